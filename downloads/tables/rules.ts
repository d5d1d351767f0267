import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import type { Finding, Step } from '../../content/model/findings/finding.ts';
import { FINDINGS_DAYS } from '../../content/model/formats/download-list.ts';
import { allFindings } from '../records/rules.ts';
import { linesIn, one, provisionKey, type Table, table } from './table.ts';

const PARTS = ['actor', 'performed_by', 'counterparty', 'concerns'] as const;

const obligations = ({ corpus }: CorpusIndex): Table[] => [
  table(
    'obligations',
    {
      id: 'text',
      position: 'int',
      row: 'text',
      title: 'text',
      modality: 'text',
      rank: 'text',
      theme: 'text',
      explanation: 'text',
    },
    ['id'],
    [],
    corpus.obligations.map(({ id, row, title, modality, rank, theme, explanation }, i) => ({
      ...{ id, position: i + 1, row, title, modality, rank, theme, explanation },
    })),
  ),
  table(
    'obligation_parties',
    { obligation: 'text', part: 'text', party: 'text' },
    ['obligation', 'part', 'party'],
    [one('obligation', 'obligations'), one('party', 'parties')],
    corpus.obligations.flatMap((rule) =>
      PARTS.flatMap((part) => rule[part].map((party) => ({ obligation: rule.id, part, party }))),
    ),
  ),
  table(
    'obligation_grounds',
    {
      obligation: 'text',
      phase: 'text',
      position: 'int',
      instrument: 'text',
      version: 'text',
      eid: 'text',
      basis: 'text',
    },
    ['obligation', 'phase', 'position'],
    [one('obligation', 'obligations'), provisionKey()],
    corpus.obligations.flatMap(({ id, phases }) =>
      phases.flatMap(({ version: phase, basis, provisions }) =>
        provisions.map(({ instrument, version, eid }, i) => ({
          ...{ obligation: id, phase, position: i + 1, instrument, version, eid, basis },
        })),
      ),
    ),
  ),
];

/** Chains of a finding: its own, and in case of several capacities that of each. */
const chainsOf = ({ because, capacities }: Finding): { capacity: string; because: Step[] }[] =>
  capacities.length > 0 ? capacities : [{ capacity: '', because }];

/**
 * Steps are kept once: the step from a list to a kind stands in hundreds of chains. Numbered as they first occur.
 */
const findings = (index: CorpusIndex): Table[] => {
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
      because.map((step, n) => ({
        finding: i + 1,
        capacity,
        position: n + 1,
        step: numberOf(step),
      })),
    ),
  );
  return [
    table(
      'findings',
      {
        id: 'int',
        as_of: 'text',
        subject_kind: 'text',
        subject: 'text',
        obligation: 'text',
        verdict: 'text',
        reason: 'text?',
        role: 'text?',
        office: 'text?',
        condition: 'text?',
        via_mode: 'text?',
        via_minister: 'text?',
        instrument: 'text',
        version: 'text',
        eid: 'text',
        citation: 'text',
      },
      ['id'],
      [one('subject', 'parties'), one('obligation', 'obligations'), provisionKey()],
      all.map((finding, i) => {
        const [ground] = finding.obligation.provisions;
        if (!ground) throw new Error(`a finding for "${finding.obligation.id}" has no ground`);
        return {
          id: i + 1,
          as_of: finding.as_of,
          subject_kind: finding.subject.kind,
          subject: finding.subject.id,
          obligation: finding.obligation.id,
          verdict: finding.verdict,
          reason: finding.reason,
          role: finding.role,
          office: finding.office,
          condition: finding.condition,
          via_mode: finding.via?.mode ?? null,
          via_minister: finding.via?.minister ?? null,
          instrument: ground.instrument,
          version: ground.version,
          eid: ground.eid,
          citation: ground.citation,
        };
      }),
      ['as_of', 'subject', 'obligation'],
    ),
    table(
      'steps',
      {
        id: 'int',
        edge: 'text',
        from_id: 'text',
        to_id: 'text',
        statement: 'text',
        instrument: 'text',
        version: 'text',
        eid: 'text',
        quote: 'text?',
        first_line: 'int?',
        last_line: 'int?',
      },
      ['id'],
      [provisionKey()],
      [...steps.values()].map(({ id, step }) => ({
        id,
        edge: step.edge,
        from_id: step.from,
        to_id: step.to,
        statement: step.statement,
        instrument: step.provision.instrument,
        version: step.provision.version,
        eid: step.provision.eid,
        quote: step.quote,
        ...linesIn(step.source.lines),
      })),
    ),
    table(
      'finding_steps',
      { finding: 'int', capacity: 'text', position: 'int', step: 'int' },
      ['finding', 'capacity', 'position'],
      [one('finding', 'findings'), one('step', 'steps')],
      links,
    ),
  ];
};

/** Rules, and the findings computed from them with their reasons. */
export const ruleTables = (index: CorpusIndex): Table[] => [
  ...obligations(index),
  ...findings(index),
];
