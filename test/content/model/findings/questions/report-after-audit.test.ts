import { expect, test } from 'vitest';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { knownIndex } from '../../../support/known-index.ts';

test('日本年金機構 reports the result or the plan, through its ministry: designated by name', () => {
  const subject = { kind: 'entity', id: 'japan-pension-service' } as const;
  expect(findingFor(knownIndex, subject, 'report-after-audit', '2016-10-21')).toEqual({
    obligation: {
      id: 'report-after-audit',
      title: '改善結果又は改善計画の報告',
      modality: 'internal_rule',
      rank: 'decision',
      provisions: [
        {
          instrument: 'audit-policy',
          eid: 'sec_5__sub_3',
          version: '2016',
          citation: '監査方針5(3)',
        },
        {
          instrument: 'basic-act',
          eid: 'art_25__para_1__item_2',
          version: '2016',
          citation: '法第25条第1項第2号',
        },
      ],
    },
    subject: {
      kind: 'entity',
      id: 'japan-pension-service',
      name: '日本年金機構',
    },
    as_of: '2016-10-21',
    verdict: 'applies',
    rests_on: 'decision',
    reason: null,
    role: 'bearer',
    reach: 'direct',
    office: null,
    condition: '通知を受けた',
    capacities: [],
    via: {
      mode: 'through_ministry',
      minister: '厚生労働大臣',
      tier: 'official',
      as_of: '2025-06-01',
    },
    because: [
      {
        edge: 'designated_by',
        from: 'japan-pension-service',
        to: 'designated-2016',
        statement: '日本年金機構は指定法人（2016年）の1番目に掲げられている（公的年金関係）。',
        provision: {
          instrument: 'overview-2016',
          eid: 'sec_2__row_1',
          version: '2016',
          citation: '概要2（1番目）',
        },
        quote: '日本年金機構',
        source: {
          id: 'hq-2016-10-12',
          lines: [53, 53],
        },
      },
      {
        edge: 'defined_as',
        from: 'designated-2016',
        to: 'designated-corporations',
        statement:
          '指定法人とは、特殊法人及び認可法人のうちサイバーセキュリティ戦略本部が指定するものをいう（別表の指定とは別の指定）。',
        provision: {
          instrument: 'basic-act',
          eid: 'art_13',
          version: '2016',
          citation: '法第13条',
        },
        quote:
          '指定法人（特殊法人及び認可法人（特別の法律により設立され、かつ、その設立等に関し行政官庁の認可を要する法人をいう。第三十二条第一項において同じ。）のうち、当該法人におけるサイバーセキュリティが確保されない場合に生ずる国民生活又は経済活動への影響を勘案して、国が当該法人におけるサイバーセキュリティの確保のために講ずる施策の一層の充実を図る必要があるものとしてサイバーセキュリティ戦略本部が指定するものをいう。以下同じ。）',
        source: {
          id: 'hq-2016-10-12',
          lines: [196, 196],
        },
      },
      {
        edge: 'defined_as',
        from: 'designated-corporations',
        to: 'audit-policy-2016-designated-corporations',
        statement: '「指定法人」: 法第13条の指定法人と同じ。',
        provision: {
          instrument: 'audit-policy',
          eid: 'sec_2',
          version: '2016',
          citation: '監査方針2',
        },
        quote: '本基本方針において「指定法人」とは、法第13条に規定する指定法人をいう。',
        source: {
          id: 'hq-2016-10-12',
          lines: [706, 706],
        },
      },
      {
        edge: 'defined_as',
        from: 'audit-policy-2016-designated-corporations',
        to: 'audit-policy-2016-administrative-organs-etc',
        statement: '「行政機関等」: 監査の対象となる国の行政機関、独立行政法人及び指定法人の総称。',
        provision: {
          instrument: 'audit-policy',
          eid: 'sec_2',
          version: '2016',
          citation: '監査方針2',
        },
        quote: '国の行政機関、独立行政法人及び指定法人（以下「行政機関等」という。）',
        source: {
          id: 'hq-2016-10-12',
          lines: [704, 704],
        },
      },
      {
        edge: 'defined_as',
        from: 'audit-policy-2016-administrative-organs-etc',
        to: 'audit-policy-2016-each-organ',
        statement: '「各機関」: 一つ一つの行政機関等。',
        provision: {
          instrument: 'audit-policy',
          eid: 'sec_3__sub_1',
          version: '2016',
          citation: '監査方針3(1)',
        },
        quote: 'それぞれの行政機関等（以下「各機関」という。）',
        source: {
          id: 'hq-2016-10-12',
          lines: [716, 716],
        },
      },
      {
        edge: 'routed_through',
        from: 'japan-pension-service',
        to: 'competent-ministries',
        statement:
          '経路となるのは日本年金機構の所管府省庁（2016年の所管は未確認。2025-06-01の日本年金機構法 1条では厚生労働大臣）。',
        provision: {
          instrument: 'audit-policy',
          eid: 'sec_5__sub_3',
          version: '2016',
          citation: '監査方針5(3)',
        },
        quote:
          '通知を受けた各機関は、速やかに必要な改善を実施又は改善計画を策定し、改善結果又は改善計画を戦略本部に報告するものとする。なお、独立行政法人及び指定法人は所管府省庁を通じて報告を行うものとする',
        source: {
          id: 'hq-2016-10-12',
          lines: [768, 768],
        },
      },
      {
        edge: 'addressed_by',
        from: 'audit-policy-2016-each-organ',
        to: 'report-after-audit',
        statement:
          '日本年金機構は監査方針の「各機関」に当たり、通知を受けたときは、改善結果又は改善計画を所管府省庁を通じて戦略本部に報告することが求められる（本部決定の規定で、法律上の義務ではない）。',
        provision: {
          instrument: 'audit-policy',
          eid: 'sec_5__sub_3',
          version: '2016',
          citation: '監査方針5(3)',
        },
        quote:
          '通知を受けた各機関は、速やかに必要な改善を実施又は改善計画を策定し、改善結果又は改善計画を戦略本部に報告するものとする。なお、独立行政法人及び指定法人は所管府省庁を通じて報告を行うものとする',
        source: {
          id: 'hq-2016-10-12',
          lines: [768, 768],
        },
      },
    ],
    later_changes: [],
    discrepancies: [
      {
        id: 'audit-policy-start-date',
        title: '監査に係る基本方針の決定日',
        kind: 'date',
      },
    ],
  });
});

test('日本銀行 has nothing to report, and the chain shows the list and the words that leave it out', () => {
  const subject = { kind: 'entity', id: 'bank-of-japan' } as const;
  expect(findingFor(knownIndex, subject, 'report-after-audit', '2016-10-21')).toEqual({
    obligation: {
      id: 'report-after-audit',
      title: '改善結果又は改善計画の報告',
      modality: 'internal_rule',
      rank: 'decision',
      provisions: [
        {
          instrument: 'audit-policy',
          eid: 'sec_5__sub_3',
          version: '2016',
          citation: '監査方針5(3)',
        },
        {
          instrument: 'basic-act',
          eid: 'art_25__para_1__item_2',
          version: '2016',
          citation: '法第25条第1項第2号',
        },
      ],
    },
    subject: {
      kind: 'entity',
      id: 'bank-of-japan',
      name: '日本銀行',
    },
    as_of: '2016-10-21',
    verdict: 'does_not_apply',
    rests_on: 'decision',
    reason: null,
    role: null,
    reach: null,
    office: null,
    condition: null,
    capacities: [],
    via: null,
    because: [
      {
        edge: 'listed_in',
        from: 'bank-of-japan',
        to: 'annex-2016',
        statement: '日本銀行は別表（2016年改定案）の24番目に掲げられている。',
        provision: {
          instrument: 'information-provision-rules',
          eid: 'annex__row_24',
          version: '2016',
          citation: '資料提供等規則別表（24番目）',
        },
        quote: '日本銀行',
        source: {
          id: 'hq-2016-10-12',
          lines: [583, 583],
        },
      },
      {
        edge: 'defined_as',
        from: 'annex-2016',
        to: 'listed-corporations',
        statement:
          '別表は、本部が協力を求める相手として指定した特殊法人及び認可法人の一覧である（指定法人の指定とは別の指定）。',
        provision: {
          instrument: 'information-provision-rules',
          eid: 'art_2',
          version: '2016',
          citation: '資料提供等規則第2条',
        },
        quote: '法第32条第1項の本部が指定する特殊法人及び認可法人は、別表のとおりとする。',
        source: {
          id: 'hq-2016-10-12',
          lines: [550, 550],
        },
      },
      {
        edge: 'not_listed_in',
        from: 'bank-of-japan',
        to: 'designated-2016',
        statement: '指定法人（2016年）（9法人）に日本銀行は掲げられていない。',
        provision: {
          instrument: 'overview-2016',
          eid: 'sec_2',
          version: '2016',
          citation: '概要2',
        },
        quote: null,
        source: {
          id: 'hq-2016-10-12',
          lines: [50, 62],
        },
      },
      {
        edge: 'excluded_by',
        from: 'bank-of-japan',
        to: 'report-after-audit',
        statement:
          '「各機関」は監査の対象である国の行政機関、独立行政法人及び指定法人を指し、日本銀行はそのいずれとしても掲げられていない。',
        provision: {
          instrument: 'audit-policy',
          eid: 'sec_2',
          version: '2016',
          citation: '監査方針2',
        },
        quote:
          '国の行政機関、独立行政法人及び指定法人（以下「行政機関等」という。）を監査の対象とする',
        source: {
          id: 'hq-2016-10-12',
          lines: [704, 704],
        },
      },
    ],
    later_changes: [],
    discrepancies: [
      {
        id: 'audit-policy-start-date',
        title: '監査に係る基本方針の決定日',
        kind: 'date',
      },
    ],
  });
});
