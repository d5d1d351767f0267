import { citationOf } from '../corpus/citation.ts';
import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Finding } from '../findings/finding.ts';
import { stateLabel } from '../findings/labels.ts';
import { partsOf } from '../provisions/provision-tree.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';
import type { Verdict } from '../schema/obligation.ts';
import type { Provision } from '../schema/provision.ts';
import { englishLocator, englishTitle, englishVersion } from './english.ts';
import {
  entityPermalink,
  findingPermalink,
  type Permalink,
  provisionPermalink,
} from './permalink.ts';

/** A citation to copy, in both languages, with what finds the same thing again. */
export type Citation = { ja: string; en: string; permalink: Permalink };

/** The instrument and the version a provision belongs to. */
export const versionOfRef = (
  index: CorpusIndex,
  ref: ProvisionRef,
): { instrument: Instrument; version: InstrumentVersion } => {
  const instrument = index.instrument(ref.instrument);
  const version = instrument.versions.find(({ id }) => id === ref.version);
  if (!version) throw new Error(`${ref.instrument} has no version "${ref.version}"`);
  return { instrument, version };
};

/** As much of a dataset version as a reader compares by eye; the whole of it is in the permalink. */
const short = (datasetVersion: string): string => datasetVersion.slice(0, 12);

const address = ({ page, api }: Permalink): string => page ?? api;

const HELD = { ja: '非公式の転写', en: 'Unofficial transcription' };
const NOT_HELD = { ja: '条文は収録していない', en: 'Text not held' };

/** What stands behind an address: a copy, where the text of any of the provisions is held, or only their numbers. */
export const copyOf = (provisions: readonly Pick<Provision, 'status'>[]) =>
  provisions.some(({ status }) => status !== 'stub') ? HELD : NOT_HELD;

/** Citation of a provision. The text is a transcription by others than the State: both languages say so. */
export const citeProvision = (
  index: CorpusIndex,
  ref: ProvisionRef,
  datasetVersion: string,
): Citation => {
  const { instrument, version } = versionOfRef(index, ref);
  const permalink = provisionPermalink(index, ref, datasetVersion);
  const provision = index.provision(ref);
  const copy = copyOf([provision, ...partsOf(index, provision)]);
  const number = instrument.law_number ? `（${instrument.law_number}）` : '';
  const english = englishTitle(instrument);
  const title = english ? `${english} [${instrument.title}]` : instrument.title;
  return {
    ja: `${instrument.title}${number}${citationOf('', ref.eid, false, provision.through)}、${version.label}。${copy.ja}、Kihonho（データ版 ${short(datasetVersion)}）、${address(permalink)}`,
    en: `${title}, ${englishLocator(ref.eid, provision.through)}, ${englishVersion(version)}. ${copy.en}, Kihonho (dataset ${short(datasetVersion)}), ${address(permalink)}`,
    permalink,
  };
};

const VERDICTS: Record<Verdict, string> = {
  applies: 'applies',
  does_not_apply: 'does not apply',
  undetermined: 'undetermined',
};

const stateInEnglish = ({ verdict, role, reach }: Finding): string => {
  if (reach === 'persons') return 'applies to its officers and staff';
  if (reach === 'indirect') return 'concerns it, without applying to it';
  return role ? `${VERDICTS[verdict]} as ${role}` : VERDICTS[verdict];
};

/** Citation of a finding: whose, of which rule, on which day, and what it says. It is ours, not the law's. */
export const citeFinding = (
  index: CorpusIndex,
  finding: Finding,
  datasetVersion: string,
): Citation => {
  const { subject, obligation, as_of } = finding;
  const permalink = findingPermalink(index, finding, datasetVersion);
  const ground = obligation.provisions[0]?.citation;
  return {
    ja: `${subject.name}に対する「${obligation.title}」${ground ? `（${ground}）` : ''}の判定、${as_of}現在、${stateLabel(finding, obligation.modality)}。編集部による判定、Kihonho（データ版 ${short(datasetVersion)}）、${address(permalink)}`,
    en: `“${obligation.title}”${ground ? ` (${ground})` : ''} for ${subject.name}, as of ${as_of}: ${stateInEnglish(finding)}. Computed by Kihonho (dataset ${short(datasetVersion)}), not an official determination, ${address(permalink)}`,
    permalink,
  };
};

/** Citation of what is recorded of a body. The English name only where it is shown. */
export const citeEntity = (
  index: CorpusIndex,
  entity: Pick<LocatedEntity, 'id' | 'name' | 'name_en'>,
  datasetVersion: string,
): Citation => {
  const day = index.corpus.default_day;
  const permalink = entityPermalink(index, entity.id, day, datasetVersion);
  const english = entity.name_en?.tier === 'unverified' ? null : entity.name_en?.value;
  const name = english ? `${english} [${entity.name}]` : entity.name;
  return {
    ja: `${entity.name}、${day}現在、Kihonho（データ版 ${short(datasetVersion)}）、${address(permalink)}`,
    en: `${name}, as of ${day}, Kihonho (dataset ${short(datasetVersion)}), ${address(permalink)}`,
    permalink,
  };
};
