import { resolveOne } from '../citation/resolve/one.ts';
import { lawNamed, type OutsideLaw } from '../citation/resolve/outside-laws.ts';
import { between } from '../citation/resolve/resolve.ts';
import type { Resolution } from '../citation/resolve/scope.ts';
import type { Citation, LawWord } from '../citation/types.ts';
import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { type Cited, isBelowArticle, type Law } from './cited.ts';
import type { Status } from './types.ts';
import { refOf } from './within.ts';

/** A citation followed to what it names. */
export type Followed = {
  cited: Cited;
  status: Status;
  provisions: ProvisionRef[];
  law: OutsideLaw | null;
  /** Japanese, ours: what there is to say of the number alone; '' where nothing is. */
  said: string;
  /** Of what is not held: the number itself is known to be there. */
  whole: boolean;
};

/** True where a law is named and no number of it. */
export const isAlone = ({ citation, unreadable }: Cited): boolean =>
  citation.steps.length === 0 && unreadable === null;

/** What was named before a place of the text. */
type Context = {
  index: CorpusIndex;
  day: string;
  /** The text has articles of its own: a number without a name is one of them. */
  ownArticles: boolean;
  /** The law named last, and the last of each word. */
  last: Law | null;
  byWord: Map<LawWord, Law>;
  /** Instruments of ours that were named. */
  named: Set<string>;
  /** Of the last citation: whose it was, and where it led; null where nowhere. */
  place: { law: Law; ref: ProvisionRef | null } | null;
  /** What was read already. */
  told: Map<string, Told>;
  /** Whose the citation directly before was, whatever came of it. */
  previous: Law | 'unassigned' | null;
};

const ofWord = (index: CorpusIndex, law: Law): LawWord | null => {
  if (law.law === 'foreign') return null;
  const title =
    law.law === 'outside' ? law.title : index.instrument(law.instruments[0] ?? '').title;
  if (/(?:法|法律)$/.test(title)) return '法';
  if (title.endsWith('規則')) return '規則';
  return title.endsWith('方針') ? '方針' : null;
};

const isOfArticle = ({ citation: { steps } }: Cited): boolean =>
  steps.some((step) => step.step === 'number' && step.unit === 'art');

const remember = (context: Context, law: Law, cited: Cited): void => {
  if (law.law === 'foreign') {
    // 「規程第31条を改める。第32条は削る。」: what follows an article of a document is of the document.
    if (isOfArticle(cited)) context.last = law;
    return;
  }
  context.last = law;
  if (law.law === 'own') for (const id of law.instruments) context.named.add(id);
  const word = ofWord(context.index, law);
  if (word) context.byWord.set(word, law);
};

const inBrief = (citations: readonly string[]): string =>
  citations.length > 6 ? `${citations[0]}…${citations.at(-1)}` : citations.join('、');

const isStub = (index: CorpusIndex, ref: ProvisionRef): boolean =>
  index.provision(ref).status === 'stub';

/** What a citation names, wherever it stands. */
export type Told = Omit<Followed, 'cited'>;

const told = (
  status: Status,
  said: string,
  provisions: ProvisionRef[] = [],
  whole = true,
): Told => ({ status, provisions, law: null, said, whole });

/** A resolution as an outcome of the check; `words` are those that were resolved. */
export const toldOf = (index: CorpusIndex, words: string, resolution: Resolution): Told => {
  switch (resolution.kind) {
    case 'provision': {
      const { provision, note, around } = resolution;
      if (around) return told('not_held', note ?? '', [refOf(provision)], false);
      return provision.status === 'stub'
        ? told(
            'not_held',
            note ?? `${index.citation(provision)}の番号はあるが、条文は資料にない。`,
            [refOf(provision)],
            note === null,
          )
        : told('found', note ?? '', [refOf(provision)]);
    }
    case 'instrument':
      return told('found', resolution.note ?? '');
    case 'ambiguous': {
      const refs = resolution.choices.flatMap(({ eid, instrument, version }) =>
        eid === null ? [] : [{ instrument, version, eid }],
      );
      if (resolution.why !== 'several')
        return told(
          'several',
          `「${words}」は、${resolution.choices.map(({ citation }) => citation).join('、')}のどれとも読める。`,
          refs,
        );
      return refs.every((ref) => isStub(index, ref))
        ? told('not_held', '番号はあるが、条文は資料にない。', refs)
        : told('found', '', refs);
    }
    case 'not_found': {
      const { missing, exists, did_you_mean } = resolution;
      const there = exists.length > 0 ? `あるのは${inBrief(exists)}。` : '';
      const meant = did_you_mean.length > 0 ? `${did_you_mean.join('、')}のことかもしれない。` : '';
      return told('none', `${missing}はない。${there}${meant}`);
    }
    case 'out_of_scope':
      return {
        ...told(
          'not_held',
          {
            other_law: `${resolution.law.title ?? resolution.law.number}の条文は、ここにない。`,
            later_state: 'その日の条文は、ここにない。条番号の対応表にもその番号はない。',
            today: '現在の条文は、ここにない。',
            supplementary: '附則は、資料に載っていない。',
          }[resolution.why],
        ),
        law: resolution.law,
      };
    case 'invalid':
      return told('malformed', `「${words}」は、条項の番号として読めない。`);
  }
};

const outside = (index: CorpusIndex, title: string): Told => {
  const law = lawNamed(index, title);
  return {
    ...told('not_held', `${law.title ?? title}の条文は、ここにない。`),
    law: { ...law, title: law.title ?? title },
  };
};

const readOwn = (
  { index, day }: Context,
  words: string,
  { citation, until, unreadable }: Cited,
  instruments: readonly string[] | null,
  base: ProvisionRef | null,
): Told => {
  if (unreadable !== null) return told('malformed', `「${unreadable}」は、数として読めない。`);
  const scope = { index, date: day, from: null };
  const name = instruments && { name: 'own' as const, instruments, whole: true };
  const number = citation.number?.amends ? citation.number : null;
  const first = resolveOne(scope, words, { ...citation, heading: null, name, number }, base);
  if (until === null || first.kind !== 'provision') return toldOf(index, words, first);
  const end = resolveOne(scope, words, { ...until, heading: null }, first.provision);
  if (end.kind !== 'provision') return toldOf(index, words, end);
  if (first.around || end.around) return toldOf(index, words, first.around ? first : end);
  const run = between(index, first.provision, end.provision);
  if (!run) return told('malformed', `「${words}」は、前から後への範囲になっていない。`);
  return run.every(({ status }) => status === 'stub')
    ? told('not_held', '番号はあるが、条文は資料にない。', run.map(refOf))
    : told('found', '', run.map(refOf));
};

/** Numbers of ours, from a place (null: from none); the same ones are read once. */
const inOwn = (
  context: Context,
  words: string,
  cited: Cited,
  instruments: readonly string[] | null,
  base: ProvisionRef | null,
): Told => {
  const { citation, until, unreadable } = cited;
  const key = JSON.stringify([
    words,
    citation,
    until,
    unreadable,
    instruments,
    base && refKey(base),
  ]);
  const known = context.told.get(key);
  if (known) return known;
  const made = readOwn(context, words, cited, instruments, base);
  context.told.set(key, made);
  return made;
};

const hasAnnex = (index: CorpusIndex, instrument: string): boolean =>
  index.corpus.provisions.some((p) => p.instrument === instrument && p.kind === 'annex');

const FOREIGN: Law = { law: 'foreign' };

/**
 * Whose numbers a citation has that is not joined to another and names nobody: those of the law named last, where the text
 * has no articles of its own. `unassigned` where nothing says so, null where it is no citation for itself.
 */
const unnamedLaw = (context: Context, { citation, quoted }: Cited): Law | 'unassigned' | null => {
  const { index, last, ownArticles } = context;
  if (quoted) return null;
  const [first] = citation.steps;
  if (first?.step === 'part' && first.unit !== 'suppl')
    return !ownArticles && last?.law === 'own' && last.instruments.some((id) => hasAnnex(index, id))
      ? last
      : null;
  return ownArticles ? FOREIGN : (last ?? 'unassigned');
};

/** Shorter names are used of other laws and documents too: 法, 基本法, 規則, 概要. */
const OWN_NAME = 4;

/**
 * Whose a short name is where the text does not say. That of a statute is the Act's, unless the text has named another law
 * that ends so and never the Act; any other is only known once its text was named.
 */
const shortName = (
  { index, byWord, named }: Context,
  name: string,
  law: Law,
): Law | 'unassigned' => {
  if (law.law !== 'own' || law.written) return law;
  const known = law.instruments.filter((id) => named.has(id));
  if (known.length > 0) return { ...law, instruments: known };
  const isStatute = law.instruments.every((id) => index.instrument(id).rank === 'statute');
  if (!isStatute) {
    const same = byWord.get('規則');
    if (same?.law === 'outside' && same.title.endsWith(name)) return same;
    return name.length >= OWN_NAME && law.instruments.length === 1 ? law : 'unassigned';
  }
  const other = byWord.get('法');
  const isOther = other?.law === 'outside' && (name === '法' || other.title.endsWith(name));
  return name.length < OWN_NAME && isOther ? other : law;
};

/** Whose a citation is; `unassigned` and null as above. */
const lawOf = (context: Context, text: string, cited: Cited): Law | 'unassigned' | null => {
  const { named, citation, law, quoted } = cited;
  const { place, byWord, previous } = context;
  if (law && named) return shortName(context, text.slice(named.start, named.nameEnd), law);
  if (citation.name?.name === 'relative') return byWord.get(citation.name.word) ?? 'unassigned';
  if (citation.joined) return previous;
  if (isBack(citation)) return quoted ? null : (place?.law ?? 'unassigned');
  if (!cited.isFree) return 'unassigned';
  return unnamedLaw(context, cited);
};

const isBack = ({ steps: [first] }: Citation): boolean => first?.step === 'relative';

/** What a citation of a law names; null where it is of a document, or names a law alone that is not held. */
const followOne = (context: Context, cited: Cited, words: string, law: Law): Told | null => {
  const { index, place } = context;
  const { named, citation } = cited;
  if (law.law === 'foreign') return null;
  if (isAlone(cited)) return law.law === 'own' && named?.bracket ? told('found', '') : null;
  if (law.law === 'outside') return outside(index, law.title);
  if (!isBack(citation) && !(citation.joined && isBelowArticle(citation)))
    return inOwn(context, words, cited, law.instruments, null);
  return place?.ref
    ? inOwn(context, words, cited, null, place.ref)
    : told('none', '前に挙げた条項が決まらないので、どの条項か決まらない。');
};

/**
 * Leaves a bracket behind between two citations: the law named last before it is again that of the numbers without a name.
 * 同条 and 同法 may still point into it, as they do in laws.
 */
const leaveBrackets = (context: Context, between: string, around: (Law | null)[]): void => {
  for (const [sign] of between.matchAll(/[()\n]/g)) {
    if (sign === '(') around.push(context.last);
    else
      while (around.length > 0) {
        context.last = around.pop() ?? context.last;
        if (sign === ')') break;
      }
  }
};

/** Follows the citations of a text in their order, each from those before it. */
export const followAll = (
  index: CorpusIndex,
  day: string,
  text: string,
  all: readonly Cited[],
  ownArticles: boolean,
): { followed: Followed[]; unassigned: Cited[] } => {
  const context: Context = {
    index,
    day,
    ownArticles,
    last: null,
    byWord: new Map(),
    named: new Set(),
    place: null,
    previous: null,
    told: new Map(),
  };
  const followed: Followed[] = [];
  const unassigned: Cited[] = [];
  const around: (Law | null)[] = [];
  let end = 0;
  for (const cited of all) {
    leaveBrackets(context, text.slice(end, cited.start), around);
    ({ end } = cited);
    const law = lawOf(context, text, cited);
    if (!isAlone(cited)) context.previous = law;
    if (law === null) continue;
    if (law === 'unassigned') {
      unassigned.push(cited);
      continue;
    }
    if (cited.law) remember(context, law, cited);
    const outcome = followOne(context, cited, text.slice(cited.start, cited.end), law);
    if (outcome) followed.push({ cited, ...outcome });
    if (isAlone(cited)) continue;
    const [first] = outcome?.provisions ?? [];
    // 規則 may fit two: what was found says which one is meant.
    const meant: Law = first ? { law: 'own', instruments: [first.instrument], written: null } : law;
    context.place = { law: meant, ref: first ?? null };
  }
  return { followed, unassigned };
};
