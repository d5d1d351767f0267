import { expect, test } from 'vitest';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { realIndex } from '../../../support/real-index.ts';

test('日本銀行 may be asked: a power of the Headquarters, towards its representative, by its row in the 別表', () => {
  const subject = { kind: 'entity', id: 'bank-of-japan' } as const;
  expect(findingFor(realIndex, subject, 'request-for-cooperation', '2016-10-21')).toEqual({
    obligation: {
      id: 'request-for-cooperation',
      title: '資料の提出その他の協力の求め',
      modality: 'power',
      rank: 'statute',
      provisions: [
        {
          instrument: 'basic-act',
          eid: 'art_32__para_1',
          version: '2016',
          citation: '法第32条第1項',
        },
        {
          instrument: 'information-provision-rules',
          eid: 'art_2',
          version: '2016',
          citation: '資料提供等規則第2条',
        },
      ],
    },
    subject: {
      kind: 'entity',
      id: 'bank-of-japan',
      name: '日本銀行',
    },
    as_of: '2016-10-21',
    verdict: 'applies',
    rests_on: 'statute',
    reason: null,
    role: 'addressee',
    reach: 'direct',
    office: '代表者',
    condition: 'その所掌事務を遂行するため必要があると認めるとき',
    capacities: [],
    via: {
      mode: 'direct',
      minister: null,
      tier: null,
      as_of: null,
    },
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
        edge: 'addressed_by',
        from: 'listed-corporations',
        to: 'request-for-cooperation',
        statement:
          '本部は、必要があると認めるときは、日本銀行の代表者に対して協力を求めることができる（2016年の条文に応じる義務の文言はない）。',
        provision: {
          instrument: 'basic-act',
          eid: 'art_32__para_1',
          version: '2016',
          citation: '法第32条第1項',
        },
        quote: '特殊法人及び認可法人であつて本部が指定するものの代表者',
        source: {
          id: 'hq-2016-10-12',
          lines: [226, 226],
        },
      },
    ],
    later_changes: [
      {
        id: 'act-2018-91-duty-to-comply',
        law: '平成30年法律第91号（求めに応じる義務）',
        in_force: '2019-04-01',
        effect: '求められた者が、正当な理由のない限り求めに応じる義務が加わった。',
        certainty: 'A',
      },
      {
        id: 'act-2018-91',
        law: '平成30年法律第91号',
        in_force: '2019-04-01',
        effect: '条の番号が第33条第1項に変わった。',
        certainty: 'A',
      },
      {
        id: 'act-2019-11',
        law: '令和元年法律第11号',
        in_force: '2020-04-01',
        effect: '国立大学法人について、求めの相手が「学長」から「学長又は理事長」に変わった。',
        certainty: 'A',
      },
      {
        id: 'act-2025-43-stage-1',
        law: '令和7年法律第43号（第1段）',
        in_force: '2025-07-01',
        effect:
          '重要社会基盤事業者とその組織する団体の代表者について、別に第33条第2項（協力の求めと、応じる努力義務）が新設された。地方公共団体は第1項のまま。',
        certainty: 'A',
      },
    ],
    discrepancies: [
      {
        id: 'overview-information-sharing-or-cooperation',
        title: '別表は情報共有の対象か、協力の求めの相手か',
        kind: 'overview',
      },
    ],
  });
});
