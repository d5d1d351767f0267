import type { Instrument } from '../../../content/model/schema/instrument.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { Source } from '../../../content/model/schema/source.ts';
import { compareEids } from '../../../content/model/text/eid.ts';
import { sha256 } from '../../../content/model/text/spans.ts';
import { type Content, readContent } from '../../../content/proof/read/read.ts';
import { recordText } from '../../../content/proof/read/record-form.ts';
import { PINNED_FOLDERS, type PinnedFolder } from '../../../content/proof/seal/pinned-values.ts';
import { pinDifferences, withReading } from '../../../content/proof/seal/pins.ts';
import { lawXml, type MadeUpArticle, type MadeUpLaw, type MadeUpParagraph } from './law-xml.ts';

/** Path below content/data → text, as `readContent` takes it. */
type Files = ReadonlyMap<string, string>;

/** A state of the Act that a test brings in: its first day, what e-Gov says of it, and its text, which is made up. */
export type LaterAct = {
  instrument: string;
  day: string;
  /** Revision id at e-Gov, and the id of the source it becomes. */
  revision: string;
  source: string;
  status: 'CurrentEnforced' | 'PreviousEnforced' | 'UnEnforced';
  amending: string;
  law: MadeUpLaw;
};

const textsOf = ({ text }: Provision): string[] => text.map((block) => block.text);

const INVENTED = '国は、例示の措置を講ずるものとする。';

/** As many as the last of these has a number; those that nobody curated are made up. */
const upToLast = <T>(
  known: readonly Provision[],
  part: string,
  say: (provision: Provision | undefined, number: number) => T,
): T[] => {
  const byNumber = new Map(known.map((p) => [Number(p.eid.split(`${part}_`).at(-1)), p]));
  const last = Math.max(0, ...byNumber.keys());
  return Array.from({ length: last }, (_, i) => say(byNumber.get(i + 1), i + 1));
};

/** Articles of the version that is curated, by number: its words where they are held, made-up ones elsewhere. */
const heldArticles = (provisions: readonly Provision[]): Map<number, MadeUpArticle> => {
  const under = (eid: string, kind: Provision['kind']) =>
    provisions.filter((p) => p.kind === kind && p.eid.startsWith(`${eid}__`));
  const words = (p: Provision | undefined): string[] =>
    p?.status === 'full' ? textsOf(p) : [INVENTED];
  const paragraph = (p: Provision | undefined): MadeUpParagraph => ({
    text: words(p),
    items: p
      ? upToLast(under(p.eid, 'item'), 'item', (item, n) => ({
          num: String(n),
          text: words(item).join(''),
        }))
      : [],
  });
  return new Map(
    provisions
      .filter(({ kind }) => kind === 'article')
      .toSorted((a, b) => compareEids(a.eid, b.eid))
      .map((p) => {
        const n = Number(p.eid.slice('art_'.length));
        const paragraphs = upToLast(under(p.eid, 'paragraph'), 'para', paragraph);
        const own = p.status === 'full' ? textsOf(p) : [`国は、例示の施策（その${n}）を講ずる。`];
        const heading = p.heading?.text ?? null;
        return [
          n,
          {
            num: String(n),
            caption: heading && (heading.startsWith('（') ? heading : `（${heading}）`),
            paragraphs: paragraphs.length > 0 ? paragraphs : [{ text: own }],
          },
        ];
      }),
  );
};

const added = (num: string, caption: string, text: string): MadeUpArticle => ({
  num,
  caption,
  paragraphs: [{ text: [text] }],
});

/** 第十六条の二: an article with every element that an article can hold. */
const BRANCH: MadeUpArticle = {
  num: '16_2',
  caption: '（例示の記録）',
  paragraphs: [
    {
      text: [
        '国は、次に掲げる記録を<Ruby>毀<Rt>き</Rt></Ruby>損しないように保つものとする。',
        'ただし、写しについては、この限りでない。',
      ],
      items: [
        {
          num: '1',
          text: '',
          columns: ['例示の記録', '次に掲げるもの'],
          subitems: ['紙の記録', '電磁的記録'],
        },
        { num: '1_2', text: '前号の記録の写し' },
        { num: '2', text: '前二号に掲げるもののほか、第三十二条第一項の資料' },
      ],
    },
    {
      text: [
        '前項の記録は、次の表による期間保つ。',
        'この場合において、同項第一号の二の写しの期間は、別表第一による。',
      ],
      rows: [
        ['記録', '期間'],
        ['紙の記録', '三年'],
      ],
    },
  ],
};

/** 第十六条の三から第十六条の五まで: struck out together. */
const STRUCK_OUT: MadeUpArticle = {
  num: '16_3:16_5',
  caption: null,
  paragraphs: [{ text: ['削除'] }],
};

const modern = (article: MadeUpArticle): MadeUpArticle =>
  JSON.parse(
    JSON.stringify(article)
      .replaceAll(/あつ(?=[たて])/g, 'あっ')
      .replaceAll('第三十二条', '第三十三条'),
  );

/** Chapters of the curated version: title, last article of it. */
const CHAPTERS = [
  ['総則', 11],
  ['サイバーセキュリティ戦略', 12],
  ['基本的施策', 23],
  ['サイバーセキュリティ戦略本部', 36],
  ['罰則', 37],
] as const;

const renumbered = (
  held: ReadonlyMap<number, MadeUpArticle>,
  numberOf: (n: number) => number,
  more: readonly MadeUpArticle[],
): MadeUpLaw['chapters'] => {
  const all = [...held].map(([n, article]) => ({
    n,
    article: modern({ ...article, num: String(numberOf(n)) }),
  }));
  const order = (num: string) =>
    (num.split(':')[0] ?? '').split('_').reduce((sum, part, i) => sum + Number(part) / 100 ** i, 0);
  const placed = more.map((article) => {
    const before = all.filter(({ article: { num } }) => Number(num) < order(article.num));
    return { n: Math.max(...before.map(({ n }) => n)), article };
  });
  return CHAPTERS.map(([title, last], c) => ({
    num: String(c + 1),
    title,
    articles: [...all, ...placed]
      .filter(({ n }) => n <= last && n > (CHAPTERS[c - 1]?.[1] ?? 0))
      .map(({ article }) => article)
      .toSorted((a, b) => order(a.num) - order(b.num)),
  }));
};

const LAW_ID = '426AC1000000104';

const named = (instrument: string, day: string) => {
  const revision = `${LAW_ID}_${day.replaceAll('-', '')}_507AC0000000043`;
  return {
    instrument,
    day,
    revision,
    source: `egov-${revision.toLowerCase().replaceAll('_', '-')}`,
  };
};

/** The same text as a state of another day. */
export const onDay = (act: LaterAct, day: string): LaterAct => ({
  ...act,
  ...named(act.instrument, day),
});

const TITLE = 'サイバーセキュリティ基本法';
const NUMBER = '平成二十六年法律第百四号';

/**
 * Two later states of the Act, made up from the curated one. What the content says of the real texts of these days holds for them:
 * the numbers of articles, and whether words are the same; how they differ is invented. The first: 17条 is new, 25条1項3号
 * became 26条1項4号, 32条2項 became 33条3項. The second: 17条 and a 号 of 25条 are
 * gone, 30条 is new.
 */
export const laterActs = ({
  instruments,
  provisions,
}: Pick<Content, 'instruments' | 'provisions'>): [LaterAct, LaterAct] => {
  const act = instruments.find(({ record }) => record.egov_law_id === LAW_ID)?.record;
  if (!act) throw new Error(`no instrument has the 法令ID ${LAW_ID}`);
  const held = heldArticles(
    provisions
      .map(({ record }) => record)
      .filter((p) => p.instrument === act.id && p.version === act.home_version),
  );
  const grown = new Map(held);
  const [tasks, outsourcing, request] = [25, 30, 32].map((n) => held.get(n));
  const [duty, ...others] = tasks?.paragraphs ?? [];
  const [entrusted, ...confidence] = outsourcing?.paragraphs ?? [];
  const [asked, rest] = request?.paragraphs ?? [];
  const [one, two, three, four] = duty?.items ?? [];
  if (!tasks || !duty || !one || !two || !three || !four) throw new Error('25条1項: no four 号');
  if (!outsourcing || !entrusted || !request || !asked || !rest)
    throw new Error('30条1項, 32条1項, 32条2項: not held');
  const withTasks = (texts: string[]): MadeUpArticle => {
    const items = texts.map((text, i) => ({ num: String(i + 1), text }));
    return { ...tasks, paragraphs: [{ ...duty, items }, ...others] };
  };
  const first = [one.text, two.text, '例示の計画の案の作成に関すること。'];
  const evaluation = three.text.replace('又は指定法人', '及び指定法人');
  const all = four.text.replace('前三号', '前各号');
  grown.set(25, withTasks([...first, evaluation, '例示の調査に関すること。', all]));
  const [what = '', whom = ''] = entrusted.text.join('').split('の一部を、');
  const divided = {
    text: [`本部は、次に掲げる事務の一部を、${whom.replace('その他', '及び')}`],
    items: what
      .replace('本部は、', '')
      .split('又は同項')
      .map((text, i) => ({ num: String(i + 1), text })),
  };
  grown.set(30, { ...outsourcing, paragraphs: [divided, ...confidence] });
  const widened = {
    text: [
      asked.text.join('').replace('の学長', 'の学長又は例示の長'),
      'この場合において、求めを受けた者は、例示の理由がある場合を除き、これに応ずるものとする。',
    ],
  };
  const inserted = {
    text: ['本部は、例示の団体の代表者に対しても、前項の協力を要請することができる。'],
  };
  const moved = {
    text: rest.text.map((text) => text.replace('前項', '前二項').replace('同項', '第一項')),
  };
  grown.set(32, { ...request, paragraphs: [widened, inserted, moved] });
  const NEW_17 = added('17', '（例示の協議会）', '国は、例示の協議会を置く。');
  const annex = {
    title: '別表第一',
    related: '（第十六条の二関係）',
    rows: [['電磁的記録の写し', '五年']],
  };
  const suppl = [
    {
      articles: [
        added('1', '（施行期日）', 'この法律は、公布の日から施行する。'),
        added('2', '（検討）', '政府は、前条の施行後に検討を加える。'),
      ],
    },
    {
      amending: '平成三〇年一二月一二日法律第九一号',
      articles: [
        added(
          '1',
          '（施行期日）',
          'この法律は、公布の日から起算して一年を超えない日から施行する。',
        ),
      ],
    },
  ];
  const third: LaterAct = {
    ...named(act.id, '2025-07-01'),
    status: 'CurrentEnforced',
    amending: '令和七年法律第四十三号',
    law: {
      title: TITLE,
      number: NUMBER,
      chapters: renumbered(grown, (n) => (n < 17 ? n : n + 1), [NEW_17, BRANCH, STRUCK_OUT]),
      supplements: suppl,
      annex,
    },
  };
  const fourth: LaterAct = {
    ...named(act.id, '2026-10-01'),
    status: 'UnEnforced',
    amending: '令和七年法律第四十三号',
    law: {
      ...third.law,
      chapters: renumbered(
        new Map([...grown, [25, withTasks([...first, evaluation, all])]]),
        (n) => (n < 30 ? n : n + 1),
        [BRANCH, STRUCK_OUT, added('30', '（例示の届出）', '国は、例示の届出を受ける。')],
      ),
      supplements: [
        ...suppl,
        {
          amending: '令和七年五月二三日法律第四三号',
          articles: [added('1', '（施行期日）', 'この法律は、令和八年十月一日から施行する。')],
        },
      ],
    },
  };
  return [third, fourth];
};

/** Writes down what differs from the tables of what was read, as a curator does who read the new records. */
const writeDown = (files: Map<string, string>): void => {
  const { content } = readContent(files);
  const reading = { id: 'made-up', read_by: null, read_on: null, note: 'Made up.', second: null };
  for (const folder of PINNED_FOLDERS) {
    const records = pinDifferences(content)
      .filter((difference) => difference.folder === folder)
      .map(({ record }) => record);
    if (records.length === 0) continue;
    const pins = withReading(content, folder as PinnedFolder, records, reading);
    files.set(`pins/${folder}.json`, recordText(pins, pins));
  }
};

/** Files of a content into which states of the Act were brought: law data, its description, and the version that names it. */
export const filesWithActs = async (
  files: Files,
  acts: readonly LaterAct[],
): Promise<Map<string, string>> => {
  const all = new Map(files);
  for (const { instrument, day, revision, source: id, status, amending, law } of acts) {
    const path = `instruments/${instrument}.json`;
    const record: Instrument = JSON.parse(all.get(path) ?? '');
    const xml = lawXml(law);
    const source = Source().parse({
      ...{ id, title: law.title, publisher: 'e-Gov法令検索', date: day, file: `${id}.xml` },
      ...{ sha256: await sha256(xml), note: 'Made up.', parts: [] },
      law_xml: {
        law_id: LAW_ID,
        revision_id: revision,
        pulled_on: '2026-11-30',
        status_when_pulled: status,
        amending_law: { number: amending, title: null },
        enforced_on: day,
      },
    });
    all.set(`sources/${source.file}`, xml);
    all.set(`sources/${id}.json`, recordText(source, source));
    const [year, month, date] = day.split('-').map(Number);
    record.versions.push({
      id: day,
      label: `${year}年${month}月${date}日施行（例示）`,
      status: status === 'UnEnforced' ? 'pre_enforcement' : 'enforced',
      starts: [
        {
          date: day,
          certainty: 'external',
          basis: `例示の法令データは施行日を${year}年${month}月${date}日とする。`,
          evidence: null,
        },
      ],
      source: id,
      parts: [],
      note: null,
    });
    all.set(path, recordText(record, record));
  }
  writeDown(all);
  return all;
};
