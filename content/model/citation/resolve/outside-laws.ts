import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { INTRODUCED_LAW, LAW_NUMBER } from '../../text/law-number.ts';
import { tidyCitation } from '../tidy.ts';

/** A law whose text is not held. Title and number as they stand in the source or in a record; null where neither does. */
export type OutsideLaw = {
  title: string | null;
  number: string | null;
  egov_law_id: string | null;
};

const lawsByIndex = new WeakMap<CorpusIndex, OutsideLaw[]>();

/**
 * Outside laws the corpus can name: those its texts introduce with their number, and those the bodies were founded by.
 * A number is never supplied from anywhere else.
 */
export const outsideLaws = (index: CorpusIndex): OutsideLaw[] => {
  const known = lawsByIndex.get(index);
  if (known) return known;
  const own = new Set(index.corpus.instruments.map(({ title }) => title));
  const laws = new Map<string, OutsideLaw>();
  const add = (law: OutsideLaw & { title: string }) => {
    if (!own.has(law.title) && !laws.has(law.title)) laws.set(law.title, law);
  };
  for (const { founding_statute: law } of index.corpus.entities)
    if (law) add({ title: law.title, number: law.number, egov_law_id: law.egov_law_id });
  for (const provision of index.corpus.provisions)
    for (const { text } of provision.text)
      for (const [, title = '', number = ''] of text.matchAll(INTRODUCED_LAW))
        add({ title, number, egov_law_id: null });
  const all = [...laws.values()];
  lawsByIndex.set(index, all);
  return all;
};

const titles = new WeakMap<CorpusIndex, { law: OutsideLaw; title: string }[]>();

/** The same laws with their titles tidied; made at first use and kept with the index. */
const titledLaws = (index: CorpusIndex): { law: OutsideLaw; title: string }[] => {
  const known = titles.get(index);
  if (known) return known;
  const all = outsideLaws(index).map((law) => ({ law, title: tidyCitation(law.title ?? '') }));
  titles.set(index, all);
  return all;
};

/** Shortest end of a title that is taken for the title: 通則法 for 独立行政法人通則法. */
const SHORTENED = 3;

const WHOLE_NUMBER = new RegExp(`^${LAW_NUMBER}$`);

/** The law meant by a title, a shortened title or a law number; one with nulls where the corpus knows none. */
export const lawNamed = (index: CorpusIndex, written: string): OutsideLaw => {
  const laws = outsideLaws(index);
  const number = tidyCitation(written);
  if (WHOLE_NUMBER.test(number)) {
    const change = index.corpus.later_changes.find(({ law }) => tidyCitation(law) === number);
    return (
      laws.find((law) => law.number !== null && tidyCitation(law.number) === number) ?? {
        title: null,
        number: change?.law ?? number,
        egov_law_id: null,
      }
    );
  }
  const titled = titledLaws(index);
  const whole = titled.find(({ title }) => title === written);
  if (whole) return whole.law;
  const ends =
    written.length >= SHORTENED ? titled.filter(({ title }) => title.endsWith(written)) : [];
  const [only] = ends;
  return ends.length === 1 && only ? only.law : { title: written, number: null, egov_law_id: null };
};

/** What a title may end in: behind 「…に関する」 these are the end of it and no title. */
const KIND = /^(?:法律?|令|規則|条例|規程|告示)$/;

/** Words of a sentence that stand before a title and are no part of it. */
const BEFORE_TITLE = /^(?:[前上先]掲|[前上]記|当該|同じく)/;

/**
 * The title that ends words which a sentence may begin: 刑法 of 「罰則は刑法」, 民法 of 「前掲民法」. One that the corpus knows, else
 * what stands behind the last particle, where that is more than the kind of law that every title ends in.
 */
export const titleAtEnd = (index: CorpusIndex, written: string): string => {
  const known = titledLaws(index)
    .filter(({ title }) => written.endsWith(title) && title !== '')
    .sort((a, b) => b.title.length - a.title.length)[0];
  if (known && !/[一-龥ァ-ヶー]$/.test(written.slice(0, -known.title.length))) return known.title;
  const tail = /(?<![一-龥々ァ-ヶーa-z])[一-龥々ァ-ヶーa-z]*$/.exec(written)?.[0] ?? '';
  const before = written.slice(0, written.length - tail.length);
  const cut = /[はがをにでてしもとた、。,.:)\]]$/.test(before) && !KIND.test(tail) ? tail : written;
  return cut.replace(BEFORE_TITLE, '');
};

/** The Act itself as a law to look up elsewhere, where only another state of it would answer. */
export const instrumentAsLaw = (index: CorpusIndex, id: string): OutsideLaw => {
  const { title, law_number, egov_law_id } = index.instrument(id);
  return { title, number: law_number, egov_law_id };
};
