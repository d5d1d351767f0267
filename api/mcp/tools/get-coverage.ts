import * as z from 'zod';
import { coverageOf } from '../../../content/model/corpus/coverage.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { DISCREPANCY_KIND_LABELS } from '../../../content/model/findings/labels.ts';
import { CoverageWire } from '../../records/coverage.ts';
import { DiscrepancyWire, discrepanciesWire } from '../../records/discrepancy.ts';
import { SilenceWire, silenceWire } from '../../records/silence.ts';
import { tool } from '../tool/tool.ts';

const Covered = CoverageWire()
  .omit({ accounting: true })
  .extend({
    instruments: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        versions: z.array(
          z.object({ id: z.string(), label: z.string(), starts: z.array(z.string()) }),
        ),
      }),
    ),
    silences: z.array(SilenceWire().pick({ id: true, kind: true, statement: true })),
    discrepancies: z.array(
      DiscrepancyWire().pick({ id: true, title: true, kind: true, bearing: true, status: true }),
    ),
  });

const textOf = (data: z.infer<typeof Covered>): string =>
  [
    `# 収録範囲 ${data.from} から（改正後は ${data.amended_from} から、${data.up_to_date_as_of} の時点まで）`,
    `結論の変わりうる日: ${data.boundaries.join('、')}`,
    '## 文書',
    ...data.instruments.map(
      ({ id, title, versions }) =>
        `- ${title} \`${id}\`: ${versions.map((v) => `${v.id}（${v.label}、${v.starts.join(' 又は ')} から）`).join('、')}`,
    ),
    `## 本文のない条項 ${data.not_held.length}`,
    ...data.not_held.map(({ instrument, version, eid }) => `- ${instrument} ${version} ${eid}`),
    '## 資料が述べていないこと',
    ...data.silences.map(({ statement }) => `- ${statement}`),
    '## 資料の食い違い',
    ...data.discrepancies.map(
      ({ title, kind, bearing }) => `- ${title}（${DISCREPANCY_KIND_LABELS[kind]}）: ${bearing}`,
    ),
  ].join('\n');

/** What is held and what is not. */
export const getCoverage = tool({
  name: 'get_coverage',
  title: 'What is held, what is missing, where the source contradicts itself',
  description:
    'The limits of every other answer: days covered, instruments and versions, provisions whose text is not held, facts that are missing, what the source does not say (silences), and places where it disagrees with itself (discrepancies; both readings stand; `kind` tells those of substance and of the overview from slips of the print). Ask it before you conclude anything from an absence.',
  input: z.strictObject({}),
  data: Covered,
  remedy: '',
  run: ({ index }) => {
    const { accounting: _, ...coverage } = coverageOf(index);
    const data = {
      ...coverage,
      instruments: index.corpus.instruments.map(({ id, title, versions }) => ({
        id,
        title,
        versions: versions.map(({ id, label, starts }) => ({
          id,
          label,
          starts: starts.map(({ date }) => date),
        })),
      })),
      silences: index.corpus.silences
        .map((silence) => silenceWire(index, silence))
        .map(({ id, kind, statement }) => ({ id, kind, statement })),
      discrepancies: discrepanciesWire(index).map(({ id, title, kind, bearing, status }) => ({
        id,
        title,
        kind,
        bearing,
        status,
      })),
    };
    return { data, api: `${API_ROOT}/coverage`, html: '/coverage/', text: textOf(data) };
  },
});
