import {
  fields,
  int,
  intOrNull,
  place,
  position,
  text,
  textOrNull,
} from '../../api/resource/columns.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { Finding, Step } from '../../content/model/findings/finding.ts';
import { FINDINGS_DAYS } from '../../content/model/formats/download-list.ts';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import { Obligation } from '../../content/model/schema/obligation.ts';
import { allFindings } from '../records/rules.ts';
import { type FlatTable, one, provisionKey, table } from './table.ts';

const PARTS = ['actor', 'performed_by', 'counterparty', 'concerns'] as const;

const obligations = ({ corpus }: CorpusIndex): FlatTable[] => [
  table(
    'obligations',
    corpus.obligations,
    {
      ...fields(Obligation, 'id'),
      position,
      ...fields(Obligation, 'row', 'title', 'modality', 'rank', 'theme', 'explanation'),
    },
    ['id'],
  ),
  table(
    'obligation_parties',
    corpus.obligations.flatMap((rule) =>
      PARTS.flatMap((part) => rule[part].map((party) => ({ rule, part, party }))),
    ),
    {
      obligation: text(({ rule }) => rule.id),
      part: text(({ part }) => part),
      party: text(({ party }) => party),
    },
    ['obligation', 'part', 'party'],
    [one('obligation', 'obligations'), one('party', 'parties')],
  ),
  table(
    'obligation_grounds',
    corpus.obligations.flatMap(({ id, phases }) =>
      phases.flatMap((phase) => phase.provisions.map((ref, i) => ({ id, phase, ref, i }))),
    ),
    {
      obligation: text(({ id }) => id),
      phase: text(({ phase }) => phase.version),
      position: int(({ i }) => i + 1),
      ...place(({ ref }: { ref: ProvisionRef }) => ref),
      basis: text(({ phase }) => phase.basis),
    },
    ['obligation', 'phase', 'position'],
    [one('obligation', 'obligations'), provisionKey()],
  ),
];

/** Chains of a finding: its own, and in case of several capacities that of each. */
const chainsOf = ({
  because,
  capacities,
}: Finding): { capacity: string | null; because: Step[] }[] =>
  capacities.length > 0 ? capacities : [{ capacity: null, because }];

const groundOf = ({ obligation }: Finding) => {
  const [ground] = obligation.provisions;
  if (!ground) throw new Error(`a finding for "${obligation.id}" has no ground`);
  return ground;
};

/**
 * Steps are kept once: the step from a list to a kind stands in hundreds of chains. Numbered as they first occur.
 */
const findings = (index: CorpusIndex): FlatTable[] => {
  const all = FINDINGS_DAYS.flatMap((day) => allFindings(index, day));
  const steps = new Map<string, { id: number; step: Step }>();
  const numberOf = (step: Step): number => {
    const key = JSON.stringify(step);
    const known = steps.get(key) ?? { id: steps.size + 1, step };
    steps.set(key, known);
    return known.id;
  };
  const links = all.flatMap((finding, i) =>
    chainsOf(finding).flatMap(({ capacity, because }) =>
      because.map((step, n) => ({ finding: i, capacity, n, step: numberOf(step) })),
    ),
  );
  return [
    table(
      'findings',
      all,
      {
        id: position,
        ...fields(Finding, 'as_of'),
        subject_kind: text(({ subject }) => subject.kind),
        subject: text(({ subject }) => subject.id),
        obligation: text(({ obligation }) => obligation.id),
        ...fields(Finding, 'verdict', 'reason', 'role', 'office', 'condition'),
        via_mode: textOrNull(({ via }) => via?.mode),
        via_minister: textOrNull(({ via }) => via?.minister),
        ...place(groundOf),
        citation: text((finding) => groundOf(finding).citation),
        ...fields(Finding, 'reach'),
      },
      ['id'],
      [one('subject', 'parties'), one('obligation', 'obligations'), provisionKey()],
      ['as_of', 'subject', 'obligation'],
    ),
    table(
      'steps',
      [...steps.values()].map(({ step }) => step),
      {
        id: position,
        ...fields(Step, 'edge'),
        from_id: text(({ from }) => from),
        to_id: text(({ to }) => to),
        ...fields(Step, 'statement'),
        ...place((step: Step) => step.provision),
        ...fields(Step, 'quote'),
        first_line: intOrNull(({ source }) => source.lines[0]),
        last_line: intOrNull(({ source }) => source.lines[1]),
      },
      ['id'],
      [provisionKey()],
    ),
    table(
      'finding_steps',
      links,
      {
        finding: int(({ finding }) => finding + 1),
        capacity: textOrNull(({ capacity }) => capacity),
        position: int(({ n }) => n + 1),
        step: int(({ step }) => step),
        // Most chains are of no capacity, and a key has no part that may be missing.
        id: position,
      },
      ['id'],
      [one('finding', 'findings'), one('step', 'steps')],
      ['finding', 'capacity', 'position'],
    ),
  ];
};

/** Rules, and the findings computed from them with their reasons. */
export const ruleTables = (index: CorpusIndex): FlatTable[] => [
  ...obligations(index),
  ...findings(index),
];
