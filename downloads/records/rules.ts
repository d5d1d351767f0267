import * as z from 'zod';
import { ProcedureWire } from '../../api/records/procedure.ts';
import { procedureWire } from '../../api/records/procedure-record.ts';
import { WordsWire, wordsWire } from '../../api/records/words.ts';
import type { LocatedObligation, Words } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { CitedProvision, Finding } from '../../content/model/findings/finding.ts';
import { findingsFor } from '../../content/model/findings/findings.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { subjectsOf } from '../../content/model/findings/subjects.ts';
import { Obligation } from '../../content/model/schema/obligation.ts';
import { kind, type RecordKind } from './record-kind.ts';

const PhaseShape = Obligation().shape.phases.element.shape;
const ClauseShape = PhaseShape.clauses.element.shape;
const LimitShape = PhaseShape.limit.unwrap().shape;

const Clause = z
  .object({ ...ClauseShape, words: WordsWire() })
  .meta({ id: 'Clause', description: 'Whom the rule reaches in one phase, and as what.' });

const Limit = z
  .object({ ...LimitShape, words: WordsWire() })
  .meta({ id: 'Limit', description: 'The words read when a subject is in no clause.' });

const PartShape = PhaseShape.performed_in_part.unwrap().element.shape;

const Part = z.object({ ...PartShape, words: WordsWire() }).meta({
  id: 'PartialPerformance',
  description: 'Who carries out a part of the rule, and which.',
});

const Phase = z
  .object({
    ...PhaseShape,
    provisions: z.array(CitedProvision()),
    key_phrase: WordsWire().nullable(),
    performed_in_part: z.array(Part),
    clauses: z.array(Clause),
    limit: Limit.nullable(),
  })
  .meta({ id: 'Phase', description: 'The rule in one version of its principal instrument.' });

const ruleOf = (index: CorpusIndex, { phases, ...rule }: LocatedObligation) => {
  const words = (found: Words) => wordsWire(index, found);
  return {
    ...rule,
    phases: phases.map((phase) => ({
      ...phase,
      provisions: phase.provisions.map((ref) => cite(index, ref)),
      key_phrase: phase.key_phrase && words(phase.key_phrase),
      performed_in_part: phase.performed_in_part.map((part) => ({
        ...part,
        words: words(part.words),
      })),
      clauses: phase.clauses.map((clause) => ({ ...clause, words: words(clause.words) })),
      limit: phase.limit && { ...phase.limit, words: words(phase.limit.words) },
    })),
  };
};

/** Rules of the source with their clauses and limits: what the findings are computed from. */
export const obligations = kind(
  z.object({ ...Obligation().shape, phases: z.array(Phase) }).describe('One rule of the source.'),
  (index) => index.corpus.obligations.map((rule) => ruleOf(index, rule)),
);

/** Procedures as the API answers them. */
export const procedures = kind(ProcedureWire(), (index) =>
  index.corpus.procedures.map((procedure) => procedureWire(index, procedure)),
);

const findingsByIndex = new WeakMap<CorpusIndex, Map<string, Finding[]>>();

/** Findings of every subject for every rule on a day; computed once, because several files hold them. */
export const allFindings = (index: CorpusIndex, day: string): readonly Finding[] => {
  const days = findingsByIndex.get(index) ?? new Map<string, Finding[]>();
  findingsByIndex.set(index, days);
  const known = days.get(day);
  if (known) return known;
  const findings = subjectsOf(index).flatMap((subject) => findingsFor(index, subject, day));
  days.set(day, findings);
  return findings;
};

/** Findings of a day as the API answers them. */
export const findingsOn = (day: string): RecordKind =>
  kind(Finding(), (index) => [...allFindings(index, day)]);
