/** What a parameter is, by its name, or by operationId and name where it means something else there. */
export const PARAMETER_WORDS: Readonly<Record<string, string>> = {
  a: '比べる一方（法人・機関又は類型のid）',
  as_of: 'たずねる日（年-月-日）',
  b: '比べるもう一方（法人・機関又は類型のid）',
  bom: 'trueなら、ExcelがUTF-8と分かる印（BOM）を先頭に付ける',
  callback: '使えない。どこからでも読めるので（CORS）、JSONPは要らない',
  cells: 'セルに入れる一つのこと（verdict: 判定、role: 関わり方）。省くと両方',
  citation: '引用。字の幅も数字の書き方も問わない',
  class: 'たずねる日にこの類型に当たるものだけ（類型のid）',
  cursor: '候補を先頭からいくつ飛ばすか（0.2）',
  dataset: 'データの版（SHA-256）。今の版なら答えは変わらず、ずっと取っておける。ほかの版なら404',
  designated: 'たずねる日に指定法人であるものだけ、またはないものだけ',
  eid: '条項の番号（Akoma NtosoのeId）',
  extend: '値の問い（0.2）。JSONで',
  from: '「同項」「前条」を読む起点。文書のid/eId',
  head: 'jaなら、表の見出しを日本語にする',
  id: '記録のid',
  limit: '一度に返す件数',
  list: 'この一覧にあるものだけ。日を問わない',
  minister: '典拠のある所管大臣がこの大臣であるものだけ。2016年の所管とは限らない',
  obligation: '規定のid',
  offset: '先頭からいくつ飛ばすか',
  prefix: '入力された文字。空なら全部',
  q: 'さがすことば。字の幅もかなも問わない',
  queries: '名寄せの問い（0.2）。JSONで',
  row: '行の番号',
  scheme: '番号の種類',
  text: '確かめたい文',
  type: '型のid。どの法人・機関も同じ値を持つ',
  value: '番号。字の幅を問わない',
  verdict: 'この判定のものだけ',
  role: '対象がその立場（自ら行う、求めの相手、対象など）で関わる判定だけ',
  reach: '向けられた先がこのものだけ（direct: 及ぶ、persons: 役職員に及ぶ、indirect: 関係する）',
  modality: 'この性質の規定の判定だけ',
  version: '版。はじまりの日（年-月-日）で、最初の版は年で呼ぶ',
  'getComparison.from': '比べる前の版。省くと、後の版の一つ前',
  'getComparison.to':
    '比べる後の版。省くと、前の版の一つ後。どちらも省くと、文書のページが示す版とその一つ前',
  'getReconcile.version': '説明書の形',
  'listClasses.as_of': 'この日にある類型だけ。省くと全部',
  'listLists.as_of': 'この日に効いている一覧だけ。省くと全部',
  'getProvision.as_of': 'この日に効いていた版で返す',
};

/** Ids of forms are those of their operation with the form behind it: getComparison, getComparisonCsv. */
const FORMS = ['', 'Json', 'Csv'];

/** The words for a parameter of an operation or of one of its forms; undefined where there are none. */
export const parameterWords = (operationId: string, name: string): string | undefined => {
  const own = FORMS.filter((form) => operationId.endsWith(form)).map(
    (form) => PARAMETER_WORDS[`${operationId.slice(0, operationId.length - form.length)}.${name}`],
  );
  return own.find((words) => words !== undefined) ?? PARAMETER_WORDS[name];
};
