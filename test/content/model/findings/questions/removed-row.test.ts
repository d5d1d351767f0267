import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../../content/model/findings/findings.ts';
import { indexOf } from '../../../support/index-of.ts';
import { alteredContent, recordIn } from '../../../support/real-content.ts';
import { realIndex } from '../../../support/real-index.ts';

const DAY = '2016-10-21';

const without = (list: string, id: string) =>
  indexOf(
    alteredContent(({ lists }) => {
      const record = recordIn(lists, `lists/${list}`);
      // Other rows keep their numbers: what changes is this row and nothing else.
      record.rows = record.rows.filter(({ entity }) => entity !== id);
    }),
  );

const standsOn = (list: string, { because, capacities }: Finding): boolean =>
  [because, ...capacities.map((capacity) => capacity.because)]
    .flat()
    .some(({ edge, to }) => ['listed_in', 'designated_by'].includes(edge) && to === list);

const gist = ({ verdict, role, reason, because, capacities }: Finding): string =>
  JSON.stringify([verdict, role, reason, because, capacities]);

describe.each([
  ['annex-2016', 'bank-of-japan'],
  ['annex-2016', 'japan-broadcasting-corporation'],
  ['designated-2016', 'japan-pension-service'],
  ['designated-2016', 'japan-agency-for-local-authority-information-systems'],
])('without the row in %s', (list, id) => {
  const subject = { kind: 'entity', id } as const;
  const before = findingsFor(realIndex, subject, DAY);
  const after = findingsFor(without(list, id), subject, DAY);
  const pairs = before.map((finding, i) => ({ finding, now: after[i] as Finding }));
  const idsOf = (kept: typeof pairs) => kept.map(({ finding }) => finding.obligation.id);

  test(`no chain of ${id} stands on the row`, () => {
    expect(idsOf(pairs.filter(({ now }) => standsOn(list, now)))).toEqual([]);
  });

  test(`what applied to ${id} by the row has another ground or no longer applies`, () => {
    const kept = pairs.filter(
      ({ finding, now }) => standsOn(list, finding) && gist(finding) === gist(now),
    );
    expect(idsOf(kept)).toEqual([]);
  });

  test(`what applied to ${id} on another ground applies as it did`, () => {
    const lost = pairs.filter(
      ({ finding, now }) =>
        finding.verdict === 'applies' && !standsOn(list, finding) && gist(finding) !== gist(now),
    );
    expect(idsOf(lost)).toEqual([]);
  });

  test(`nothing changes for another body than ${id}`, () => {
    const other = {
      kind: 'entity',
      id: 'mutual-aid-association-of-public-school-teachers',
    } as const;
    const unnumbered = (findings: Finding[]) =>
      JSON.stringify(findings).replace(/（\d+法人）/g, '（法人）');
    expect(unnumbered(findingsFor(without(list, id), other, DAY))).toBe(
      unnumbered(findingsFor(realIndex, other, DAY)),
    );
  });
});

test('日本銀行 without its row: exactly these verdicts flip', () => {
  const subject = { kind: 'entity', id: 'bank-of-japan' } as const;
  const after = findingsFor(without('annex-2016', 'bank-of-japan'), subject, DAY);
  const flipped = findingsFor(realIndex, subject, DAY).flatMap((finding, i) => {
    const now = after[i] as Finding;
    const row = realIndex.obligations.get(finding.obligation.id)?.row;
    return finding.verdict === now.verdict ? [] : [`${row} ${finding.verdict} → ${now.verdict}`];
  });
  expect(flipped).toEqual([
    'L05 applies → undetermined',
    'L06 applies → undetermined',
    'L07 applies → undetermined',
    'L08 applies → undetermined',
    'L51 applies → does_not_apply',
    'L52 does_not_apply → applies',
    'S05 applies → does_not_apply',
  ]);
});
