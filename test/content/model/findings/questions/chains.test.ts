import { expect, test } from 'vitest';
import type { Step, Via } from '../../../../../content/model/findings/finding.ts';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { knownIndex } from '../../../support/known-index.ts';
import { obligationOfRow } from '../../../support/real-index.ts';

/** A step in one line: what joins what, what we say of it, and the words it stands on with their lines in the source. */
const line = ({ edge, from, to, statement, provision, quote, source }: Step): string =>
  `${edge} ${from} > ${to}: ${statement} [${provision.citation}, ${provision.version}${quote === null ? '' : `「${quote}」`}, ${source.lines.join('-')}]`;

const route = (via: Via | null): string | null =>
  via && `${via.mode} ${via.minister} ${via.tier} ${via.as_of}`;

/** One question for every way in which a chain can be made, with the whole answer as it was read against the source. */
const CHAINS = [
  {
    asked: ['entity', 'bank-of-japan', 'S02', '2016-10-21'],
    verdict: 'undetermined',
    reason: 'missing_fact',
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'listed_in bank-of-japan > annex-2016: 日本銀行は別表（2016年改定案）の24番目に掲げられている。 [資料提供等規則別表（24番目）, 2016「日本銀行」, 583-583]',
      'defined_as annex-2016 > listed-corporations: 別表は、本部が協力を求める相手として指定した特殊法人及び認可法人の一覧である（指定法人の指定とは別の指定）。 [資料提供等規則第2条, 2016「法第32条第1項の本部が指定する特殊法人及び認可法人は、別表のとおりとする。」, 550-550]',
      'left_open bank-of-japan > critical-infrastructure-operators: 日本銀行が重要社会基盤事業者等に当たるかどうかは資料に書かれていない。当たるならば、その資格で及ぶ。 [資料提供等規則第1条第1項第2号, 2016「当該行政機関が所管する法第12条第2項第3号に規定する重要社会基盤事業者等において発生したサイバーセキュリティに関する事象に関する事項」, 543-543]',
    ],
    capacities: [],
    later_changes: [],
    discrepancies: [],
  },
  {
    asked: ['class', 'designated-corporations', 'L51', '2016-10-20'],
    verdict: 'does_not_apply',
    reason: null,
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'not_in_force designated-corporations > request-for-cooperation: 指定法人という類型は2016-10-21からのもので、2016-10-20にはまだない。 [法第13条, 2016, 196-196]',
    ],
    capacities: [],
    later_changes: [
      'act-2018-91-duty-to-comply, 2019-04-01 (A)',
      'act-2018-91, 2019-04-01 (A)',
      'act-2019-11, 2020-04-01 (A)',
      'act-2025-43-stage-1, 2025-07-01 (A)',
    ],
    discrepancies: [],
  },
  {
    asked: ['entity', 'bank-of-japan', 'L06', '2015-02-10'],
    verdict: 'does_not_apply',
    reason: null,
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'not_in_force bank-of-japan > designation-of-corporations: この規定（法第13条）は2016-10-21（予定）からのもので、2015-02-10には効力がない。 [法第13条, 2016, 196-196]',
    ],
    capacities: [],
    later_changes: ['act-2021-35-36, 2021-09-01 (B)'],
    discrepancies: [],
  },
  {
    asked: ['class', 'national-administrative-organs', 'K02', '2015-07-01'],
    verdict: 'undetermined',
    reason: 'contradiction',
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'disputed_start national-administrative-organs > audit-coverage: 資料の一方はサイバーセキュリティ対策を強化するための監査に係る基本方針の決定日を2015-05-25とする。それによれば2015-07-01にはすでに始まっている。 [旧監査方針前文, 2015「〔平成27年5月25日サイバーセキュリティ戦略本部決定〕」, 691-692]',
      'disputed_start national-administrative-organs > audit-coverage: 資料の一方はサイバーセキュリティ対策を強化するための監査に係る基本方針の決定日を2015-09-25とする。それによれば2015-07-01にはまだ始まっていない。 [旧監査方針前文, 2015「平成27年9月25日サイバーセキュリティ戦略本部決定」, 617-617]',
    ],
    capacities: [],
    later_changes: [],
    discrepancies: ['audit-policy-start-date'],
  },
  {
    asked: ['entity', 'bank-of-japan', 'K23', '2016-10-21'],
    verdict: 'does_not_apply',
    reason: null,
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'listed_in bank-of-japan > annex-2016: 日本銀行は別表（2016年改定案）の24番目に掲げられている。 [資料提供等規則別表（24番目）, 2016「日本銀行」, 583-583]',
      'defined_as annex-2016 > listed-corporations: 別表は、本部が協力を求める相手として指定した特殊法人及び認可法人の一覧である（指定法人の指定とは別の指定）。 [資料提供等規則第2条, 2016「法第32条第1項の本部が指定する特殊法人及び認可法人は、別表のとおりとする。」, 550-550]',
      'not_listed_in bank-of-japan > designated-2016: 指定法人（2016年）（9法人）に日本銀行は掲げられていない。 [概要2, 2016, 50-62]',
      'excluded_by bank-of-japan > report-after-audit: 「各機関」は監査の対象である国の行政機関、独立行政法人及び指定法人を指し、日本銀行はそのいずれとしても掲げられていない。 [監査方針2, 2016「国の行政機関、独立行政法人及び指定法人（以下「行政機関等」という。）を監査の対象とする」, 704-704]',
    ],
    capacities: [],
    later_changes: [],
    discrepancies: ['audit-policy-start-date'],
  },
  {
    asked: ['entity', 'kyushu-railway', 'L52', '2016-10-21'],
    verdict: 'applies',
    reason: null,
    role: 'addressee',
    office: null,
    condition: 'その所掌事務を遂行するため特に必要があると認めるとき',
    via: 'direct null null null',
    because: [
      'not_listed_in kyushu-railway > annex-2016: 別表（2016年改定案）（52法人）に九州旅客鉄道株式会社は掲げられていない。 [資料提供等規則別表, 2016, 558-612]',
      'not_listed_in kyushu-railway > designated-2016: 指定法人（2016年）（9法人）に九州旅客鉄道株式会社は掲げられていない。 [概要2, 2016, 50-62]',
      'addressed_by others > request-to-others: 九州旅客鉄道株式会社は「前項に規定する者以外の者」に当たり、本部は特に必要があると認めるときに協力を依頼することができる（応じる義務の文言はない）。 [法第32条第2項, 2016「前項に規定する者以外の者に対しても、同項の協力を依頼することができる」, 228-228]',
    ],
    capacities: [],
    later_changes: ['act-2018-91, 2019-04-01 (A)', 'act-2025-43-stage-1, 2025-07-01 (A)'],
    discrepancies: [],
  },
  {
    asked: ['entity', 'japan-pension-service', 'K19', '2016-10-21'],
    verdict: 'applies',
    reason: null,
    role: 'addressee',
    office: '最高情報セキュリティ責任者（CISO）',
    condition: null,
    via: 'through_ministry 厚生労働大臣 official 2025-06-01',
    because: [
      'designated_by japan-pension-service > designated-2016: 日本年金機構は指定法人（2016年）の1番目に掲げられている（公的年金関係）。 [概要2（1番目）, 2016「日本年金機構」, 53-53]',
      'defined_as designated-2016 > designated-corporations: 指定法人とは、特殊法人及び認可法人のうちサイバーセキュリティ戦略本部が指定するものをいう（別表の指定とは別の指定）。 [法第13条, 2016「指定法人（特殊法人及び認可法人（特別の法律により設立され、かつ、その設立等に関し行政官庁の認可を要する法人をいう。第三十二条第一項において同じ。）のうち、当該法人におけるサイバーセキュリティが確保されない場合に生ずる国民生活又は経済活動への影響を勘案して、国が当該法人におけるサイバーセキュリティの確保のために講ずる施策の一層の充実を図る必要があるものとしてサイバーセキュリティ戦略本部が指定するものをいう。以下同じ。）」, 196-196]',
      'defined_as designated-corporations > audit-policy-2016-designated-corporations: 「指定法人」: 法第13条の指定法人と同じ。 [監査方針2, 2016「本基本方針において「指定法人」とは、法第13条に規定する指定法人をいう。」, 706-706]',
      'routed_through japan-pension-service > competent-ministries: 経路となるのは日本年金機構の所管府省庁（2016年の所管は未確認。2025-06-01の日本年金機構法 1条では厚生労働大臣）。 [監査方針5(3), 2016「独立行政法人及び指定法人における監査実施結果については、所管府省庁を通じて通知する」, 766-766]',
      'addressed_by audit-policy-2016-designated-corporations > notify-audit-results: 日本年金機構については、その最高情報セキュリティ責任者が個別の監査実施結果の通知を受ける（所管府省庁を通じて）。 [監査方針5(3), 2016「独立行政法人及び指定法人における監査実施結果については、所管府省庁を通じて通知する」, 766-766]',
    ],
    capacities: [],
    later_changes: [],
    discrepancies: ['audit-policy-start-date'],
  },
  {
    asked: ['entity', 'japan-pension-service', 'L05', '2016-10-21'],
    verdict: 'applies',
    reason: null,
    role: 'concerned',
    office: null,
    condition: null,
    via: null,
    because: [
      'designated_by japan-pension-service > designated-2016: 日本年金機構は指定法人（2016年）の1番目に掲げられている（公的年金関係）。 [概要2（1番目）, 2016「日本年金機構」, 53-53]',
      'defined_as designated-2016 > designated-corporations: 指定法人とは、特殊法人及び認可法人のうちサイバーセキュリティ戦略本部が指定するものをいう（別表の指定とは別の指定）。 [法第13条, 2016「指定法人（特殊法人及び認可法人（特別の法律により設立され、かつ、その設立等に関し行政官庁の認可を要する法人をいう。第三十二条第一項において同じ。）のうち、当該法人におけるサイバーセキュリティが確保されない場合に生ずる国民生活又は経済活動への影響を勘案して、国が当該法人におけるサイバーセキュリティの確保のために講ずる施策の一層の充実を図る必要があるものとしてサイバーセキュリティ戦略本部が指定するものをいう。以下同じ。）」, 196-196]',
      'addressed_by basic-act-2016-designated-corporations > information-sharing: 指定法人は特殊法人及び認可法人のうちから指定されるので、日本年金機構は「特殊法人等」として情報共有の施策の相手方になると読む。 [法第13条, 2016「国の行政機関、独立行政法人及び特殊法人等の間におけるサイバーセキュリティに関する情報の共有」, 196-196]',
    ],
    capacities: [
      {
        capacity: 'designated-corporations',
        role: 'concerned',
        because: [
          'designated_by japan-pension-service > designated-2016: 日本年金機構は指定法人（2016年）の1番目に掲げられている（公的年金関係）。 [概要2（1番目）, 2016「日本年金機構」, 53-53]',
          'defined_as designated-2016 > designated-corporations: 指定法人とは、特殊法人及び認可法人のうちサイバーセキュリティ戦略本部が指定するものをいう（別表の指定とは別の指定）。 [法第13条, 2016「指定法人（特殊法人及び認可法人（特別の法律により設立され、かつ、その設立等に関し行政官庁の認可を要する法人をいう。第三十二条第一項において同じ。）のうち、当該法人におけるサイバーセキュリティが確保されない場合に生ずる国民生活又は経済活動への影響を勘案して、国が当該法人におけるサイバーセキュリティの確保のために講ずる施策の一層の充実を図る必要があるものとしてサイバーセキュリティ戦略本部が指定するものをいう。以下同じ。）」, 196-196]',
          'addressed_by basic-act-2016-designated-corporations > information-sharing: 指定法人は特殊法人及び認可法人のうちから指定されるので、日本年金機構は「特殊法人等」として情報共有の施策の相手方になると読む。 [法第13条, 2016「国の行政機関、独立行政法人及び特殊法人等の間におけるサイバーセキュリティに関する情報の共有」, 196-196]',
        ],
      },
      {
        capacity: 'listed-corporations',
        role: 'concerned',
        because: [
          'listed_in japan-pension-service > annex-2016: 日本年金機構は別表（2016年改定案）の29番目に掲げられている。 [資料提供等規則別表（29番目）, 2016「日本年金機構」, 588-588]',
          'defined_as annex-2016 > listed-corporations: 別表は、本部が協力を求める相手として指定した特殊法人及び認可法人の一覧である（指定法人の指定とは別の指定）。 [資料提供等規則第2条, 2016「法第32条第1項の本部が指定する特殊法人及び認可法人は、別表のとおりとする。」, 550-550]',
          'addressed_by listed-corporations > information-sharing: 13条は、別表の法人を「特殊法人等」とは定めていない。別表を情報共有の対象となる特殊法人等を定めるものと説明するのは概要だけで、日本年金機構が情報共有の施策の相手方になるという判定は、この説明資料による。 [概要3(3), 2016「戦略本部との情報共有の対象となる特殊法人等を定めるもの」, 88-88]',
        ],
      },
    ],
    later_changes: ['act-2021-35-36, 2021-09-01 (B)'],
    discrepancies: ['overview-information-sharing-or-cooperation'],
  },
  {
    asked: ['entity', 'ipa', 'L31', '2016-10-21'],
    verdict: 'applies',
    reason: null,
    role: 'addressee',
    office: null,
    condition: null,
    via: null,
    because: [
      'contracted_under ipa > contractors: 独立行政法人情報処理推進機構は、監査等の事務の一部を委託して実施させる法人として名指しされている。委託するかどうかと、どの部分かは、資料に書かれていない。 [監査方針5(5), 2016「独立行政法人情報処理推進機構に委託し、同機構に実施させる」, 776-776]',
      'addressed_by contractors > outsourcing-of-audit-and-investigation: 独立行政法人情報処理推進機構は、本部が監査や調査の事務の一部を委託することができる相手である。委託できるのは独立行政法人と指定法人に係るものに限られる。 [法第30条第1項, 2016「独立行政法人情報処理推進機構その他サイバーセキュリティに関する対策について十分な技術的能力及び専門的な知識経験を有するとともに、当該事務を確実に実施することができるものとして政令で定める法人に委託することができる」, 211-211]',
    ],
    capacities: [
      {
        capacity: 'contractors',
        role: 'addressee',
        because: [
          'contracted_under ipa > contractors: 独立行政法人情報処理推進機構は、監査等の事務の一部を委託して実施させる法人として名指しされている。委託するかどうかと、どの部分かは、資料に書かれていない。 [監査方針5(5), 2016「独立行政法人情報処理推進機構に委託し、同機構に実施させる」, 776-776]',
          'addressed_by contractors > outsourcing-of-audit-and-investigation: 独立行政法人情報処理推進機構は、本部が監査や調査の事務の一部を委託することができる相手である。委託できるのは独立行政法人と指定法人に係るものに限られる。 [法第30条第1項, 2016「独立行政法人情報処理推進機構その他サイバーセキュリティに関する対策について十分な技術的能力及び専門的な知識経験を有するとともに、当該事務を確実に実施することができるものとして政令で定める法人に委託することができる」, 211-211]',
        ],
      },
      {
        capacity: 'incorporated-administrative-agencies',
        role: 'subject',
        because: [
          'member_of ipa > incorporated-administrative-agencies: 独立行政法人情報処理推進機構は独立行政法人である。 [法第30条第1項, 2016「独立行政法人情報処理推進機構」, 211-211]',
          'defined_as incorporated-administrative-agencies > basic-act-2016-incorporated-administrative-agencies: 「独立行政法人」: 独立行政法人通則法第2条第1項に規定する法人。 [法第13条, 2016「独立行政法人（独立行政法人通則法（平成十一年法律第百三号）第二条第一項に規定する独立行政法人をいう。以下同じ。）」, 196-196]',
          'addressed_by basic-act-2016-incorporated-administrative-agencies > outsourcing-of-audit-and-investigation: 独立行政法人情報処理推進機構に係る監査と原因究明のための調査の事務の一部は、委託先の法人が行うことがある。 [法第30条第1項, 2016「独立行政法人及び指定法人におけるサイバーセキュリティに関する対策の基準に基づく監査に係るものに限る」, 211-211]',
        ],
      },
    ],
    later_changes: ['act-2018-91, 2019-04-01 (A)', 'act-2025-43-stage-1, 2025-07-01 (A)'],
    discrepancies: [
      'chief-or-headquarters-delegates',
      'delegable-investigation-or-identification-of-damage',
      'delegate-ipa-alone-or-others',
    ],
  },
  {
    asked: ['entity', 'nisc', 'L01', '2015-02-10'],
    verdict: 'undetermined',
    reason: 'text_not_held',
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'left_open nisc > national-administrative-organs: この規定は国の行政機関に及ぶ。内閣サイバーセキュリティセンター自身が「国の行政機関」に当たるかは資料からは確定しない（設置を定める条文は資料にない）。 [概要3(1), 2016「国の行政機関及び独立行政法人に加えて」, 74-74]',
    ],
    capacities: [],
    later_changes: ['act-2021-35-36, 2021-09-01 (B)'],
    discrepancies: [],
  },
  {
    asked: ['entity', 'japan-agency-for-local-authority-information-systems', 'L52', '2016-10-20'],
    verdict: 'undetermined',
    reason: 'old_text_not_held',
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'left_open japan-agency-for-local-authority-information-systems > request-to-others: 改正前の条文は資料にない。地方公共団体情報システム機構に及んだかどうかは、改正後の条文から推し量れるだけで確定しない。 [旧法第31条第2項, 2015, 25-25]',
    ],
    capacities: [],
    later_changes: ['act-2018-91, 2019-04-01 (A)', 'act-2025-43-stage-1, 2025-07-01 (A)'],
    discrepancies: [],
  },
  {
    asked: ['class', 'critical-infrastructure-operators', 'P01', '2016-10-20'],
    verdict: 'applies',
    reason: null,
    role: 'concerned',
    office: null,
    condition: null,
    via: 'ministry_instead null null null',
    because: [
      'addressed_by critical-infrastructure-operators > recommendation-on-critical-infrastructure: 勧告は所管大臣等に重要社会基盤事業者等への監督等の権限を適切に行使させるためのもので、重要社会基盤事業者等を名宛人とするものではない。 [2016年1月25日本部決定(4), 2016「あくまで各業法等に基づく重要インフラ事業者等に対する所管大臣等の監督等の権限を適切に行使させることを目的に運用される」, 234-234]',
    ],
    capacities: [],
    later_changes: ['act-2025-43-stage-1, 2025-07-01 (A)'],
    discrepancies: [],
  },
  {
    asked: ['entity', 'ipa', 'L06', '2016-10-21'],
    verdict: 'does_not_apply',
    reason: null,
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'contracted_under ipa > contractors: 独立行政法人情報処理推進機構は、監査等の事務の一部を委託して実施させる法人として名指しされている。委託するかどうかと、どの部分かは、資料に書かれていない。 [監査方針5(5), 2016「独立行政法人情報処理推進機構に委託し、同機構に実施させる」, 776-776]',
      'not_listed_in ipa > annex-2016: 別表（2016年改定案）（52法人）に独立行政法人情報処理推進機構は掲げられていない。 [資料提供等規則別表, 2016, 558-612]',
      'not_listed_in ipa > designated-2016: 指定法人（2016年）（9法人）に独立行政法人情報処理推進機構は掲げられていない。 [概要2, 2016, 50-62]',
      'excluded_by ipa > designation-of-corporations: 指定されうるのは特殊法人及び認可法人で、独立行政法人情報処理推進機構はそのいずれとしても挙げられていない。 [法第13条, 2016「特殊法人及び認可法人（特別の法律により設立され、かつ、その設立等に関し行政官庁の認可を要する法人をいう。第三十二条第一項において同じ。）のうち」, 196-196]',
    ],
    capacities: [],
    later_changes: ['act-2021-35-36, 2021-09-01 (B)'],
    discrepancies: [],
  },
  {
    asked: ['entity', 'kyushu-railway', 'S05', '2016-10-21'],
    verdict: 'does_not_apply',
    reason: null,
    role: null,
    office: null,
    condition: null,
    via: null,
    because: [
      'not_listed_in kyushu-railway > annex-2016: 別表（2016年改定案）（52法人）に九州旅客鉄道株式会社は掲げられていない。 [資料提供等規則別表, 2016, 558-612]',
      'excluded_by kyushu-railway > designate-listed-corporations: この指定が及ぶのは別表に掲げる特殊法人及び認可法人に限られるので、別表によらずに九州旅客鉄道株式会社に及ぶことはない。 [資料提供等規則第2条, 2016「法第32条第1項の本部が指定する特殊法人及び認可法人は、別表のとおりとする。」, 550-550]',
    ],
    capacities: [],
    later_changes: ['act-2018-91, 2019-04-01 (A)'],
    discrepancies: [],
  },
];

test.each(CHAINS)('$asked.1, $asked.2 on $asked.3: $verdict', ({ asked, ...wanted }) => {
  const [kind, id, row, date] = asked as ['entity' | 'class', string, string, string];
  const found = findingFor(knownIndex, { kind, id }, obligationOfRow(row), date);
  expect({
    verdict: found.verdict,
    reason: found.reason,
    role: found.role,
    office: found.office,
    condition: found.condition,
    via: route(found.via),
    because: found.because.map(line),
    capacities: found.capacities.map(({ capacity, role, because }) => ({
      capacity,
      role,
      because: because.map(line),
    })),
    later_changes: found.later_changes.map(
      ({ id: law, in_force, certainty }) => `${law}, ${in_force} (${certainty})`,
    ),
    discrepancies: found.discrepancies.map((discrepancy) => discrepancy.id),
  }).toEqual(wanted);
});
