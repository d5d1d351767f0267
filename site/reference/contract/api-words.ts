import type { ProblemCode } from '../../../api/problem/problem.ts';

/** Tags of the document in Japanese. */
export const TAG_WORDS: Readonly<Record<string, { title: string; lead: string }>> = {
  Bodies: {
    title: '法人・機関',
    lead: '一覧に掲げられた法人と国の機関を名前や法人番号から引き、どの規定が及ぶかを理由とともに返す。',
  },
  'Kinds of bodies': {
    title: '団体の種類',
    lead: '国の行政機関、指定法人など、規定が名指す法律上の類型と、それに当たると何が及ぶか。',
  },
  Obligations: {
    title: '義務・権限',
    lead: '義務、権限、手続などの規定と、それぞれが及ぶ相手。手続ごとに段を追うことも、すべての組合せを一度に得ることもできる。',
  },
  Texts: {
    title: '条文・新旧対照',
    lead: '文書、版、条項の原文と、もとの資料のどこにあるかの証明。新旧対照表と、機械用の形。',
  },
  Lists: {
    title: '別表・指定法人',
    lead: '2015年と2016年の別表と指定法人を一行ずつ。何が加わり、何が消えたか。',
  },
  Citations: {
    title: '引用',
    lead: '「法第25条第1項第2号」のような引用から条項を、引いた文からそれが立つ場所をさがす。',
  },
  Search: { title: '検索', lead: '法人、団体の種類、規定、条項、用語を横断してさがす。' },
  'Terms and notes': {
    title: '用語と注記',
    lead: '定義された語、資料の食い違い、資料が述べないこと、改正、条番号の移りかわり。',
  },
  Reconciliation: {
    title: '名寄せ',
    lead: '表の一列の名称を、このデータの法人・機関に結びつける。OpenRefineなどが使う。',
  },
  About: {
    title: 'このAPIについて',
    lead: 'もとの資料、収めているものと欠けているもの、版、ダウンロード、このAPIの記述。',
  },
};

/** What each operation answers, in one line of our own, by operationId. Forms with a suffix have `FORM_WORDS`. */
export const OPERATION_WORDS: Readonly<Record<string, string>> = {
  getRoot: 'このAPIが何か、どの日から答えるか、どこに何があるか。',
  listSources: 'もとにした資料と、そのSHA-256。',
  getCoverage: '収めているものの数と、欠けているもの。「ない」と読む前に見るもの。',
  getHealth: '動いているか。監視のためのもの。',
  getVersionInfo: '答えの形、データ、プログラムの版。',
  getOpenApi: 'このAPIの記述（OpenAPI 3.1）。このページもここから作る。',
  listEntities: '法人・機関を、名称、類型、一覧、指定、所管大臣で引く。',
  getEntity: '一つの法人・機関の名称、法人番号、掲載された一覧、当たる類型。',
  listEntityFindings: '一つの法人・機関に及ぶ規定と及ばない規定を、理由とともに全部。',
  getEntityFinding: '一つの規定が一つの法人・機関に及ぶか。何として、なぜ。',
  getEntityCitation: '法人・機関の記録を引くときの書き方と、固定URL。',
  getEntityFindingCitation: '判定を引くときの書き方。判定は編集部のもので、公の決定ではない。',
  listEntityLaterRules: 'その法人・機関に及ぶ法律の規定の、後の条文での条番号、語句の異同、改正。',
  listEntityNextSteps: 'その法人・機関が、監査の通知、重大事象、協力の求めの場面で次にすること。',
  listEntitySilences: 'その法人・機関について、資料が述べていないこと。',
  listIdentifierSchemes: 'ここから記録を引ける、よそで付けられた番号の種類。',
  listIdentifiers: '一つの種類の番号の全部と、それが指す記録。',
  getIdentifier: '法人番号やe-Gov法令IDから記録を引く。',
  listClasses: '類型の全部。名前で掲げられない府省庁や自治体は、ここから引く。',
  getClass: '一つの類型と、それを定義する文。',
  listClassFindings: 'その類型に当たることで及ぶ規定と、及ばない規定。',
  getClassFinding: '一つの規定が一つの類型に及ぶか。何として、なぜ。',
  getClassFindingCitation: '類型についての判定を引くときの書き方。',
  listClassLaterRules: 'その類型に及ぶ法律の規定の、後の条文での条番号、語句の異同、改正。',
  listClassNextSteps:
    'その類型に当たる者が、監査の通知、重大事象、協力の求めの場面で次にすること。',
  listClassSilences: 'その類型について、資料が述べていないこと。',
  listMinisters: '所管する府省庁と、その長の名が挙がる法人。所管は後の年の法令による。',
  getMinister: '一つの府省庁と、その法人について府省庁又はその長が間に立つ規定。',
  listObligations: '規定の全部。終わったものも含む。',
  getObligation: '一つの規定。誰が、誰のために、どの文で、いつから。',
  listObligationFindings: '一つの規定から逆に、及ぶ相手と及ばない相手を引く。',
  getLaterRule: '一つの法律の規定のその後。後の条文での条番号、語句の異同、改正。',
  listLaterRules: '2016年の法律の規定の全部と、後の条文での条番号、語句の異同。',
  listProcedures: '監査、重大事象の評価、資料提供、協力の求め。段階と、その段になる規定。',
  getProcedure: '一つの手続を一段ずつ。誰が、誰に、どの文で、何の後に。改正前はどうだったか。',
  compareSubjects: '二つの法人・機関又は類型について、答えが同じでない規定と、それぞれの理由。',
  getMatrix: 'すべての対象とすべての規定の判定。空欄はない。',
  listInstruments: '法律、本部の決定、概要。',
  getInstrument: '一つの文書の名称、位置づけ、版と、それぞれの版が始まる日。',
  getVersion: '一つの版の全文。収めていない条は、そう書いた空の条として返す。',
  getProvision: '一つの条・項・号の文、もとの資料での位置、参照、その上に立つ規定。',
  getCitation: '条項を引くときの書き方。日本語、英語、BibTeX、CSL-JSON。',
  getComparison: '新旧対照表を、一行ずつ、違いをデータにして。',
  listLists: '別表と指定法人の一覧。',
  getList: '一つの一覧を、印刷された順に一行ずつ。',
  getListChanges: '前の一覧から加わったもの、消えたもの、名が変わったもの。理由は編集部による。',
  getListRow: '一覧の一行と、その行だけによって及ぶ規定。',
  listTerms: '定義された語と、それを定義する文、それが効く範囲。',
  listDiscrepancies:
    '資料の中で記載が食い違う箇所。双方の記載と、それぞれによるとどうなるか、どこに関わるか。',
  listChanges: '知られている改正と、それが触れる規定。条文は収めていない。',
  listConcordances: '同じ事柄の条番号が、改正のたびにどう移ったか。',
  listTopics: '秘密を守る義務、罰則の対象、施行日など、規定と文書をまたぐ論点。',
  listSilences: '資料が述べていない規定と、名を挙げながら収めていない文書。',
  search: '全体をさがす。字の幅、かな、漢数字、条番号の書き方は問わない。',
  resolveCitation: '引用の文字列が、どの文書のどの条項を指すか。「同項」や「前条」も読む。',
  checkText:
    '文章の全体から引用を一つずつ見つけ、条項、見出し、引いた文言が合うかを確かめる。文章は保存しない。',
  verifyQuotation: '引いた文が原文に一字一句あるか。違えば、最初に違うところ。',
  listDownloads:
    '全体をまとめたファイルの名とアドレス。大きさとSHA-256は、答えが指すmanifest.jsonにある。',
  getReconcile: '名寄せの説明書。queries を付けると候補、extend を付けると値を返す（0.2）。',
  postReconcile: 'GETと同じ問いをフォームで送る。何も書き込まない。',
  postReconcileMatch: '候補を、よい順に得点とともに返す（1.0 草案）。何も書き込まない。',
  postReconcileExtend: '結びついた法人・機関の値を返す（1.0 草案）。何も書き込まない。',
  proposeProperties: '取り出せる値の一覧。',
  previewEntity: '一つの法人・機関の小さなページ。OpenRefineの枠の中に出る。',
  suggestEntity: '入力の途中で、法人・機関の候補。',
  suggestProperty: '入力の途中で、値の名前の候補。',
  suggestType: '入力の途中で、類型と一覧の候補。',
};

/** What a form of a record is, by its suffix. */
export const FORM_WORDS: Readonly<Record<string, string>> = {
  '.json': '接尾辞なしと同じ答え',
  '.csv': '表（CSV）',
  '.txt': 'テキスト',
  '.xml': 'Akoma Ntoso（XML）',
  '.bib': 'BibTeX',
  '.csl.json': 'CSL-JSON',
  '.jsonld': 'JSON-LD（schema.org）',
  '.html': 'スクリプトのないページ',
};

/** What a problem means to who gets it, and what to do. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, { meaning: string; remedy: string }>> = {
  INVALID_PARAMETER: {
    meaning: 'パラメータが足りない、知らない名前、または正しくない値',
    remedy: 'errors に挙げたものを直す。知らないパラメータは無視せず断る',
  },
  NOT_FOUND: {
    meaning: 'そのアドレスに記録がない、または dataset の版が今のものでない',
    remedy: 'did_you_mean に近いidがある',
  },
  OUT_OF_SCOPE: {
    meaning: '知られているが、文を収めていない法令や条',
    remedy: 'law にある番号で、e-Govなどを見る',
  },
  METHOD_NOT_ALLOWED: {
    meaning: 'そのアドレスにない方法で呼んだ',
    remedy: 'Allow にある方法で呼ぶ。読み取りしかない',
  },
  NOT_ACCEPTABLE: {
    meaning: 'Accept が、ここにある形をどれも許していない',
    remedy: 'Accept を外し、形は接尾辞で選ぶ',
  },
  AMBIGUOUS: {
    meaning: '二つ以上のものを指しうる引用',
    remedy: 'choices から選んで、文書名を付けて呼びなおす',
  },
  PAYLOAD_TOO_LARGE: { meaning: '送られた本文が長すぎる', remedy: '分けて送る' },
  URI_TOO_LONG: {
    meaning: 'アドレスが長すぎる',
    remedy: '問いを短くするか、POSTのあるものはPOSTで送る',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: '読めない形の本文',
    remedy: 'Content-Type を操作の説明にあるものにする',
  },
  OUTSIDE_COVERAGE: {
    meaning: '答えられる最初の日より前の日',
    remedy: 'as_of を収録の始まり以後の日にする',
  },
  INTERNAL: {
    meaning: 'こちらの誤り',
    remedy: '時間をおいてもう一度。続くなら、呼んだアドレスをお知らせください',
  },
};
