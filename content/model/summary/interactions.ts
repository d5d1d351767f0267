import type { LocatedObligation } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { PageContent } from '../corpus/page-content.ts';
import type { Finding, Subject, Via } from '../findings/finding.ts';
import { type Performer, performersOf } from '../findings/performers.ts';
import type { Interaction, InteractionKind, Lane, LaneId } from '../schema/interaction.ts';
import type { Role } from '../schema/obligation.ts';

/** What the picture is drawn with. */
export type Drawn = Pick<PageContent, 'interactions' | 'lanes'>;

/** One arrow of the picture, and the rules it stands on. Never without a finding that applies. */
export type SubjectInteraction = {
  act: string;
  kind: InteractionKind;
  label: string;
  from: LaneId;
  /** One or both of the administrative organ and the subject, or another lane. */
  to: LaneId[];
  /** The paper runs through this lane (所管府省庁を通じて). */
  through: LaneId | null;
  /** Both sides act together (双方協議). */
  mutual: boolean;
  /** Ids of those who act, as the rules name them. */
  actors: string[];
  /** Those who carry it out; an extent only where it is that of every rule behind the arrow that they carry out. */
  performers: Performer[];
  /** The findings behind it, in the corpus's order: obligation, rank and the text's own condition. */
  rules: { obligation: string; rank: Finding['obligation']['rank']; condition: string | null }[];
};

/** A finding in one capacity: what decides where its arrow begins and ends. */
type Standing = { role: Role; via: Via | null; condition: string | null; capacity: string | null };

type Path = Pick<SubjectInteraction, 'from' | 'to' | 'through' | 'mutual'>;

const listedLane = (lanes: readonly Lane[], id: string): LaneId | undefined =>
  lanes.find(({ parties }) => parties.some(({ party }) => party === id))?.id;

/** The lane of whoever a rule names by this id, seen from outside. */
const laneOf = ({ index, lanes }: Pick<Case, 'index' | 'lanes'>, id: string): LaneId =>
  listedLane(lanes, id) ?? (index.classes.has(id) ? 'others' : 'ministry');

/** The lane in which a subject of a page stands itself. A corporation is its subject, whatever else it does (IPA). */
export const ownLane = (
  index: CorpusIndex,
  lanes: readonly Lane[],
  { kind, id }: Subject,
): LaneId => {
  const isCorporation = kind === 'entity' && index.entities.get(id)?.type === 'corporation';
  return (isCorporation ? undefined : listedLane(lanes, id)) ?? 'subject';
};

const standingsIn = ({ capacities, role, via, condition }: Finding): Standing[] => {
  if (capacities.length > 0) return capacities;
  return role ? [{ role, via, condition, capacity: null }] : [];
};

const byOrder = (lanes: readonly Lane[], used: readonly LaneId[]): LaneId[] =>
  lanes.filter(({ id }) => used.includes(id)).map(({ id }) => id);

type Case = {
  index: CorpusIndex;
  lanes: readonly Lane[];
  act: Interaction;
  o: LocatedObligation;
  subject: Subject;
  own: LaneId;
  standing: Standing;
};

/** Is the subject the one who acts or carries out, and not one of those to whom it is done? */
const isOfficial = ({ o, subject, own, standing: { capacity } }: Case): boolean =>
  own !== 'subject' ||
  o.performed_by.includes(subject.id) ||
  (capacity !== null && o.performed_by.includes(capacity));

const pathOfBearer = (asked: Case): Path | null => {
  const { lanes, act, o, subject, own, standing } = asked;
  const named = o.counterparty.map((id) => laneOf(asked, id));
  const through = standing.via?.mode === 'through_ministry' ? 'ministry' : null;
  if (!isOfficial(asked)) {
    if (named.length > 0)
      return { from: 'subject', to: byOrder(lanes, named), through, mutual: false };
    const together = o.actor.some((id) => laneOf(asked, id) === 'headquarters');
    return together ? { from: 'headquarters', to: ['subject'], through, mutual: true } : null;
  }
  const from = laneOf(asked, o.actor[0] ?? subject.id);
  if (act.only === 'performers')
    return {
      from,
      to: [o.counterparty.includes(subject.id) ? own : act.only],
      through,
      mutual: false,
    };
  const others = named.filter((lane) => lane !== from && lane !== 'performers');
  const to = byOrder(lanes, act.only ? [act.only] : others.length > 0 ? others : ['others']);
  return { from, to, through, mutual: o.actor.length > 1 };
};

const pathOf = (asked: Case): Path | null => {
  const { lanes, o, own, standing } = asked;
  const [actor] = o.actor;
  if (standing.role === 'bearer') return pathOfBearer(asked);
  if (actor === undefined) return null;
  const from = laneOf(asked, actor);
  const named = o.counterparty.map((id) => laneOf(asked, id));
  if (standing.role === 'concerned') {
    const to = byOrder(
      lanes,
      named.filter((lane) => lane === 'headquarters' || lane === 'ministry'),
    );
    return to.length > 0 ? { from, to, through: null, mutual: false } : null;
  }
  const both = standing.via?.mode === 'ministry_and_body';
  return {
    from,
    to: both ? byOrder(lanes, ['ministry', own]) : [own],
    through: standing.via?.mode === 'through_ministry' ? 'ministry' : null,
    mutual: false,
  };
};

const merge = (found: readonly SubjectInteraction[]): SubjectInteraction[] => {
  const interactions = new Map<string, SubjectInteraction>();
  for (const one of found) {
    const key = [one.act, one.from, ...one.to, one.through, one.mutual].join();
    const known = interactions.get(key);
    if (!known) interactions.set(key, one);
    else {
      known.actors = [...new Set([...known.actors, ...one.actors])];
      known.performers = together(known.performers, one.performers);
      if (!known.rules.some(({ obligation }) => obligation === one.rules[0]?.obligation))
        known.rules.push(...one.rules);
    }
  }
  return [...interactions.values()];
};

/** Those who act, as the rule names them; a kind that did not exist yet on the day asked is none. */
const actorsOf = (index: CorpusIndex, o: LocatedObligation, { as_of }: Finding): string[] =>
  o.actor.filter((id) => (index.classes.get(id)?.from ?? as_of) <= as_of);

/**
 * Those who carry it out and do not act; who takes part only where another rule says so, only there. Nobody examines itself:
 * how the two parts of IPA go together the source does not say.
 */
const performersFor = (
  { takes_part }: Interaction,
  o: LocatedObligation,
  finding: Finding,
  { role }: Standing,
  findings: readonly Finding[],
): Performer[] => {
  const applies = (rule: string): boolean =>
    findings.some(({ obligation, verdict }) => obligation.id === rule && verdict === 'applies');
  return performersOf(o, finding)
    .filter(({ id }) => !o.actor.includes(id))
    .filter(({ id }) => role !== 'subject' || id !== finding.subject.id)
    .filter(({ id }) => {
      const part = takes_part.find(({ performer }) => performer === id);
      return !part || applies(part.where);
    });
};

/** All of both, each once; whoever carries out the whole of one has no extent. */
const together = (these: readonly Performer[], those: readonly Performer[]): Performer[] =>
  [...Map.groupBy([...these, ...those], ({ id }) => id)].map(([id, same]) => ({
    id,
    extent: same.every(({ extent }) => extent === same[0]?.extent)
      ? (same[0]?.extent ?? null)
      : null,
  }));

/**
 * Who deals with whom about a subject, from its findings: every arrow stands on findings that apply to it on that day.
 * Undetermined findings are not drawn. In the order of the interactions.
 */
export const interactionsOf = (
  index: CorpusIndex,
  { interactions, lanes }: Drawn,
  subject: Subject,
  findings: readonly Finding[],
): SubjectInteraction[] => {
  const own = ownLane(index, lanes, subject);
  const inAct = (act: Interaction, finding: Finding): SubjectInteraction[] => {
    const o = index.obligations.get(finding.obligation.id);
    const rule = act.rules.find((one) => one.rule === finding.obligation.id);
    if (!o || !rule || finding.verdict !== 'applies') return [];
    return standingsIn(finding).flatMap((standing) => {
      if (rule.roles.length > 0 && !rule.roles.includes(standing.role)) return [];
      const path = pathOf({ index, lanes, act, o, subject, own, standing });
      if (!path || path.to.length === 0) return [];
      const { rank } = finding.obligation;
      return [
        {
          act: act.id,
          kind: act.kind,
          label: act.label,
          ...path,
          actors: actorsOf(index, o, finding),
          performers:
            act.only === 'performers' ? [] : performersFor(act, o, finding, standing, findings),
          rules: [{ obligation: o.id, rank, condition: standing.condition }],
        },
      ];
    });
  };
  return merge(interactions.flatMap((act) => findings.flatMap((finding) => inAct(act, finding))));
};
