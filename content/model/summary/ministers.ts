import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsFor } from '../findings/findings.ts';
import type { Minister } from '../schema/minister.ts';
import { type Role, ViaMode } from '../schema/obligation.ts';
import { memo } from '../text/memo.ts';

const stemOf = ({ name }: Minister): string => name.slice(0, -'大臣'.length);

/** Ministers that a fact names: 「財務大臣（業務により法務・厚生労働大臣）」 names three. */
export const namedIn = (ministers: readonly Minister[], value: string): Minister[] =>
  ministers.filter((minister) => value.includes(stemOf(minister)));

/** The same among those of the corpus. */
export const ministersIn = ({ corpus }: CorpusIndex, value: string): Minister[] =>
  namedIn(corpus.ministers, value);

const IN_BRACKETS = /（[^（）]{0,99}）/g;
const JOINING = /[、・]|及び|又は|並びに/g;

/**
 * Who a fact names as competent, without the conditions beside it: 財務大臣 of 「財務大臣（一部事項は財務大臣及び内閣総理大臣）」. `note` is the
 * fact whole where it says more.
 */
export const competentIn = (
  { corpus }: CorpusIndex,
  fact: string,
): { names: string; note: string | null } => {
  const outside = fact.replace(IN_BRACKETS, '');
  const named = corpus.ministers
    .map(({ name }) => ({ name, at: outside.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const rest = named.reduce((left, { name }) => left.replaceAll(name, ''), outside);
  // Joined by nothing but 、 and 及び the names stand as the fact has them.
  const isPlain = rest.replace(JOINING, '') === '';
  const names = isPlain ? outside : named.map(({ name }) => name).join('、') || fact;
  return { names, note: names === fact ? null : fact };
};

/** Bodies for which the facts name a minister, in the corpus's order. */
export const bodiesOf = (index: CorpusIndex, minister: Minister): LocatedEntity[] =>
  index.corpus.entities.filter(({ competent_minister }) =>
    ministersIn(index, competent_minister?.value ?? '').includes(minister),
  );

/** Every minister the facts name, with the bodies it is named for. */
export const ministersOf = (
  index: CorpusIndex,
): { minister: Minister; entities: LocatedEntity[] }[] =>
  index.corpus.ministers
    .map((minister) => ({ minister, entities: bodiesOf(index, minister) }))
    .filter(({ entities }) => entities.length > 0);

/** Corporations for which no fact names a minister. */
export const unsupervised = ({ corpus }: CorpusIndex): LocatedEntity[] =>
  corpus.entities.filter(
    ({ type, competent_minister }) => type === 'corporation' && competent_minister === null,
  );

/** Findings of a body in which its ministry stands between, beside or instead of it. */
export const throughMinistry = (
  index: CorpusIndex,
  entity: LocatedEntity,
  date: string,
): Finding[] =>
  findingsFor(index, { kind: 'entity', id: entity.id }, date).filter(
    ({ via }) => via !== null && via.mode !== 'direct',
  );

/** A way by which a rule about a body runs through its ministry. */
export type Route = Exclude<ViaMode, 'direct'>;

/** A rule that runs through a ministry, with the bodies about which it does, and as what it reaches them. */
export type Charge = {
  mode: Route;
  obligation: Finding['obligation'];
  role: Role | null;
  entities: LocatedEntity[];
};

const routes = memo((): readonly Route[] => ViaMode().options.filter((mode) => mode !== 'direct'));

/** What runs through a minister's ministry on a day: by route, in the order of the rules. */
export const chargesOf = (index: CorpusIndex, minister: Minister, date: string): Charge[] => {
  const charges = new Map<string, Charge>();
  for (const entity of bodiesOf(index, minister))
    for (const { obligation, role, via } of throughMinistry(index, entity, date)) {
      if (via === null || via.mode === 'direct') continue;
      const key = [obligation.id, via.mode, role].join();
      const known = charges.get(key);
      if (known) known.entities.push(entity);
      else charges.set(key, { mode: via.mode, obligation, role, entities: [entity] });
    }
  const order = new Map(index.corpus.obligations.map(({ id }, i) => [id, i]));
  const place = ({ mode, obligation }: Charge): number =>
    routes().indexOf(mode) * order.size + (order.get(obligation.id) ?? 0);
  return [...charges.values()].sort((a, b) => place(a) - place(b));
};

/** As what the ministry or its head acts itself, is given something, or is asked or told. */
const OWN_ROLES: readonly Role[] = ['bearer', 'recipient', 'addressee'];

/** What the ministry and its head do and receive as a body of its kind on a day: what they do first. */
export const ownFindings = (
  index: CorpusIndex,
  minister: Minister,
  date: string,
): { role: Role; findings: Finding[] }[] => {
  const all = findingsFor(index, { kind: 'class', id: minister.kind }, date);
  return OWN_ROLES.map((role) => ({
    role,
    findings: all.filter((finding) => finding.role === role && finding.verdict === 'applies'),
  })).filter(({ findings }) => findings.length > 0);
};
