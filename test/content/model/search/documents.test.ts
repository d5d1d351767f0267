import { expect, test } from 'vitest';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import { knownIndex } from '../../support/known-index.ts';

/** One whole document of every type but provisions, which have a file of their own. */
const EXAMPLES = [
  [
    'a body: its names and number, and what it is listed as',
    {
      type: 'entity',
      id: 'bank-of-japan',
      title: '日本銀行',
      snippet: '別表24番目',
      keys: [
        '日本銀行',
        '日銀',
        'BOJ',
        'Nippon Ginko',
        'にちぎん',
        'にっぽんぎんこう',
        'Bank of Japan',
        '3010005002599',
      ],
      text: '',
      html: '/entities/bank-of-japan/',
      api: '/api/v1/entities/bank-of-japan',
    },
  ],
  [
    'a kind: its name, its reading, what people call it',
    {
      type: 'class',
      id: 'local-governments',
      title: '地方公共団体',
      snippet: '都道府県、市町村など。本部がその長に協力を求めることができる。',
      keys: [
        '地方公共団体',
        'ちほうこうきょうだんたい',
        '自治体',
        '地方自治体',
        '都道府県',
        '市町村',
        '特別区',
      ],
      text: '都道府県、市町村など。本部がその長に協力を求めることができる。',
      html: '/classes/local-governments/',
      api: '/api/v1/classes/local-governments',
    },
  ],
  [
    'a list that replaced another: what people call the change',
    {
      type: 'list',
      id: 'annex-2016',
      title: '別表（2016年改定案）',
      snippet:
        '52法人。法第32条第1項の本部が指定する特殊法人及び認可法人の一覧。載る法人の代表者に対して、本部は資料の提出その他の協力を求めることができる。載ることは、法第13条の指定法人であることを意味しない。',
      keys: [
        '別表',
        '一覧',
        '追加された法人',
        '削除された法人',
        '加わった法人',
        '外れた法人',
        '除外された法人',
      ],
      text: '法第32条第1項の本部が指定する特殊法人及び認可法人の一覧。載る法人の代表者に対して、本部は資料の提出その他の協力を求めることができる。載ることは、法第13条の指定法人であることを意味しない。',
      html: '/lists/annex-2016/',
      api: '/api/v1/lists/annex-2016',
    },
  ],
  [
    'a list that replaced none',
    {
      type: 'list',
      id: 'designated-2016',
      title: '指定法人（2016年）',
      snippet:
        '9法人。法第13条に基づき本部が指定する法人（指定法人）として、概要が挙げる法人の一覧。指定そのものの文書は資料に含まれない。別表（法第32条第1項の指定）とは別の指定である。',
      keys: ['指定法人', '一覧'],
      text: '法第13条に基づき本部が指定する法人（指定法人）として、概要が挙げる法人の一覧。指定そのものの文書は資料に含まれない。別表（法第32条第1項の指定）とは別の指定である。',
      html: '/lists/designated-2016/',
      api: '/api/v1/lists/designated-2016',
    },
  ],
  [
    'a term: where it is defined, in the words of the definition',
    {
      type: 'term',
      id: 'incident-rules-2016-headquarters',
      title: '本部',
      snippet: '重大事象施策評価規則第2条で定義。サイバーセキュリティ戦略本部のこと。',
      keys: ['本部', 'ほんぶ'],
      text: 'サイバーセキュリティ戦略本部（以下「本部」という。）',
      html: '/terms/#incident-rules-2016-headquarters',
      api: '/api/v1/terms',
    },
  ],
  [
    'a duty: the words for duties, and the office that the explanation shortens',
    {
      type: 'obligation',
      id: 'cabinet-decision-on-strategy',
      title: '戦略の案についての閣議決定の求め',
      snippet:
        '概要によれば、総理はサイバーセキュリティ戦略の案につき閣議決定を求めなければならない。求めるのは総理で、本部や各機関ではない。',
      keys: ['戦略の案についての閣議決定の求め', '義務', '法的義務', '法律上の義務'],
      text: '概要によれば、総理はサイバーセキュリティ戦略の案につき閣議決定を求めなければならない。求めるのは総理で、本部や各機関ではない。\n\n総理は、本戦略の案につき閣議決定を求めなければならない\n内閣総理大臣',
      html: '/obligations/cabinet-decision-on-strategy/',
      api: '/api/v1/obligations/cabinet-decision-on-strategy',
    },
  ],
  [
    'a rule of no such strength: nothing but its title and what the text says',
    {
      type: 'obligation',
      id: 'shared-information-systems',
      title: '情報システムの共同化',
      snippet:
        '国は、国の行政機関における情報システムの共同化の施策を講ずるものとされる。対象は国の行政機関だけで、独立行政法人と指定法人は挙げられていない。',
      keys: ['情報システムの共同化'],
      text: '国は、国の行政機関における情報システムの共同化の施策を講ずるものとされる。対象は国の行政機関だけで、独立行政法人と指定法人は挙げられていない。\n\n国の行政機関における情報システムの共同化',
      html: '/obligations/shared-information-systems/',
      api: '/api/v1/obligations/shared-information-systems',
    },
  ],
  [
    'a procedure: what its stages and steps are called',
    {
      type: 'procedure',
      id: 'cooperation',
      title: '協力の求めの流れ',
      snippet:
        '本部が、別表に掲げる法人、地方公共団体などに協力を求め、それ以外の者に依頼する手続（法第32条）。求めるのは本部の権限で、2016年の条文に、応じる義務を定める文はない。',
      keys: [
        '協力の求め',
        '協力の求めの手続',
        '手続',
        '手続の流れ',
        '協力要請',
        '協力の依頼',
        '協力依頼',
        '資料の提出の求め',
      ],
      text: '本部が、別表に掲げる法人、地方公共団体などに協力を求め、それ以外の者に依頼する手続（法第32条）。求めるのは本部の権限で、2016年の条文に、応じる義務を定める文はない。\n相手となる法人を指定する\n特殊法人・認可法人を別表に掲げる（協力の求めの相手となる特殊法人及び認可法人の指定（別表））\n協力を求める\n資料の提出その他の協力を求める（資料の提出その他の協力の求め）\n分かれ道: それ以外の者に依頼する\n協力を依頼する（協力の求めの相手以外の者への協力の依頼）\n分かれ道: 勧告をする場合\n勧告と報告の求めの事務をNISCが行う（資料・情報等に基づく勧告と報告の求めの事務（内閣サイバーセキュリティセンター））',
      html: '/procedures/cooperation/',
      api: '/api/v1/procedures/cooperation',
    },
  ],
  [
    'a minister: the office alone',
    {
      type: 'minister',
      id: 'justice',
      title: '法務大臣',
      snippet: '所管する法人1（それぞれの年の法令による。2016年の所管は未確認）。',
      keys: ['法務大臣', '所管する大臣'],
      text: '',
      html: '/ministers/#justice',
      api: '/api/v1/entities?minister=%E6%B3%95%E5%8B%99%E5%A4%A7%E8%87%A3',
    },
  ],
  [
    'an instrument: every name it goes by',
    {
      type: 'instrument',
      id: 'information-provision-rules',
      title: 'サイバーセキュリティ戦略本部資料提供等規則',
      snippet:
        '関係行政機関の長が本部に提供する資料・情報の範囲と、法第32条第1項の特殊法人及び認可法人の指定（別表）を定める本部決定。',
      keys: [
        'サイバーセキュリティ戦略本部資料提供等規則',
        '資料提供等規則',
        '資料提供等規則',
        '資料提供規則',
        '本部資料提供等規則',
        'サイバーセキュリティ戦略本部資料提供等規則（一部改定案）',
        '資料提供等に関する規則',
      ],
      text: '関係行政機関の長が本部に提供する資料・情報の範囲と、法第32条第1項の特殊法人及び認可法人の指定（別表）を定める本部決定。',
      html: '/instruments/information-provision-rules/',
      api: '/api/v1/instruments/information-provision-rules',
    },
  ],
  [
    'a comparison: of a text with one name',
    {
      type: 'comparison',
      id: 'basic-act',
      title: 'サイバーセキュリティ基本法の新旧対照表',
      snippet:
        '2015年（平成28年改正前・条文なし）と2016年（平成28年改正後・抄）。改正前の条文は資料になく、資料から分かる違いだけを示す。',
      keys: [
        'サイバーセキュリティ基本法新旧対照表',
        'サイバーセキュリティ基本法の改正',
        '新旧対照表',
        '新旧対照条文',
        '改正前',
        '改正後',
        '改正点',
        '改正内容',
        '変更点',
      ],
      text: '',
      html: '/instruments/basic-act/comparison/',
      api: '/api/v1/instruments/basic-act/comparison',
    },
  ],
  [
    'a comparison: of a text with a long and a short name',
    {
      type: 'comparison',
      id: 'audit-policy',
      title: '監査に係る基本方針の新旧対照表',
      snippet: '2015年（現行）と2016年（改定案）を並べ、違う語を示す。',
      keys: [
        'サイバーセキュリティ対策を強化するための監査に係る基本方針新旧対照表',
        'サイバーセキュリティ対策を強化するための監査に係る基本方針の改正',
        '監査に係る基本方針新旧対照表',
        '監査に係る基本方針の改正',
        '新旧対照表',
        '新旧対照条文',
        '改正前',
        '改正後',
        '改正点',
        '改正内容',
        '変更点',
      ],
      text: '',
      html: '/instruments/audit-policy/comparison/',
      api: '/api/v1/instruments/audit-policy/comparison',
    },
  ],
] as const;

test.each(EXAMPLES)('%s', (_, expected) => {
  const found = searchDocuments(knownIndex).filter(
    ({ type, id }) => type === expected.type && id === expected.id,
  );
  expect(found).toEqual([expected]);
});
