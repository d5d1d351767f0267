import { describe, expect, test } from 'vitest';
import type { Finding, Step } from '../../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../../content/model/findings/subjects.ts';
import { normalise } from '../../../../../content/model/text/normalise.ts';
import { linesOf } from '../../../../../content/model/text/spans.ts';
import { realIndex } from '../../../support/real-index.ts';
import { source, transcript } from '../../../support/real-transcript.ts';

/** Every boundary and the day before it, within coverage, and a day long after. */
const DAYS = [
  '2015-02-10',
  '2015-05-24',
  '2015-05-25',
  '2015-09-24',
  '2015-09-25',
  '2016-01-24',
  '2016-01-25',
  '2016-10-20',
  '2016-10-21',
  '2020-01-01',
];

const AMENDED = new Set([
  'basic-act',
  'incident-evaluation-rules',
  'information-provision-rules',
  'audit-policy',
]);

const lines = linesOf(transcript).map(normalise);

/** Whether a quotation stands in these lines, each giving the longest piece it can: columns and pages part sentences. */
const standsIn = (quote: string, [first, last]: readonly [number, number]): boolean => {
  let rest = quote;
  for (const line of lines.slice(first - 1, last)) {
    let length = rest.length;
    while (length > 0 && !line.includes(rest.slice(0, length))) length--;
    rest = rest.slice(length);
  }
  return rest === '';
};

const evidence = new Set(
  realIndex.corpus.instruments.flatMap(({ versions }) =>
    versions.flatMap(({ starts }) => starts.map((start) => start.evidence?.text)),
  ),
);

const faultsOfStep = (step: Step): string[] => {
  const { provision, quote, statement } = step;
  const key = `${provision.instrument}/${provision.version}/${provision.eid}`;
  const record = realIndex.provisions.get(key);
  if (!record) return [`${key} is no provision`];
  const [first = 0, last = 0] = step.source.lines;
  const held = realIndex.textBlocks(record).some(({ text }) => quote && text.includes(quote));
  return [
    ...(provision.citation === realIndex.citation(provision) ? [] : [`${key} is cited otherwise`]),
    ...(step.source.id === source ? [] : [`the source is ${step.source.id}`]),
    ...(1 <= first && first <= last && last <= 776 ? [] : [`lines ${first}–${last}`]),
    ...(quote === null || held || (step.edge === 'disputed_start' && evidence.has(quote))
      ? []
      : [`「${quote}」 is not in ${key}`]),
    ...(quote === null || standsIn(quote, [first, last])
      ? []
      : [`「${quote}」 is not in lines ${first}–${last}`]),
    ...(statement.includes('{') || statement === '' ? [`the statement is 「${statement}」`] : []),
  ];
};

/** Steps come back in thousands of chains; each different one is looked at once. */
const seen = new Map<string, string[]>();
const faultsOf = (step: Step): string[] => {
  const key = JSON.stringify([step.provision, step.quote, step.source, step.statement]);
  const faults = seen.get(key) ?? faultsOfStep(step);
  seen.set(key, faults);
  return faults;
};

const shapeFaults = (finding: Finding): string[] => {
  const { verdict, role, reason, capacities, because } = finding;
  const chains = [because, ...capacities.map((capacity) => capacity.because)];
  return [
    ...((role === null) === (verdict !== 'applies') ? [] : [`${verdict}, but role ${role}`]),
    ...((reason === null) === (verdict !== 'undetermined') ? [] : [`${verdict}, reason ${reason}`]),
    ...(chains.some((chain) => chain.length === 0) ? ['a chain is empty'] : []),
    ...(capacities.length === 1 ? ['one capacity is listed: there is nothing to tell apart'] : []),
    ...(capacities[0] && capacities[0].role !== role ? ['the first capacity is not the main'] : []),
  ];
};

const amendedTextFaults = ({ as_of, because, capacities }: Finding): string[] =>
  as_of >= '2016-10-21'
    ? []
    : [because, ...capacities.map((capacity) => capacity.because)]
        .flat()
        .filter(
          ({ provision, quote }) =>
            quote !== null && provision.version === '2016' && AMENDED.has(provision.instrument),
        )
        .map(({ provision }) => `${provision.citation} is quoted before it was in force`);

describe.each(DAYS)('on %s', (day) => {
  test('every body and every kind has a finding for every rule, and every step of it stands in the source', () => {
    const faults: string[] = [];
    for (const subject of subjectsOf(realIndex)) {
      const findings = findingsFor(realIndex, subject, day);
      expect(findings.length, subject.id).toBe(realIndex.corpus.obligations.length);
      for (const finding of findings) {
        const chains = [finding.because, ...finding.capacities.map(({ because }) => because)];
        for (const fault of [
          ...shapeFaults(finding),
          ...amendedTextFaults(finding),
          ...chains.flat().flatMap(faultsOf),
        ])
          faults.push(`${finding.obligation.id} × ${subject.id}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

test('every body and every kind was asked', () => {
  const subjects = subjectsOf(realIndex);
  expect([
    subjects.filter(({ kind }) => kind === 'entity').length,
    subjects.filter(({ kind }) => kind === 'class').length,
  ]).toEqual([realIndex.corpus.entities.length, realIndex.corpus.classes.length]);
});
