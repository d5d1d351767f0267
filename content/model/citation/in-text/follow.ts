import { refKey } from '../../corpus/corpus-index.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { compareEids, parentEid, partAfter } from '../../text/eid.ts';
import { placeToLook } from '../../text/place-to-look.ts';
import { childrenOf, eidOf, type Part, partEid, partsOf, placeSteps } from '../follow/path.ts';
import { startsOf } from '../follow/relative.ts';
import type { Citation } from '../types.ts';
import { siblingsOf, type Texts, versionMeant } from './texts.ts';
import type { Words } from './unnumbered.ts';

type Level = 'art' | 'para' | 'item';

/** Numbers of a reference, each null where it is not written; 枝番 where there are some: 第30条の2 is 30 with [2]. */
export type Numbers = Record<Level, number | null> & {
  branches?: Partial<Record<Level, number[]>>;
};

/** A law whose text the source does not hold. The number only if the source prints it, the address only if the 法令ID is known. */
export type NamedLaw = {
  title: string;
  law_number: string | null;
  /** 第49条第1項 of it; null where the law as a whole is meant. */
  numbers: Numbers | null;
  permalink: string | null;
};

/** What a reference leads to. */
export type Outcome = {
  type: 'provision' | 'stub' | 'outside_law' | 'document_not_held' | 'open' | 'unresolved';
  /** Provisions of the version meant; several for 前三号 and for a range. */
  targets: ProvisionRef[];
  law: NamedLaw | null;
  document: string | null;
  /** Why it is read so, or why it cannot be followed; null where the words say it themselves. */
  reason: string | null;
};

/** A text of ours, or the title of a law that is not held. */
type Law = { own: string } | { title: string };

/** Place of a reference, and what was named last before it: whose, and by which eId; null where that named no numbers. */
export type Antecedents = {
  texts: Texts;
  provision: Provision;
  last: { law: Law; eid: string | null } | null;
};

const NOTHING: Outcome = {
  type: 'unresolved',
  targets: [],
  law: null,
  document: null,
  reason: null,
};

const at = (p: Provision, eid: string): ProvisionRef => ({
  instrument: p.instrument,
  version: p.version,
  eid,
});

const towards = ({ texts }: Antecedents, targets: ProvisionRef[]): Outcome => {
  const found = targets.map((target) => texts.provisions.get(refKey(target)));
  if (found.length === 0 || found.includes(undefined)) return NOTHING;
  const stub = found.every((p) => p?.status === 'stub');
  return { ...NOTHING, type: stub ? 'stub' : 'provision', targets };
};

/** The part of the 附則 that a place stands in; null in the main part of a text. */
const rootOf = (eid: string): Part | null => {
  const [first] = partsOf(eid);
  return first?.unit === 'suppl' ? first : null;
};

const numbersOf = (eid: string | null): Numbers | null => {
  if (eid === null) return null;
  const numbers: Numbers = { art: null, para: null, item: null };
  for (const { unit, n, branch } of partsOf(eid)) {
    if (unit !== 'art' && unit !== 'para' && unit !== 'item') continue;
    numbers[unit] = n;
    if (branch !== '')
      numbers.branches = { ...numbers.branches, [unit]: branch.split('_').slice(1).map(Number) };
  }
  return numbers;
};

const outside = ({ texts }: Antecedents, title: string, eid: string | null): Outcome => {
  const id = texts.lawIds.get(title) ?? null;
  return {
    ...NOTHING,
    type: 'outside_law',
    law: {
      title,
      law_number: texts.lawNumbers.get(title) ?? null,
      numbers: numbersOf(eid),
      permalink: id && placeToLook({ egov_law_id: id }),
    },
  };
};

/** Whose a citation is: that which it names, that of what it goes on with, else of the text itself. Null where nothing says. */
const lawOf = (
  standing: Antecedents,
  { name, joined, steps }: Citation,
  title: string,
): Law | null => {
  const { texts, provision, last } = standing;
  const own = { own: provision.instrument };
  const [first] = steps;
  const isBack = first?.step === 'relative' && first.which === 'same';
  if (joined !== null || isBack) return last?.law ?? null;
  switch (name?.name) {
    case 'own': {
      const [only, ...others] = name.instruments;
      const isOwn = name.instruments.includes(provision.instrument);
      return isOwn ? own : only !== undefined && others.length === 0 ? { own: only } : { title };
    }
    case 'outside':
      return { title };
    case 'relative':
      return name.which === 'this' ? own : (last?.law ?? null);
    case 'document':
      return null;
  }
  // The number of an article is the Act's where the text has none (the overview).
  const isArticle = first?.step === 'number' && first.unit === 'art';
  if (!isArticle || texts.withArticles.has(provision.instrument)) return own;
  const act = texts.instruments.find(({ rank }) => rank === 'statute');
  return act ? { own: act.id } : null;
};

/** The eIds of the numbers of a citation of a law, from the place it starts at. None where it names none. */
const eidsOf = (standing: Antecedents, law: Law, { name, steps, joined }: Citation): string[] => {
  const { texts, provision, last } = standing;
  const [first] = steps;
  if (!first) return [];
  const isBack = joined !== null || (first.step === 'relative' && first.which === 'same');
  const base = isBack ? last?.eid : name === null ? provision.eid : null;
  if (base === undefined || (isBack && base === null)) return [];
  const root = rootOf(provision.eid);
  // 附則 said in the 附則 of a law that amends is that one.
  const inOwn = first.step === 'part' && first.unit === 'suppl' && !first.law && root !== null;
  const text =
    'own' in law
      ? { ...at(provision, ''), instrument: law.own }
      : { instrument: '', version: provision.version };
  const begun =
    base === null || inOwn
      ? [inOwn && root ? [root] : []]
      : startsOf(texts, { ...text, eid: base }, first, joined !== null);
  // 同項 behind an article is of the article, which has one 項.
  const starts = typeof begun === 'string' ? (isBack && base ? [partsOf(base)] : []) : begun;
  const isOver = first.step === 'relative' || inOwn;
  const following = steps.slice(isOver ? 1 : 0).filter(({ step }) => step !== 'every');
  return starts.flatMap((start) => {
    const parts = placeSteps(start, following, true);
    return parts && parts.length > 0 ? [eidOf(parts)] : [];
  });
};

/** The parts behind the first of a range up to its end, which stand under the same. */
const runTo = (
  texts: Texts,
  text: Pick<ProvisionRef, 'instrument' | 'version'>,
  from: string,
  end: string,
): string[] => {
  const around = parentEid(end);
  const last = partsOf(end).at(-1);
  const first = partsOf(from).find(({ unit }) => unit === last?.unit);
  if (!first || !last) return [end];
  const siblings = siblingsOf(texts, text, around);
  const run: string[] = [];
  for (
    let part = partAfter(siblings, partEid(first));
    compareEids(part, partEid(last)) <= 0;
    part = partAfter(siblings, part)
  )
    run.push(around === null ? part : `${around}__${part}`);
  return run;
};

/** Follows a citation; null where it is no reference (the name of the Act itself with its number). `title`: its name as written. */
export const follow = (
  standing: Antecedents,
  citation: Citation,
  title: string,
): Outcome | null => {
  const { texts, provision, last } = standing;
  const { steps, name, joined, state } = citation;
  const [first] = steps;
  const isOutside = name?.name === 'outside';
  if (steps.length === 0 && !isOutside) return null;
  // The title of a 別表 names itself and refers to nothing.
  if (name === null && provision.kind === 'annex' && first?.step === 'part') return null;
  const law = lawOf(standing, citation, title);
  if (law === null) return NOTHING;
  const eids = eidsOf(standing, law, citation);
  const end = eids.at(-1) ?? null;
  const root = rootOf(provision.eid);
  const ofAmending = root !== null && eidOf([root]) !== 'suppl';
  const isPlain = name === null && joined === null && first?.step === 'number';
  // An article that the 附則 of an amending law names may be one of that law, which is not held.
  if (isPlain && first.unit === 'art' && ofAmending) return NOTHING;
  if ('title' in law) {
    standing.last = { law, eid: end };
    return outside(standing, law.title, end);
  }
  const version = versionMeant(texts, provision, law.own, state);
  if (end === null || !version) return NOTHING;
  const text = { instrument: law.own, version };
  if (first?.step !== 'part' || first.unit === 'suppl') standing.last = { law, eid: end };
  const run = joined === 'range' && last?.eid ? runTo(texts, text, last.eid, end) : eids;
  if (!steps.some(({ step }) => step === 'every'))
    return towards(
      standing,
      run.map((eid) => ({ ...text, eid })),
    );
  const under = run.flatMap((eid) => texts.provisions.get(refKey({ ...text, eid })) ?? []);
  return towards(
    standing,
    under.flatMap((p) =>
      childrenOf(texts, p, p)
        .filter(({ kind }) => kind === 'item')
        .map((item) => at(item, item.eid)),
    ),
  );
};

/** Words told by a record. */
const recorded = ({ texts, provision }: Antecedents, words: string): Outcome => {
  const record = texts.exceptions.find(
    (exception) => refKey(exception) === refKey(provision) && exception.quote === words,
  );
  if (!record) return NOTHING;
  const targets = record.targets.map((target) => texts.provisions.get(target));
  if (targets.includes(undefined)) return NOTHING;
  const refs = targets.flatMap((p) => (p ? [at(p, p.eid)] : []));
  return {
    ...NOTHING,
    type: refs.length > 0 ? 'provision' : record.document ? 'document_not_held' : 'open',
    targets: refs,
    document: record.document,
    reason: record.reason,
  };
};

/** Follows words that name no law and no article. */
export const followWords = (standing: Antecedents, words: Words, written: string): Outcome => {
  const { provision } = standing;
  switch (words.kind) {
    case 'sub':
      return towards(standing, [at(provision, `${parentEid(provision.eid)}__sub_${words.n}`)]);
    case 'criteria':
      return towards(
        standing,
        Array.from({ length: words.last - words.first + 1 }, (_, i) =>
          at(provision, `crit_${words.first + i}`),
        ),
      );
    case 'above':
      return towards(standing, [at(provision, provision.eid)]);
    case 'told':
      return recorded(standing, written);
  }
};
