import { refKey } from '../../corpus/corpus-index.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { compareEids, parentEid, partAfter, partBefore } from '../../text/eid.ts';
import { supplementPart } from '../../text/supplement-part.ts';
import { placeToLook } from '../resolve/outside-laws.ts';
import type { Numbers, Sighted } from './scan.ts';
import { partsUnder, type Texts, versionMeant } from './texts.ts';

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

type Law = { own: string } | { title: string };

/** Place of a reference, and what was named last before it; `root`: the part of an eId of the 附則 it stands in, or null. */
export type Antecedents = {
  texts: Texts;
  provision: Provision;
  last: { law: Law; numbers: Numbers; root: string | null } | null;
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

const NONE: Numbers = { art: null, para: null, item: null };

const LEVELS = ['art', 'para', 'item'] as const;

/** Numbers that parts of an eId say. */
const numbersIn = (parts: readonly string[]): Numbers => {
  const numbers: Numbers = { ...NONE };
  for (const level of LEVELS) {
    const part = parts.find((name) => name.startsWith(`${level}_`));
    const [number, ...branches] = part?.split('_').slice(1).map(Number) ?? [];
    numbers[level] = number ?? null;
    if (branches.length > 0) numbers.branches = { ...numbers.branches, [level]: branches };
  }
  return numbers;
};

/** Numbers of the place itself. */
const ownNumbers = ({ provision: { eid } }: Antecedents): Numbers => numbersIn(eid.split('__'));

/** The part of the eId of the 附則 that the place itself stands in; null in the main part of a text. */
const ownRoot = ({ provision: { eid } }: Antecedents): string | null => {
  const [root = ''] = eid.split('__');
  return root.split('_')[0] === 'suppl' ? root : null;
};

const partOf = (numbers: Numbers, level: (typeof LEVELS)[number]): string | null =>
  numbers[level] === null
    ? null
    : [level, numbers[level], ...(numbers.branches?.[level] ?? [])].join('_');

const eidOf = (numbers: Numbers, root: string | null): string =>
  [root, ...LEVELS.map((level) => partOf(numbers, level))].filter(Boolean).join('__');

/** The same numbers with another part for a level, and none below it. */
const withPart = (numbers: Numbers, part: string): Numbers => {
  const level = LEVELS.findIndex((name) => part.startsWith(`${name}_`));
  const above = LEVELS.slice(0, level).flatMap((name) => partOf(numbers, name) ?? []);
  return numbersIn([...above, part]);
};

/** The whole law or decision a name stands for. */
const lawNamed = ({ texts }: Antecedents, name: string): Law => {
  const own = texts.instruments.find(({ title, short_title, citation_prefix, aliases }) =>
    [title, short_title, citation_prefix, ...aliases].includes(name),
  );
  return own ? { own: own.id } : { title: name };
};

/** Numbers without a name: of the text itself, or of the Act where the text has no articles (the overview). */
const unnamed = ({ texts, provision }: Antecedents): Law => {
  const articles = texts.withArticles.has(provision.instrument);
  const act = texts.instruments.find(({ rank }) => rank === 'statute')?.id ?? '';
  return { own: articles ? provision.instrument : act };
};

const outside = ({ texts }: Antecedents, title: string, numbers: Numbers | null): Outcome => {
  const id = texts.lawIds.get(title) ?? null;
  const number = texts.lawNumbers.get(title) ?? null;
  return {
    ...NOTHING,
    type: 'outside_law',
    law: {
      title,
      law_number: number,
      numbers,
      permalink: id && placeToLook({ title, number, egov_law_id: id }),
    },
  };
};

type Root = string | null;

/** Follows numbers in a law, and keeps them for 同条 and 同項. `from`: the first of a range that they end. */
const inLaw = (
  standing: Antecedents,
  law: Law,
  numbers: Numbers,
  root: Root,
  from?: Numbers,
): Outcome => {
  const { texts, provision } = standing;
  standing.last = { law, numbers, root };
  if ('title' in law) return outside(standing, law.title, numbers);
  const version = versionMeant(texts, provision, law.own);
  if (!version) return NOTHING;
  const text = { instrument: law.own, version };
  const end = eidOf(numbers, root);
  const unit = numbers.item ? 'item' : numbers.para ? 'para' : 'art';
  const first = from && partOf(from, unit);
  if (!first) return towards(standing, [{ ...text, eid: end }]);
  const around = parentEid(end);
  const last = end.split('__').at(-1) ?? '';
  const siblings = partsUnder(texts, text, around);
  const run: string[] = [];
  for (let part = partAfter(siblings, first); compareEids(part, last) <= 0; )
    part = partAfter(siblings, run[run.push(part) - 1] ?? part);
  return towards(
    standing,
    run.map((part) => ({ ...text, eid: around === null ? part : `${around}__${part}` })),
  );
};

/** Upper numbers that a part without them takes from what stands before it: 及び第2項. */
const inherited = (numbers: Numbers, before: Numbers): Numbers => {
  const parts = LEVELS.map((level) => partOf(numbers, level));
  const first = parts.findIndex((part) => part !== null);
  return numbersIn(
    LEVELS.flatMap((level, i) => (i < first ? partOf(before, level) : parts[i]) ?? []),
  );
};

/** Most provisions that 前各号 can mean: no article has more. */
const MOST = 1000;

const before = (standing: Antecedents, sighted: Extract<Sighted, { kind: 'before' }>): Outcome => {
  const { texts, provision } = standing;
  const own = ownNumbers(standing);
  const root = ownRoot(standing);
  const part = partOf(own, sighted.unit);
  if (part === null) return NOTHING;
  const around = parentEid(eidOf(withPart(own, part), root));
  const siblings = partsUnder(texts, provision, around);
  const parts: string[] = [];
  // Nothing stands before the first.
  for (
    let before = partBefore(siblings, part);
    parts.length < (sighted.count ?? MOST) && Number(before.split('_')[1]) > 0;
    before = partBefore(siblings, before)
  )
    parts.unshift(before);
  if (parts.length === 0 || parts.length < (sighted.count ?? 1)) return NOTHING;
  const eids = parts.map((before) => eidOf(withPart(own, before), root));
  standing.last = {
    law: { own: provision.instrument },
    numbers: withPart(own, parts.at(-1) ?? part),
    root,
  };
  if (!sighted.each)
    return towards(
      standing,
      eids.map((eid) => at(provision, eid)),
    );
  const items = [...texts.provisions.values()].filter(
    (p) =>
      p.instrument === provision.instrument &&
      p.version === provision.version &&
      p.kind === 'item' &&
      eids.includes(parentEid(p.eid) ?? ''),
  );
  return towards(
    standing,
    items.map((p) => at(p, p.eid)),
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

/** Follows one sighting; null where it is no reference (the name of the Act itself with its number). */
export const follow = (standing: Antecedents, sighted: Sighted, words: string): Outcome | null => {
  const { provision, last } = standing;
  switch (sighted.kind) {
    case 'numbers': {
      const { law, numbers, supplement } = sighted;
      if (law !== null) return inLaw(standing, lawNamed(standing, law), numbers, null);
      const own = { own: provision.instrument };
      const root = ownRoot(standing);
      if (supplement !== undefined) {
        const named = supplementPart(supplement === '' ? undefined : supplement);
        return inLaw(standing, own, numbers, supplement === '' ? (root ?? named) : named);
      }
      if (!numbers.art) return inLaw(standing, own, inherited(numbers, ownNumbers(standing)), root);
      // An article that the 附則 of an amending law names may be one of that law, which is not held.
      return root === null || root === 'suppl'
        ? inLaw(standing, unnamed(standing), numbers, null)
        : NOTHING;
    }
    case 'joined': {
      if (!last) return NOTHING;
      const numbers = inherited(sighted.numbers, last.numbers);
      const from = sighted.range ? last.numbers : undefined;
      return inLaw(standing, last.law, numbers, last.root, from);
    }
    case 'same': {
      if (!last) return NOTHING;
      const part = partOf(last.numbers, sighted.unit);
      const kept = part === null ? last.numbers : withPart(last.numbers, part);
      const { para, item } = sighted.numbers;
      const numbers = para === null && item === null ? kept : inherited(sighted.numbers, kept);
      return inLaw(standing, last.law, numbers, last.root);
    }
    case 'before':
      return before(standing, sighted);
    case 'law': {
      const law = lawNamed(standing, sighted.title);
      if ('own' in law) return null;
      standing.last = { law, numbers: NONE, root: null };
      return outside(standing, law.title, null);
    }
    case 'annex':
      // Its own title names it and refers to nothing.
      if (provision.kind === 'annex') return null;
      return towards(standing, [
        at(provision, sighted.n === null ? 'annex' : `annex_${sighted.n}`),
      ]);
    case 'sub':
      return towards(standing, [at(provision, `${parentEid(provision.eid)}__sub_${sighted.n}`)]);
    case 'criteria': {
      const { first, last: end } = sighted;
      const run = Array.from({ length: end - first + 1 }, (_, i) => `crit_${first + i}`);
      return towards(
        standing,
        run.map((eid) => at(provision, eid)),
      );
    }
    case 'above':
      return towards(standing, [at(provision, provision.eid)]);
    case 'unnumbered':
      return recorded(standing, words);
  }
};
