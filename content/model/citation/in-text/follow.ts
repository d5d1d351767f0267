import { refKey } from '../../corpus/corpus-index.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { parentEid } from '../../text/eid.ts';
import { placeToLook } from '../resolve/outside-laws.ts';
import type { Numbers, Sighted } from './scan.ts';
import { type Texts, versionMeant } from './texts.ts';

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

/** Place of a reference, and what was named last before it. */
export type Antecedents = {
  texts: Texts;
  provision: Provision;
  last: { law: Law; numbers: Numbers } | null;
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

/** Numbers of the place itself. */
const ownNumbers = ({ provision: { eid } }: Antecedents): Numbers => {
  const value = (unit: string) => {
    const part = eid.split('__').find((name) => name.startsWith(`${unit}_`));
    return part ? Number(part.split('_')[1]) : null;
  };
  return { art: value('art'), para: value('para'), item: value('item') };
};

const eidOf = ({ art, para, item }: Numbers): string =>
  [art && `art_${art}`, para && `para_${para}`, item && `item_${item}`].filter(Boolean).join('__');

/** The whole law or decision a name stands for. */
const lawNamed = ({ texts }: Antecedents, name: string): Law => {
  const own = texts.instruments.find(({ title, short_title, citation_prefix, aliases }) =>
    [title, short_title, citation_prefix, ...aliases].includes(name),
  );
  return own ? { own: own.id } : { title: name };
};

/** Numbers without a name: of the text itself, or of the Act where the text has no articles (the overview). */
const unnamed = ({ texts, provision }: Antecedents): Law => {
  const articles = [...texts.provisions.values()].some(
    (p) => p.instrument === provision.instrument && p.kind === 'article',
  );
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

/** Follows numbers in a law, and keeps them for 同条 and 同項. */
const inLaw = (standing: Antecedents, law: Law, numbers: Numbers, from?: Numbers): Outcome => {
  const { texts, provision } = standing;
  standing.last = { law, numbers };
  if ('title' in law) return outside(standing, law.title, numbers);
  const version = versionMeant(texts, provision, law.own);
  if (!version) return NOTHING;
  const unit = numbers.item ? 'item' : numbers.para ? 'para' : 'art';
  const last = numbers[unit] ?? 0;
  const run = from
    ? Array.from({ length: last - (from[unit] ?? last) }, (_, i) => (from[unit] ?? 0) + 1 + i)
    : [last];
  return towards(
    standing,
    run.map((n) => ({ instrument: law.own, version, eid: eidOf({ ...numbers, [unit]: n }) })),
  );
};

/** Upper numbers that a part without them takes from what stands before it: 及び第2項. */
const inherited = (numbers: Numbers, before: Numbers): Numbers =>
  numbers.art
    ? numbers
    : numbers.para
      ? { ...numbers, art: before.art }
      : { art: before.art, para: before.para, item: numbers.item };

const before = (standing: Antecedents, sighted: Extract<Sighted, { kind: 'before' }>): Outcome => {
  const { texts, provision } = standing;
  const own = ownNumbers(standing);
  const n = own[sighted.unit];
  const count = sighted.count ?? (n ?? 0) - 1;
  // Nothing stands before the first.
  if (n === null || count < 1 || count >= n) return NOTHING;
  const around =
    sighted.unit === 'item' ? own : sighted.unit === 'para' ? { ...own, item: null } : NONE;
  const eids = Array.from({ length: count }, (_, i) =>
    eidOf({ ...around, [sighted.unit]: n - count + i }),
  );
  standing.last = {
    law: { own: provision.instrument },
    numbers: { ...around, [sighted.unit]: n - 1 },
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

const WITHOUT: Record<'art' | 'para' | 'item', Partial<Numbers>> = {
  art: { para: null, item: null },
  para: { item: null },
  item: {},
};

/** Follows one sighting; null where it is no reference (the name of the Act itself with its number). */
export const follow = (standing: Antecedents, sighted: Sighted, words: string): Outcome | null => {
  const { provision, last } = standing;
  switch (sighted.kind) {
    case 'numbers': {
      const { law, numbers } = sighted;
      if (law !== null) return inLaw(standing, lawNamed(standing, law), numbers);
      return numbers.art
        ? inLaw(standing, unnamed(standing), numbers)
        : inLaw(standing, { own: provision.instrument }, inherited(numbers, ownNumbers(standing)));
    }
    case 'joined': {
      if (!last) return NOTHING;
      const numbers = inherited(sighted.numbers, last.numbers);
      return inLaw(standing, last.law, numbers, sighted.range ? last.numbers : undefined);
    }
    case 'same': {
      if (!last) return NOTHING;
      const kept = { ...last.numbers, ...WITHOUT[sighted.unit] };
      return inLaw(standing, last.law, {
        art: kept.art,
        para: sighted.numbers.para ?? kept.para,
        item: sighted.numbers.item ?? kept.item,
      });
    }
    case 'before':
      return before(standing, sighted);
    case 'law': {
      const law = lawNamed(standing, sighted.title);
      if ('own' in law) return null;
      standing.last = { law, numbers: NONE };
      return outside(standing, law.title, null);
    }
    case 'annex':
      // Its own title names it and refers to nothing.
      if (provision.eid === 'annex') return null;
      return towards(standing, [at(provision, 'annex')]);
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
