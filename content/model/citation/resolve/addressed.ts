import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { homeVersion, versionAt } from '../../corpus/time.ts';
import { EID_PATTERN } from '../../text/eid.ts';
import type { Addressed } from '../address.ts';
import { partsOf } from '../follow/path.ts';
import { provisionAt } from './provision.ts';
import { invalid, type Resolution, type Scope, versionOf } from './scope.ts';

type Own = Extract<Addressed, { address: 'own' }>;

/** The version that an address of ours is of; null where that is not held. */
const versionIn = (scope: Scope, { instrument, version, home, as_of }: Own) => {
  const record = scope.index.instrument(instrument);
  if (home) return homeVersion(record).id;
  if (version !== null) return record.versions.find(({ id }) => id === version)?.id ?? null;
  return as_of === null
    ? versionOf(scope, instrument, null)
    : (versionAt(record, as_of, 'earliest')?.id ?? null);
};

/** What an address of ours names: a provision of a version, or the version as a whole. */
export const atOwnAddress = (scope: Scope, own: Own): Resolution => {
  const { instrument, eid } = own;
  if (!scope.index.instruments.has(instrument))
    return invalid(`is an address of an instrument that is not held: ${instrument}`);
  const version = versionIn(scope, own);
  if (version === null)
    return invalid(`is an address of a version of ${instrument} that is not held`);
  if (eid === null) return { kind: 'instrument', instrument, version, note: null };
  if (!EID_PATTERN.test(eid)) return invalid(`is an address of no provision: ${eid}`);
  const nothing = { inside: null, heading: null };
  return provisionAt(scope.index, { instrument, version }, partsOf(eid), nothing);
};

/** Says that e-Gov shows at an address without a revision what is in force when it is opened. */
export const currentAtEgov = (index: CorpusIndex, resolution: Resolution): Resolution => {
  if (resolution.kind !== 'provision' && resolution.kind !== 'instrument') return resolution;
  const said = `e-Govのこのアドレスが示すのは、開いた日の条文である。ここでは${index.corpus.default_day}の条番号として読んだ。`;
  return { ...resolution, note: `${resolution.note ?? ''}${said}` };
};
