import type { LocatedObligation } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Finding, Subject, Via } from '../findings/finding.ts';
import type { Role } from '../schema/obligation.ts';
import { ACTS, type Act, type DealingKind } from './interaction-acts.ts';

/**
 * Where a party stands in the picture: the Headquarters and its chief · those who carry out its work (NISC, IPA …) ·
 * the administrative organs, competent or otherwise concerned · the subject · others to whom the same is done.
 */
export type Lane = 'headquarters' | 'performers' | 'ministry' | 'subject' | 'others';

/** Lanes in the order in which they are drawn. */
export const LANES: readonly Lane[] = [
  'headquarters',
  'performers',
  'ministry',
  'subject',
  'others',
];

/** One arrow of the picture, and the rules it stands on. Never without a finding that applies. */
export type Dealing = {
  act: string;
  kind: DealingKind;
  label: string;
  from: Lane;
  /** One or both of the administrative organ and the subject, or another lane. */
  to: Lane[];
  /** The paper runs through this lane (所管府省庁を通じて). */
  through: Lane | null;
  /** Both sides act together (双方協議). */
  mutual: boolean;
  /** Ids of those who act, as the rules name them. */
  actors: string[];
  /** Ids of those who carry it out. */
  performers: string[];
  /** The findings behind it, in the corpus's order: obligation, rank and the text's own condition. */
  rules: { obligation: string; rank: Finding['obligation']['rank']; condition: string | null }[];
};

/** A finding in one capacity: what decides where its arrow begins and ends. */
type Standing = { role: Role; via: Via | null; condition: string | null; capacity: string | null };

type Path = Pick<Dealing, 'from' | 'to' | 'through' | 'mutual'>;

const PERFORMERS = ['nisc', 'ipa', 'contractors', 'private-operators', 'external-experts'];

/** The lane of whoever a rule names by this id, seen from outside. */
const laneOf = (index: CorpusIndex, id: string): Lane => {
  if (id === 'strategic-headquarters' || id === 'headquarters-chief') return 'headquarters';
  if (PERFORMERS.includes(id)) return 'performers';
  return index.classes.has(id) || id === 'chief-information-security-officers'
    ? 'others'
    : 'ministry';
};

/** The lane in which a subject of a page stands itself. */
export const ownLane = ({ id }: Subject): Lane => {
  if (id === 'strategic-headquarters') return 'headquarters';
  return id === 'nisc' || id === 'contractors' ? 'performers' : 'subject';
};

const standingsIn = ({ capacities, role, via, condition }: Finding): Standing[] => {
  if (capacities.length > 0) return capacities;
  return role ? [{ role, via, condition, capacity: null }] : [];
};

const byOrder = (lanes: readonly Lane[]): Lane[] => LANES.filter((lane) => lanes.includes(lane));

/** Is the subject the one who acts or carries out, and not one of those to whom it is done? */
const isOfficial = (o: LocatedObligation, subject: Subject, capacity: string | null): boolean =>
  ownLane(subject) !== 'subject' ||
  o.performed_by.includes(subject.id) ||
  (capacity !== null && o.performed_by.includes(capacity));

type Case = {
  index: CorpusIndex;
  act: Act;
  o: LocatedObligation;
  subject: Subject;
  standing: Standing;
};

const pathOfBearer = ({ index, act, o, subject, standing }: Case): Path | null => {
  const lanes = o.counterparty.map((id) => laneOf(index, id));
  const through = standing.via?.mode === 'through_ministry' ? 'ministry' : null;
  if (!isOfficial(o, subject, standing.capacity)) {
    if (lanes.length > 0) return { from: 'subject', to: byOrder(lanes), through, mutual: false };
    const together = o.actor.includes('strategic-headquarters');
    return together ? { from: 'headquarters', to: ['subject'], through, mutual: true } : null;
  }
  const from = laneOf(index, o.actor[0] ?? subject.id);
  if (o.counterparty.includes('ipa'))
    return { from, to: [subject.id === 'ipa' ? 'subject' : 'performers'], through, mutual: false };
  const named = lanes.filter((lane) => lane !== from && lane !== 'performers');
  const to = byOrder(act.only ? [act.only] : named.length > 0 ? named : ['others']);
  return { from, to, through, mutual: o.actor.length > 1 };
};

const pathOf = (asked: Case): Path | null => {
  const { index, o, subject, standing } = asked;
  const own = ownLane(subject);
  const [actor] = o.actor;
  if (standing.role === 'bearer') return pathOfBearer(asked);
  if (actor === undefined) return null;
  const from = laneOf(index, actor);
  const lanes = o.counterparty.map((id) => laneOf(index, id));
  if (standing.role === 'concerned') {
    const to = byOrder(lanes.filter((lane) => lane === 'headquarters' || lane === 'ministry'));
    return to.length > 0 ? { from, to, through: null, mutual: false } : null;
  }
  const both = standing.via?.mode === 'ministry_and_body';
  return {
    from,
    to: both ? byOrder(['ministry', own]) : [own],
    through: standing.via?.mode === 'through_ministry' ? 'ministry' : null,
    mutual: false,
  };
};

const merge = (found: readonly Dealing[]): Dealing[] => {
  const dealings = new Map<string, Dealing>();
  for (const one of found) {
    const key = [one.act, one.from, ...one.to, one.through, one.mutual].join();
    const known = dealings.get(key);
    if (!known) dealings.set(key, one);
    else {
      known.actors = [...new Set([...known.actors, ...one.actors])];
      known.performers = [...new Set([...known.performers, ...one.performers])];
      if (!known.rules.some(({ obligation }) => obligation === one.rules[0]?.obligation))
        known.rules.push(...one.rules);
    }
  }
  return [...dealings.values()];
};

/** Those who act, as the rule names them; a kind that did not exist yet on the day asked is none. */
const actorsOf = (index: CorpusIndex, o: LocatedObligation, { as_of }: Finding): string[] =>
  o.actor.filter((id) => (index.classes.get(id)?.from ?? as_of) <= as_of);

/** IPA takes part in audits of those only whose audits may be entrusted to it (監査方針 5(5)): not of 国の行政機関. */
const performersOf = (act: Act, o: LocatedObligation, findings: readonly Finding[]): string[] => {
  const entrusted = findings.some(
    ({ obligation, verdict }) => obligation.id === 'audit-work-by-ipa' && verdict === 'applies',
  );
  return o.performed_by
    .filter((id) => !o.actor.includes(id))
    .filter((id) => id !== 'ipa' || act.id !== 'audit' || entrusted);
};

/**
 * Who deals with whom about a subject, from its findings: every arrow stands on findings that apply to it on that day.
 * Undetermined findings are not drawn. In the order of {@link ACTS}.
 */
export const dealingsOf = (
  index: CorpusIndex,
  subject: Subject,
  findings: readonly Finding[],
): Dealing[] => {
  const inAct = (act: Act, finding: Finding): Dealing[] => {
    const o = index.obligations.get(finding.obligation.id);
    if (!o || finding.verdict !== 'applies') return [];
    return standingsIn(finding).flatMap((standing) => {
      if (act.roles && !act.roles.includes(standing.role)) return [];
      const path = pathOf({ index, act, o, subject, standing });
      if (!path || path.to.length === 0) return [];
      const { id, kind, label } = act;
      const { rank } = finding.obligation;
      const rule = { obligation: o.id, rank, condition: standing.condition };
      const performers = act.id === 'entrusting' ? [] : performersOf(act, o, findings);
      return [
        {
          act: id,
          kind,
          label,
          ...path,
          actors: actorsOf(index, o, finding),
          performers,
          rules: [rule],
        },
      ];
    });
  };
  return merge(
    ACTS.flatMap((act) =>
      findings
        .filter(({ obligation }) => act.rules.includes(obligation.id))
        .flatMap((finding) => inAct(act, finding)),
    ),
  );
};
