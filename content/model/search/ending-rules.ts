/**
 * What a name that is no body of ours shows of its kind. `whole`, `start` and `end` are names, beginnings and endings in
 * any spelling; `kinds` the ids to look at, likeliest first; `reason` says what is known and what is not, in Japanese.
 * A rule leads to the page of a kind, where its definition is; it never says that a body belongs to it.
 */
export type EndingRule = {
  kinds: readonly string[];
  whole?: readonly string[];
  start?: readonly string[];
  end?: readonly string[];
  reason: string;
};

const ORGANS = 'national-administrative-organs';
const AGENCIES = 'incorporated-administrative-agencies';
const LOCAL = 'local-governments';
const UNIVERSITIES = 'national-university-corporations';
const INFRASTRUCTURE = 'critical-infrastructure-operators';
const OTHERS = 'others';

/** One rule a kind of name. Where two fit, the longer wording wins, so that exceptions are rules of their own. */
export const ENDING_RULES: readonly EndingRule[] = [
  {
    kinds: [ORGANS],
    end: ['省', '庁', '府', '委員会', '内閣官房', '内閣法制局', 'ministry', 'agency', 'commission'],
    start: ['ministry of '],
    reason:
      '省・庁・府・委員会は国の行政機関に多い名前だが、地方公共団体にも庁や委員会がある。国の行政機関に当たるかは、監査に係る基本方針2の定義で確かめる。',
  },
  {
    kinds: [ORGANS],
    whole: ['人事院', '内閣', '公正取引委員会', '国家公安委員会', '中央労働委員会', '公安調査庁'],
    end: [
      '財務局',
      '国税局',
      '税務署',
      '税関',
      '法務局',
      '労働局',
      '整備局',
      '農政局',
      '経済産業局',
      '運輸局',
      '大使館',
    ],
    reason:
      '監査に係る基本方針2の定義は、内閣に置かれる機関、内閣の所轄の下に置かれる機関、法律の定める府省の委員会と庁などと、これらに置かれる機関を挙げる。個々の機関の名前は挙げないので、定義で確かめる。',
  },
  {
    kinds: [OTHERS, ORGANS],
    whole: ['会計検査院', '国会', '衆議院', '参議院', '国立国会図書館'],
    end: ['裁判所'],
    reason:
      '監査に係る基本方針2の「国の行政機関」の定義に、この名前は出てこない。国会、裁判所、会計検査院がどの類型に当たるかは、資料からは分からない。法第32条第1項に挙げる者でなければ、同条第2項の相手になりうる。',
  },
  {
    kinds: [LOCAL],
    whole: ['東京都', '北海道', '京都府', '大阪府', '警視庁'],
    end: [
      ...['県', '市', '区', '町', '村', 'prefecture', 'city', 'town', 'village'],
      ...['都庁', '道庁', '府庁', '県庁', '市役所', '区役所', '町役場', '村役場'],
      ...['広域連合', '一部事務組合', '事務組合', '財産区', '特別区'],
    ],
    reason:
      '都道府県、市町村、特別区などは地方公共団体に当たると考えられる。資料は一つ一つを名指しせず、この語の定義もしていない。',
  },
  {
    kinds: [LOCAL],
    end: [
      ...['教育委員会', '選挙管理委員会', '人事委員会', '公安委員会', '農業委員会', '監査委員'],
      ...[
        '県警',
        '府警',
        '道警',
        '県警察',
        '府警察',
        '警察本部',
        '消防本部',
        '消防局',
        '県議会',
        '市議会',
      ],
    ],
    reason:
      '地方公共団体に置かれる機関に多い名前である。法第32条第1項が挙げるのは地方公共団体の「長」で、委員会や議会がどう扱われるかは、資料からは分からない。',
  },
  {
    kinds: [AGENCIES],
    start: ['独立行政法人', '国立研究開発法人', '独法', '国研', '(独)', '(国研)'],
    end: ['独立行政法人', '国立研究開発法人'],
    reason:
      '法律は独立行政法人という類型をまとめて名指しし、一つ一つの法人は挙げない。国立研究開発法人も、独立行政法人通則法の独立行政法人である。',
  },
  {
    kinds: [AGENCIES, 'listed-corporations'],
    end: ['機構', '研究所', '事業団', '公庫', '基金'],
    reason:
      'この終わりの名前は独立行政法人にも、特殊法人・認可法人にも、民間の法人にもある。名前だけでは決まらない。独立行政法人通則法の独立行政法人か、別表に名前があるかを確かめる。',
  },
  {
    kinds: [OTHERS],
    start: ['地方独立行政法人', '公立大学法人', '(地独)'],
    end: ['地方独立行政法人', '公立大学法人'],
    reason:
      '地方独立行政法人は、独立行政法人通則法の独立行政法人とは別のもので、資料に名指しされていない。法第32条第1項に挙げる者でなければ、同条第2項の相手になりうる。',
  },
  {
    kinds: [UNIVERSITIES],
    start: ['国立大学法人', '(国大)'],
    end: ['国立大学法人'],
    reason: '法第32条第1項は国立大学法人という類型を名指しし、一つ一つの法人は挙げない。',
  },
  {
    kinds: ['inter-university-research-institutes'],
    start: ['大学共同利用機関法人'],
    end: ['大学共同利用機関法人'],
    reason: '法第32条第1項は大学共同利用機関法人という類型を名指しし、一つ一つの法人は挙げない。',
  },
  {
    kinds: [UNIVERSITIES, OTHERS],
    start: ['university of '],
    end: ['大学', '大学院', '学部', 'university'],
    reason:
      '大学のうち、法第32条第1項が名指しするのは国立大学法人だけである。国立大学法人の置く大学ならその法人の類型を、公立や私立の大学なら「その他の者」を見る。どれであるかは名前からは分からない。',
  },
  {
    kinds: ['coordinating-organisations'],
    end: ['csirt', 'cert', 'cert/cc', 'シーサート'],
    reason:
      '国内外の関係者との連絡調整を行う関係機関に近い名前だが、どの機関がこれに当たるかは資料に書かれていない。組織の中のCSIRTは、その組織の類型を見る。',
  },
  {
    kinds: [INFRASTRUCTURE, OTHERS],
    start: ['重要インフラ'],
    end: [
      ...['電力', 'ガス', '鉄道', '電鉄', '地下鉄', '航空', '空港', '水道', '水道局', '交通局'],
      ...['銀行', '信用金庫', '信用組合', '証券', '生命保険', '損害保険', '保険', 'bank'],
      ...[
        '病院',
        '医療センター',
        '通信',
        'テレビ',
        '放送',
        '物流',
        '運輸',
        '石油',
        '化学',
        'カード',
      ],
    ],
    reason:
      '重要インフラの分野としてよく挙げられる事業の名前だが、どの事業者が重要社会基盤事業者等に当たるかは、資料に書かれていない。当たらない会社は「その他の者」を見る。',
  },
  {
    kinds: [OTHERS],
    start: ['株式会社', '(株)', '有限会社', '(有)', '合同会社', '一般社団法人', '一般財団法人'],
    end: [
      ...[
        '株式会社',
        '(株)',
        '有限会社',
        '合同会社',
        'ホールディングス',
        'グループ',
        '会社',
        '商店',
      ],
      ...['一般社団法人', '一般財団法人', '公益社団法人', '公益財団法人', '学校法人', '医療法人'],
      ...[
        '社会福祉法人',
        '宗教法人',
        'npo法人',
        '特定非営利活動法人',
        '協会',
        '組合',
        '連合会',
        '高校',
      ],
      ...['高等学校', '中学校', '小学校', '学園', 'co., ltd.', 'inc.', 'corporation'],
    ],
    reason:
      '会社や団体は、別表などに名前がある法人を除き、資料に名指しされていない。重要インフラを担うなら「重要社会基盤事業者等」も見る。法第32条第1項に挙げる者でなければ、同条第2項の相手になりうる。',
  },
  {
    kinds: [OTHERS],
    start: ['公益社団法人', '公益財団法人', '学校法人', '医療法人', '社会福祉法人', '宗教法人'],
    reason:
      'この形の法人は資料に名指しされていない。法第32条第1項に挙げる者でなければ、同条第2項の相手になりうる。',
  },
];
