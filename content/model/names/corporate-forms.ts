/** A corporate form, the ways it is written in a normalised name, and those that stand only at the beginning. */
type Form = { form: string; written: string[]; atStart?: string[] };

/** Forms of corporations with their usual abbreviations: (株) is also ㈱, (有) ㈲, (財) ㈶, (社) ㈳, after NFKC. */
const FORMS: readonly Form[] = [
  {
    form: '株式会社',
    written: ['株式会社', '(株)', 'かぶしきがいしや', 'かぶしきかいしや'],
    atStart: ['か)'],
  },
  { form: '有限会社', written: ['有限会社', '(有)'], atStart: ['ゆ)'] },
  { form: '合同会社', written: ['合同会社', '(同)'] },
  { form: '合資会社', written: ['合資会社', '(資)'] },
  { form: '合名会社', written: ['合名会社', '(名)'] },
  { form: '相互会社', written: ['相互会社', '(相)'] },
  { form: '地方独立行政法人', written: ['地方独立行政法人', '(地独)'] },
  { form: '国立大学法人', written: ['国立大学法人', '(国大)', '(大)'] },
  { form: '大学共同利用機関法人', written: ['大学共同利用機関法人'] },
  { form: '国立研究開発法人', written: ['国立研究開発法人', '(国研)', '(研)'], atStart: ['国研'] },
  {
    form: '独立行政法人',
    written: ['独立行政法人', '(独)', '(独法)', 'どくりつぎようせいほうじん'],
    atStart: ['独法', 'どく)'],
  },
  { form: '学校法人', written: ['学校法人', '(学)', 'がつこうほうじん'], atStart: ['がく)'] },
  { form: '一般財団法人', written: ['一般財団法人', '(一財)'] },
  { form: '公益財団法人', written: ['公益財団法人', '(公財)'] },
  { form: '財団法人', written: ['財団法人', '(財)'] },
  { form: '一般社団法人', written: ['一般社団法人', '(一社)'] },
  { form: '公益社団法人', written: ['公益社団法人', '(公社)'] },
  { form: '社団法人', written: ['社団法人', '(社)'] },
  { form: '社会福祉法人', written: ['社会福祉法人', '(福)'] },
  { form: '医療法人', written: ['医療法人', '(医)'] },
  { form: '宗教法人', written: ['宗教法人', '(宗)'] },
  { form: '特定非営利活動法人', written: ['特定非営利活動法人', 'npo法人', '(特非)'] },
];

/** What a corporation is called in law without its being part of any name. */
const DESCRIPTIONS = ['特殊法人', '認可法人', '特殊会社', '(特)', '(認)'];

const escaped = (text: string): string => text.replace(/[()]/g, '\\$&');
const oneOf = (texts: readonly string[]): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const WRITTEN = FORMS.flatMap(({ written }) => written);
const AT_START = FORMS.flatMap(({ atStart = [] }) => atStart);
/** Bank transfers write the form behind a name with an open bracket only: 「ニホンユウセイ(カ」. */
const AT_END = AT_START.filter((text) => text.endsWith(')')).map((text) => `(${text.slice(0, -1)}`);

const ANY_FORM = new RegExp(
  [
    // Before those of the beginning, which would leave the second bracket of 「(独法)」.
    oneOf([...WRITTEN, ...DESCRIPTIONS]),
    `^\\(?(?:${oneOf(AT_START)})`,
    `(?:${oneOf(AT_END)})\\)?$`,
    '^the(?=[a-z])',
    '(?:companylimited|companyltd|coltd|limited|ltd|inc|kk)$',
  ].join('|'),
  'g',
);

/**
 * A normalised name without 株式会社 and the like, in whatever position they stood; of an English one, without "the"
 * before it and "Co., Ltd." or "Inc." behind it.
 */
export const withoutCorporateForm = (normalised: string): string =>
  normalised.replace(ANY_FORM, '');

/** The corporate form that a normalised name carries, abbreviated or not; null where it carries none. */
export const corporateFormOf = (normalised: string): string | null => {
  const carried = FORMS.filter(
    ({ written, atStart = [] }) =>
      written.some((text) => normalised.includes(text)) ||
      atStart.some((text) => normalised.startsWith(text) || normalised.startsWith(`(${text}`)) ||
      atStart.some(
        (text) =>
          text.endsWith(')') &&
          (normalised.endsWith(`(${text.slice(0, -1)}`) || normalised.endsWith(`(${text}`)),
      ),
  );
  return carried[0]?.form ?? null;
};
