import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { refKey } from '../../corpus/corpus-index.ts';
import { versionAt, versionBefore } from '../../corpus/time.ts';
import type { Block, ProvisionRef, VersionId } from '../../schema/common.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { Provision } from '../../schema/provision.ts';
import type { ReferenceException } from '../../schema/reference-exception.ts';
import { parentEid } from '../../text/eid.ts';
import { INTRODUCED_LAW } from '../../text/law-number.ts';
import { namesOf } from '../follow/names.ts';
import { provisionsOf, type Text } from '../follow/path.ts';
import type { Citation, Names } from '../types.ts';

/** What is needed to follow references: the texts, whether compiled or still content. */
export type Texts = {
  instruments: readonly Instrument[];
  provisions: ReadonlyMap<string, Provision>;
  /** Ids of instruments that are divided into 条. */
  withArticles: ReadonlySet<string>;
  /** Tidied names of the instruments. */
  names: Names;
  exceptions: readonly ReferenceException[];
  /** 法令ID by title, where the facts give one. */
  lawIds: ReadonlyMap<string, string>;
  /** Law numbers by title, as the texts print them. */
  lawNumbers: ReadonlyMap<string, string>;
};

type Founded = {
  founding_statute: { title: string; egov_law_id: string | null } | null;
};

/** The last parts of the eIds directly under another, or at the top of a version where `around` is null. */
export const siblingsOf = (texts: Texts, text: Text, around: string | null): readonly string[] =>
  provisionsOf(texts, text).flatMap(({ eid }) =>
    parentEid(eid) === around ? [eid.split('__').at(-1) ?? eid] : [],
  );

/** The texts of records. */
export const textsFrom = (records: {
  instruments: readonly Instrument[];
  provisions: readonly Provision[];
  exceptions: readonly ReferenceException[];
  entities: readonly Founded[];
}): Texts => ({
  instruments: records.instruments,
  provisions: new Map(records.provisions.map((p) => [refKey(p), p])),
  withArticles: new Set(
    records.provisions.flatMap(({ kind, instrument }) => (kind === 'article' ? [instrument] : [])),
  ),
  names: namesOf(records.instruments),
  exceptions: records.exceptions,
  lawIds: new Map(
    records.entities.flatMap(({ founding_statute: law }) =>
      law?.egov_law_id ? [[law.title, law.egov_law_id] as const] : [],
    ),
  ),
  lawNumbers: new Map(
    records.provisions.flatMap(({ text }) =>
      text.flatMap((block) =>
        [...block.text.matchAll(INTRODUCED_LAW)].map(
          ([, title = '', number = '']) => [title, number] as const,
        ),
      ),
    ),
  ),
});

const textsByIndex = new WeakMap<CorpusIndex, Texts>();

/** The texts of a corpus, made at first use. */
export const textsOf = (index: CorpusIndex): Texts => {
  const known = textsByIndex.get(index);
  if (known) return known;
  const { instruments, provisions, reference_exceptions: exceptions, entities } = index.corpus;
  const texts = textsFrom({ instruments, provisions, exceptions, entities });
  textsByIndex.set(index, texts);
  return texts;
};

/** Blocks of a provision's text; those of the other version where the source prints （略）. */
export const blocksIn = (texts: Texts, p: Provision): readonly Block[] =>
  p.same_as === null
    ? p.text
    : (texts.provisions.get(refKey({ ...p, version: p.same_as }))?.text ?? []);

/** The version of another instrument that a text means: the one in force when its own version began, or with 旧 that before it. */
export const versionMeant = (
  { instruments }: Texts,
  from: ProvisionRef,
  instrument: string,
  state: Citation['state'] = null,
): VersionId | null => {
  const cited = instruments.find(({ id }) => id === instrument);
  const citing = instruments.find(({ id }) => id === from.instrument);
  const [first] =
    citing?.versions
      .find(({ id }) => id === from.version)
      ?.starts.map(({ date }) => date)
      .sort() ?? [];
  const then =
    from.instrument === instrument
      ? from.version
      : cited && first !== undefined && versionAt(cited, first, 'earliest')?.id;
  if (!then) return null;
  return state === 'old' && cited ? (versionBefore(cited, then)?.id ?? null) : then;
};
