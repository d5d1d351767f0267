import { expect, test } from 'vitest';
import { kindsByEnding as kindsIn } from '../../../../content/model/names/endings.ts';
import { realIndex } from '../../support/real-index.ts';

const kindsByEnding = (query: string) => kindsIn(realIndex.corpus.name_endings, query);

const said = (name: string, reason: string) => ({
  explanation: `「${name}」という名前は、このサイトの法人・機関の一覧にはない。${reason}`,
  reason,
});

const ORGAN =
  '省・庁・府・委員会は国の行政機関に多い名前だが、地方公共団体にも庁や委員会がある。国の行政機関に当たるかは、監査に係る基本方針2の定義で確かめる。';
const LOCAL_COMMITTEE =
  '地方公共団体に置かれる機関に多い名前である。法第32条第1項が挙げるのは地方公共団体の「長」で、委員会や議会がどう扱われるかは、資料からは分からない。';
const UNIVERSITY =
  '大学のうち、法第32条第1項が名指しするのは国立大学法人だけである。国立大学法人の置く大学ならその法人の類型を、公立や私立の大学なら「その他の者」を見る。どれであるかは名前からは分からない。';
const PARLIAMENT =
  '監査に係る基本方針2の「国の行政機関」の定義に、この名前は出てこない。国会、裁判所、会計検査院がどの類型に当たるかは、資料からは分からない。法第32条第1項に挙げる者でなければ、同条第2項の相手になりうる。';
const AGENCY =
  '法律は独立行政法人という類型をまとめて名指しし、一つ一つの法人は挙げない。国立研究開発法人も、独立行政法人通則法の独立行政法人である。';
const PREFECTURE =
  '都道府県、市町村、特別区などは地方公共団体に当たると考えられる。資料は一つ一つを名指しせず、この語の定義もしていない。';

const INFRASTRUCTURE =
  '重要インフラの分野としてよく挙げられる事業の名前だが、どの事業者が重要社会基盤事業者等に当たるかは、資料に書かれていない。当たらない会社は「その他の者」を見る。';

test('the longer ending decides: 教育委員会 is a local body, 委員会 alone one of the State', () => {
  expect(kindsByEnding('横浜市教育委員会')).toEqual([
    {
      kind: 'local-governments',
      whole: false,
      ...said('横浜市教育委員会', LOCAL_COMMITTEE),
    },
  ]);
  expect(kindsByEnding('個人情報保護委員会')).toEqual([
    {
      kind: 'national-administrative-organs',
      whole: false,
      ...said('個人情報保護委員会', ORGAN),
    },
  ]);
});

test('the longer ending decides, whichever kind is told of first: 信用組合 is no mere 組合', () => {
  expect(kindsByEnding('東京信用組合')).toEqual([
    {
      kind: 'critical-infrastructure-operators',
      whole: false,
      ...said('東京信用組合', INFRASTRUCTURE),
    },
    { kind: 'others', whole: false, ...said('東京信用組合', INFRASTRUCTURE) },
  ]);
  expect(kindsByEnding('なにがし一部事務組合')).toEqual([
    {
      kind: 'local-governments',
      whole: false,
      ...said('なにがし一部事務組合', PREFECTURE),
    },
  ]);
});

test('a known name goes before its ending: 京都府 is no 府 of the State', () => {
  expect(kindsByEnding('京都府')).toEqual([
    { kind: 'local-governments', whole: true, ...said('京都府', PREFECTURE) },
  ]);
});

test('a beginning goes before a longer ending', () => {
  // 公立大学法人 is the longer of the two.
  expect(kindsByEnding('独法なにがし公立大学法人')).toEqual([
    {
      kind: 'incorporated-administrative-agencies',
      whole: false,
      ...said('独法なにがし公立大学法人', AGENCY),
    },
  ]);
});

test('where the name leaves two kinds, the likelier one comes first', () => {
  expect(kindsByEnding('会計検査院')).toEqual([
    { kind: 'others', whole: true, ...said('会計検査院', PARLIAMENT) },
    {
      kind: 'national-administrative-organs',
      whole: true,
      ...said('会計検査院', PARLIAMENT),
    },
  ]);
});

test('the name is repeated as it is read, without the spaces around it', () => {
  expect(kindsByEnding('　ＡＢＣ大学 ')).toEqual([
    {
      kind: 'national-university-corporations',
      whole: false,
      ...said('ABC大学', UNIVERSITY),
    },
    { kind: 'others', whole: false, ...said('ABC大学', UNIVERSITY) },
  ]);
});

test.each([
  '',
  '・',
  'なにがし',
  // Laws begin and end like bodies.
  '独立行政法人通則法',
  '国立大学法人法施行令',
  '会計検査院規則',
  '東京都個人情報保護条例',
])('「%s」 shows no kind', (query) => {
  expect(kindsByEnding(query)).toEqual([]);
});

test('three words typed apart, one of them Japanese or the first of them asking, are words to look for and no name', () => {
  expect(kindsByEnding('Can NISC audit a private company')).toEqual([]);
  expect(kindsByEnding('A Private Company').map(({ kind }) => kind)).toEqual([
    'others',
    'critical-infrastructure-operators',
  ]);
  expect(kindsByEnding('監査事務 委託 情報処理推進機構')).toEqual([]);
  expect(kindsByEnding('株式会社 なにがし').length).toBeGreaterThan(0);
  expect(kindsByEnding('City of Yokohama').map(({ kind }) => kind)).toEqual(['local-governments']);
});
