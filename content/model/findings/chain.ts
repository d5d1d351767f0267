import type { LocatedClause } from '../corpus/corpus.ts';
import type { ViaMode } from '../schema/obligation.ts';
import type { Capacity } from './capacities.ts';
import type { Edge, Step, Via } from './finding.ts';
import type { Asked } from './question.ts';
import { fill, stepOn } from './steps.ts';

/** How papers travel under a clause; the minister is the one the facts name for a later year, or null. */
export const viaOf = ({ entity }: Asked, clause: LocatedClause): Via | null => {
  if (clause.via === null) return null;
  const minister = clause.via === 'direct' ? null : (entity?.competent_minister ?? null);
  return {
    mode: clause.via,
    minister: minister?.value ?? null,
    tier: minister?.tier ?? null,
    as_of: minister?.as_of ?? null,
  };
};

type Intermediary = Pick<Step, 'edge' | 'to'> & {
  /** What the text at hand calls it. */
  word: string;
  /** Our sentence of a body's name, without what is known of the ministry. */
  says: (name: string) => string;
};

/** Who stands between the State and the body: a route (監査方針 5(3)) is another thing than an addressee or a provider. */
const INTERMEDIARIES: Readonly<Record<Exclude<ViaMode, 'direct'>, Intermediary>> = {
  through_ministry: {
    edge: 'routed_through',
    to: 'competent-ministries',
    word: '所管府省庁',
    says: (name) => `経路となるのは${name}の所管府省庁`,
  },
  ministry_instead: {
    edge: 'supervised_by',
    to: 'supervising-administrative-organs',
    word: '所管する',
    says: (name) => `提供し、又は求められるのは、${name}を所管する行政機関の長`,
  },
  ministry_and_body: {
    edge: 'supervised_by',
    to: 'supervising-administrative-organs',
    word: '所管する',
    says: (name) => `${name}を所管する行政機関の長も名宛人となる`,
  },
};

/** Who supervises a body is a fact from outside the source; the minister of 2016 is said to be unconfirmed. */
const supervisedStep = (asked: Asked, clause: LocatedClause): Step[] => {
  const { index, entity, subject } = asked;
  if (!entity || clause.via === null || clause.via === 'direct') return [];
  const minister = entity.competent_minister;
  const known = minister
    ? `${minister.as_of}の${minister.provision}では${minister.value}`
    : '所管は確認できていない';
  const { edge, to, word, says } = INTERMEDIARIES[clause.via];
  const statement = `${says(subject.name)}（2016年の所管は未確認。${known}）。`;
  // The clause may use a term (「当該行政機関等の長」, 4条): then the words that name the ministry are its definition's.
  const definitions = clause.terms.flatMap((id) => index.terms.get(id)?.definition ?? []);
  const words = [clause.words, ...definitions.reverse()].find(({ quote }) => quote?.includes(word));
  if (!words)
    throw new Error(`no words of "${asked.obligation.id}" say 「${word}」 for ${clause.via}`);
  return [stepOn(index, { edge, from: entity.id, to, statement }, words)];
};

/** A kind and the term of the same name are defined by the same words: once is enough. */
const saysTheSame = (a: Step, b: Step): boolean =>
  a.edge === b.edge && a.quote === b.quote && a.provision.citation === b.provision.citation;

/** How a chain ends, by what the clause says. */
const LAST_EDGE: Record<LocatedClause['verdict'], Edge> = {
  applies: 'addressed_by',
  undetermined: 'left_open',
  does_not_apply: 'excluded_by',
};

/** The chain of reasons of one clause: what the subject is, the terms it falls under, the route, the words that reach it. */
export const chainOf = (asked: Asked, capacity: Capacity, clause: LocatedClause): Step[] => {
  const { index, obligation, subject } = asked;
  const terms = clause.terms.map((id, i): Step => {
    const term = index.terms.get(id);
    if (!term) throw new Error(`obligation "${obligation.id}" names the unknown term "${id}"`);
    const from = i === 0 ? capacity.target : (clause.terms[i - 1] as string);
    const statement = `「${term.term}」: ${term.explanation}`;
    return stepOn(index, { edge: 'defined_as', from, to: id, statement }, term.definition);
  });
  const last: Step = stepOn(
    index,
    {
      edge: LAST_EDGE[clause.verdict],
      from: clause.terms.at(-1) ?? capacity.target,
      to: obligation.id,
      statement: fill(clause.statement, subject.name),
    },
    clause.words,
  );
  const steps = [...capacity.steps, ...terms, ...supervisedStep(asked, clause), last];
  return steps.filter(
    (step, i) => !steps.slice(0, i).some((earlier) => saysTheSame(earlier, step)),
  );
};
