import { versionLines } from '../../api/records/text/plain-text.ts';
import type { Comparison, ComparisonRow } from '../../content/model/comparison/comparison.ts';
import { runsOf } from '../../content/model/comparison/runs.ts';
import type { Finding, Subject } from '../../content/model/findings/finding.ts';
import { ROLE_LABELS, ruleMark, stateLabel } from '../../content/model/findings/labels.ts';
import type { Instrument } from '../../content/model/schema/instrument.ts';
import { KIND_LABELS, rowsInOrder, titleOf } from '../comparison/comparison.ts';
import { index } from '../corpus.ts';
import { subjectHref, versionHref } from '../sitewide/addresses.ts';
import { AFTER, calledIn, findingsOn } from '../subject/findings/findings.ts';
import { linesOfDay, linesOfText } from './letterhead.ts';
import { type Block, type Run, wordDocument } from './word.ts';

/** One version: every line of its plain text, in the same order. A line behind an empty one begins a provision with a heading. */
export const textOfVersion = (instrument: Instrument, version: string): Promise<Uint8Array> => {
  const label = instrument.versions.find(({ id }) => id === version)?.label ?? version;
  const number = instrument.law_number ? `（${instrument.law_number}）` : '';
  const lines = versionLines(index, instrument.id, version);
  const blocks = lines.flatMap((text, i): Block[] => {
    if (text === '') return [];
    return [{ kind: lines[i - 1] === '' ? 'heading' : 'line', text }];
  });
  return wordDocument(
    {
      title: `${instrument.title}${number}、${label}`,
      lines: linesOfText(instrument, [version]),
      page: versionHref(instrument.id, version),
    },
    blocks,
  );
};

const sideOf = (row: ComparisonRow, side: 'before' | 'after'): Run[] => {
  const shown = row[side];
  if (!shown) return [];
  const parts = (['num', 'heading', 'text'] as const).flatMap((part): Run[][] => {
    const segments = row.changes[part];
    const words = shown[part];
    if (segments.length === 0) return words ? [[{ text: words }]] : [];
    const runs = runsOf(side, segments, null).map(
      ({ text, changed }): Run => ({
        text,
        ...(changed ? { mark: side === 'before' ? 'del' : 'ins' } : {}),
      }),
    );
    return runs.length === 0 ? [] : [runs];
  });
  return parts.length === 0
    ? [{ text: '（条文は収録していない）' }]
    : parts.flatMap((runs, i) => (i === 0 ? runs : [{ text: '\n' }, ...runs]));
};

/** Two versions side by side: the changed words of the one before struck through, those of the later underlined. */
export const comparisonOf = (
  instrument: Instrument,
  comparison: Comparison,
  page: string,
): Promise<Uint8Array> => {
  const labelOf = (id: string) =>
    instrument.versions.find((version) => version.id === id)?.label ?? id;
  return wordDocument(
    {
      title: `${instrument.title}の新旧対照表`,
      lines: [
        '変わった語は計算で示す。前の語は取消線、後の語は下線。',
        ...linesOfText(instrument, [comparison.before, comparison.after]),
      ],
      page,
    },
    [
      {
        kind: 'table',
        columns: [
          { head: '条項', share: 16 },
          { head: labelOf(comparison.before), share: 42 },
          { head: labelOf(comparison.after), share: 42 },
        ],
        rows: rowsInOrder(comparison).map((row) => [
          [{ text: `${titleOf(row)}\n${KIND_LABELS[row.kind]}` }],
          sideOf(row, 'before'),
          sideOf(row, 'after'),
        ]),
      },
    ],
  );
};

/** A body or a kind, and what it is called. */
export type Named = Subject & { name: string };

const statements = (because: Finding['because']): string[] =>
  because.map(({ statement }) => statement);

/** The reasons of a finding, a line each; of several capacities each behind its own name. The text's own condition comes last. */
const reasonsOf = ({ because, capacities, condition, subject }: Finding): string =>
  [
    ...(capacities.length === 0
      ? statements(because)
      : capacities.flatMap((one) => [
          `${calledIn(subject, one.capacity)}として: ${ROLE_LABELS[one.role]}。`,
          ...statements(one.because),
        ])),
    ...(condition === null ? [] : [`条件: 「${condition}」`]),
  ].join('\n');

/** Every finding of a body or a kind on the day that was read last, with its reasons. */
export const findingsOf = ({ kind, id, name }: Named): Promise<Uint8Array> =>
  wordDocument(
    {
      title: `${name}に及ぶ規定と及ばない規定`,
      lines: linesOfDay(AFTER),
      page: subjectHref(kind, id),
    },
    [
      {
        kind: 'table',
        columns: [
          { head: '規定', share: 20 },
          { head: '判定', share: 14 },
          { head: '根拠', share: 18 },
          { head: '理由', share: 48 },
        ],
        rows: findingsOn({ kind, id }, AFTER).map((finding) => {
          const { obligation } = finding;
          return [
            [{ text: `${obligation.title}\n${ruleMark(obligation.rank, obligation.modality)}` }],
            [{ text: stateLabel(finding, obligation.modality) }],
            [{ text: obligation.provisions.map(({ citation }) => citation).join('、') }],
            [{ text: reasonsOf(finding) }],
          ];
        }),
      },
    ],
  );
