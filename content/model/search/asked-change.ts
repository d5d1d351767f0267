import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { refKey } from '../corpus/corpus-index.ts';
import { homePair, type VersionPair } from '../corpus/time.ts';
import { explanationsOfAmendment } from '../provisions/told-amendment.ts';
import type { Instrument } from '../schema/instrument.ts';
import { yearOfEra } from '../text/law-number.ts';
import { comparable } from './comparable.ts';
import type { SearchDocument } from './documents.ts';

/** Words that ask what an amendment changed. */
const CHANGING = [
  ...['改正', '改定', '変更', '変化', '変わった', '変わりました', '変わって', '変わる', '新旧'],
  ...['amendment', 'amendments', 'amended', 'amend', 'changes', 'changed', 'change'],
  ...['revision', 'revised', 'revise'],
];

/** Words that may stand beside them and ask for nothing else. */
const BESIDE = [
  ...['何', 'なに', 'どこ', 'どのように', 'どう', 'どんな', 'なぜ', '理由', '背景', '経緯', '目的'],
  ...['きっかけ', '内容', '概要', '要点', 'ポイント', '主な', '点', '箇所', '部分', '事項', '前後'],
  ...['前', '後', '法律', '法', '規則', '決定', '条文', '規定', '一部', '対照', '比較', '違い'],
  ...[
    'について',
    '教えて',
    'ください',
    '下さい',
    '知りたい',
    'ですか',
    'でしょうか',
    'ますか',
    'か',
  ],
  ...['した', 'された', 'する', 'こと', 'もの', 'により', 'による', 'によって', 'における', '年'],
  ...['の', 'で', 'に', 'は', 'が', 'を', 'と', 'も', 'から', '?'],
  ...[
    'what',
    'which',
    'how',
    'why',
    'did',
    'does',
    'do',
    'was',
    'were',
    'is',
    'are',
    'has',
    'have',
  ],
  ...['been', 'between', 'before', 'after', 'and', 'of', 'the', 'in', 'to', 'by', 'on', 'text'],
  ...['reason', 'for', 'provisions', 'law', 'basic', 'act', 'year', 'made', 'it', 'this'],
];

const longestFirst = (words: readonly string[]): string[] =>
  [...new Set(words.map(comparable))].filter(Boolean).sort((a, b) => b.length - a.length);

const [CHANGING_WORDS, BESIDE_WORDS] = [longestFirst(CHANGING), longestFirst(BESIDE)];

/** A text without some words, a space for each; null where it has none of them. */
const without = (text: string, words: readonly string[]): string | null => {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
  return rest === text ? null : rest;
};

/** The year of a day as people write it. */
const yearWritten = (day: string): string[] => {
  const year = day.slice(0, 4);
  return [`${year}年`, yearOfEra(Number(year)) ?? year, year];
};

/** Whether a query speaks of what changed in the year of a day. */
export const speaksOfChangeIn = (query: string, day: string): boolean => {
  const asked = comparable(query);
  const has = (words: readonly string[]) => words.some((word) => asked.includes(comparable(word)));
  return has(yearWritten(day)) && has(CHANGING);
};

/** Days on which the later of two versions begins, by each of its readings. */
const startDays = ({ versions }: Instrument, { to }: VersionPair): string[] =>
  (versions.find(({ id }) => id === to)?.starts ?? []).map(({ date }) => date);

/** Years in which it does, each as people write it. */
const yearsOf = (instrument: Instrument, pair: VersionPair): string[] =>
  startDays(instrument, pair).flatMap(yearWritten);

const namesOf = ({ title, short_title, citation_prefix, aliases }: Instrument): string[] =>
  [title, short_title, citation_prefix, ...aliases].filter((name) => name.length > 1);

type Compared = { instrument: Instrument; pair: VersionPair };

/** The instruments that are in two versions, the statute first. */
const comparedIn = ({ corpus }: CorpusIndex): Compared[] =>
  corpus.instruments
    .flatMap((instrument): Compared[] => {
      const pair = homePair(instrument);
      return pair ? [{ instrument, pair }] : [];
    })
    .toSorted(
      (a, b) => Number(b.instrument.rank === 'statute') - Number(a.instrument.rank === 'statute'),
    );

/** The instruments whose amendment a query asks for, and nothing else; none where it does not. */
const askedIn = (index: CorpusIndex, query: string): Compared[] => {
  const compared = comparedIn(index);
  const asked = comparable(query);
  const ofYear = compared.filter(
    ({ instrument, pair }) => without(asked, longestFirst(yearsOf(instrument, pair))) !== null,
  );
  const years = ofYear.flatMap(({ instrument, pair }) => yearsOf(instrument, pair));
  const undated = without(asked, longestFirst(years)) ?? asked;
  const among = ofYear.length > 0 ? ofYear : compared;
  const named = among.filter(
    ({ instrument }) => without(undated, longestFirst(namesOf(instrument))) !== null,
  );
  const names = named.flatMap(({ instrument }) => namesOf(instrument));
  const rest = without(without(undated, longestFirst(names)) ?? undated, CHANGING_WORDS);
  if (rest === null || (without(rest, BESIDE_WORDS) ?? rest).trim() !== '') return [];
  return named.length > 0 ? named : among;
};

/** Comparisons of instruments, then the explanations that tell what the amendment did. */
const tellingOf = (
  index: CorpusIndex,
  documents: readonly SearchDocument[],
  compared: readonly Compared[],
): SearchDocument[] => {
  const told = compared.flatMap(({ instrument: { id }, pair }) =>
    explanationsOfAmendment(index, { instrument: id, version: pair.to }).map(refKey),
  );
  return [
    ...compared.flatMap(({ instrument }) =>
      documents.filter(({ type, id }) => type === 'comparison' && id === instrument.id),
    ),
    ...documents.filter(({ type, id }) => type === 'provision' && told.includes(id)),
  ];
};

/**
 * What tells an amendment that a query asks for and nothing else (「2016年改正で何が変わったか」): the comparisons of the versions before
 * and after it, then the explanations that tell what it did. Of a year in which no version begins there are none.
 */
export const changesAsked = (
  index: CorpusIndex,
  documents: readonly SearchDocument[],
  query: string,
): SearchDocument[] => tellingOf(index, documents, askedIn(index, query));

/** The same where a query speaks of changes in a year in which a version begins, whatever else it asks. */
export const changesSpokenOf = (
  index: CorpusIndex,
  documents: readonly SearchDocument[],
  query: string,
): SearchDocument[] =>
  tellingOf(
    index,
    documents,
    comparedIn(index).filter(({ instrument, pair }) =>
      startDays(instrument, pair).some((day) => speaksOfChangeIn(query, day)),
    ),
  );
