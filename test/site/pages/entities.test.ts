import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { corroborationOfFact } from '../../../content/model/corpus/corroboration.ts';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../content/model/findings/findings.ts';
import { TIER_LABELS } from '../../../content/model/findings/labels.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { Question } from '../../../content/model/schema/answer.ts';
import { interactionsOf } from '../../../content/model/summary/interactions.ts';
import { keyAnswers } from '../../../content/model/summary/key-answers.ts';
import { openIn } from '../../../content/model/summary/open-roles.ts';
import { answers } from '../../../content/model/summary/summary.ts';
import { keepUsed } from '../../../site/integrations/unused-tokens.ts';
import { nameParts } from '../../../site/subject/record/ruby.ts';
import { BEFORE_DAY, NEWEST_DAY } from '../../content/support/newest-day.ts';
import { realIndex } from '../../content/support/real-index.ts';
import { realPageContent } from '../../content/support/real-page-content.ts';
import { builtPages, siteFolder } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const htmlAt = (path: string): string => {
  const html = pages.get(path);
  if (!html) throw new Error(`the site has no page ${path}`);
  return html;
};
const textAt = (path: string): string => textOf(htmlAt(path));
const pathOf = ({ kind, id }: Subject): string =>
  `/${kind === 'entity' ? 'entities' : 'classes'}/${id}/`;
const subjects = subjectsOf(realIndex);

/** Files a page loads by itself: what it links, and what its scripts import at once. */
const filesOf = (html: string): string[] => {
  const found = new Set(
    [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, file]) => `${file}`),
  );
  for (const file of found)
    if (file.endsWith('.js')) {
      const script = readFileSync(join(siteFolder, file), 'utf8');
      for (const [, name] of script.matchAll(/(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g))
        found.add(`/_astro/${name}`);
    }
  return [...found];
};
const gzipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 6 }).length;

/** Every page of every body and kind: its own, the record behind it, and those of other days. */
const subjectPages = [...pages.keys()].filter((path) =>
  /^\/(entities|classes)\/[^/]+\//.test(path),
);

test('no page of a body or kind weighs more than 40 kB with all that it loads, gzipped', () => {
  expect(subjectPages.length).toBeGreaterThan(3 * subjects.length - 1);
  const heavy = subjectPages
    .map((path) => {
      const html = htmlAt(path);
      const files = filesOf(html).map((file) => gzipped(readFileSync(join(siteFolder, file))));
      return { path, bytes: gzipped(html) + files.reduce((sum, bytes) => sum + bytes, 0) };
    })
    .filter(({ bytes }) => bytes > 40_000 || bytes < 5_000);
  expect(heavy).toEqual([]);
});

test('every page of a body or kind has fewer than 2,000 elements, those with the whole chains too', () => {
  const full = subjectPages
    .map((path) => ({ path, elements: htmlAt(path).match(/<[a-z]/g)?.length ?? 0 }))
    .filter(({ elements }) => elements >= 2000);
  expect(full).toEqual([]);
});

test('what was found is on the page and, with its whole chain, on the record, once each', () => {
  const missing = subjects.flatMap((subject) => {
    const rules = findingsFor(realIndex, subject, NEWEST_DAY).map(
      ({ obligation }) => obligation.id,
    );
    return [pathOf(subject), `${pathOf(subject)}record/`].flatMap((path) => {
      const shown = [...htmlAt(path).matchAll(/<li class="finding" id="([a-z0-9-]+)"/g)].map(
        ([, id]) => id,
      );
      return [...shown].sort().join() === [...rules].sort().join() ? [] : [path];
    });
  });
  expect(missing).toEqual([]);
});

test('each of the questions of the first screen leads to the finding that answers it', () => {
  const wrong = subjects.flatMap((subject) => {
    const wanted = keyAnswers(
      realPageContent.key_questions,
      findingsFor(realIndex, subject, NEWEST_DAY),
    ).map(({ answer, finding }) => `${answer} ${finding.obligation.id}`);
    const strip = /<ul class="key-answers plain"[^>]*>([\s\S]*?)<\/ul>/.exec(
      htmlAt(pathOf(subject)),
    );
    const shown = [
      ...(strip?.[1] ?? '').matchAll(/<li class="(\w+)"> ?<a href="#([a-z0-9-]+)"/g),
    ].map(([, answer, id]) => `${answer} ${id}`);
    return shown.join() === wanted.join() ? [] : [pathOf(subject)];
  });
  expect(wrong).toEqual([]);
});

test('every picture has as many arrows as the list beside it, and as the findings give', () => {
  const wrong = subjects.filter((subject) => {
    const html = htmlAt(pathOf(subject));
    const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
    const expected = interactionsOf(
      realIndex,
      realPageContent,
      subject,
      findingsFor(realIndex, subject, NEWEST_DAY),
    ).length;
    return count(/<path class="arrow"/g) !== expected || count(/根拠の規定 \d/g) !== expected;
  });
  expect(wrong).toEqual([]);
});

test('links within a page lead somewhere on it', () => {
  const dead = subjectPages.flatMap((path) => {
    const html = htmlAt(path);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    return [...html.matchAll(/href="#([^"]+)"/g)]
      .filter(([, id]) => !ids.has(id))
      .map(([, id]) => `${path}#${id}`);
  });
  expect(dead).toEqual([]);
});

test('a verified reading stands over the name without its corporate form, no other reading is printed', () => {
  expect(htmlAt('/entities/japan-pension-service/')).toContain(
    '<ruby>日本年金機構<rp>（</rp><rt>にっぽんねんきんきこう</rt><rp>）</rp></ruby>',
  );
  expect(textAt('/entities/development-bank-of-japan/')).toContain(
    '株式会社日本政策投資銀行（にっぽんせいさくとうしぎんこう）',
  );
  expect(htmlAt('/entities/nippon-telegraph-and-telephone/')).not.toContain('<ruby>');
  expect(nameParts('株式会社日本政策投資銀行')).toEqual({
    before: '株式会社',
    read: '日本政策投資銀行',
    after: '',
  });
  expect(nameParts('東京地下鉄株式会社')).toEqual({
    before: '',
    read: '東京地下鉄',
    after: '株式会社',
  });
});

test('日本年金機構: the three conditions of 特定重大事象, whole and in their own words', () => {
  const text = textAt('/entities/japan-pension-service/record/');
  for (const words of [
    '「行政機関等が運用する情報システムにおける障害を伴う事象であって、当該行政機関等が実施する事務の遂行に著しい支障を及ぼし、又は及ぼすおそれがあるもの」',
    '「情報の漏えいを伴う事象であって、国民生活又は社会経済に重大な影響を与え、又は与えるおそれがあるもの」',
    '「前各号に掲げるもののほか、我が国のサイバーセキュリティに対する国内外の信用を著しく失墜させ、又は失墜させるおそれがある事象」',
  ])
    expect(text).toContain(words);
});

test('日本年金機構: who may come, which office gets which paper', () => {
  const html = htmlAt('/entities/japan-pension-service/record/');
  const practice = html.slice(html.indexOf('id="practice"'), html.indexOf('id="incident"'));
  const comers = [...practice.matchAll(/<li><b>([^<]+)<\/b><ul>/g)].map(([, name]) => name);
  expect(comers).toEqual([
    '内閣サイバーセキュリティセンター、独立行政法人情報処理推進機構（委託を受けた一部。その範囲は資料にない）',
    '内閣サイバーセキュリティセンター、民間事業者（委託を受けた場合）',
    '独立行政法人情報処理推進機構（委託を受けた場合）、事務の委託を受けた法人',
    '内閣サイバーセキュリティセンター',
    '独立行政法人情報処理推進機構（委託を受けた一部。その範囲は資料にない）',
  ]);
  const rows = [...practice.matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1).map(([, row]) =>
    textOf(
      `<main>${(row ?? '').replaceAll('</td>', '|</td>').replaceAll('</th>', '|</th>')}</main>`,
    )
      .split('|')
      .map((cell) => cell.trim())
      .slice(0, 3),
  );
  expect(rows).toEqual([
    ['資料の提出その他の協力の求め', '代表者', '直接'],
    ['特定重大事象の発生を確認したことの通知', '所管する行政機関の長と、この法人の長', '双方に'],
    ['補充調査を行おうとするときの通知', '所管する行政機関の長と、この法人の長', '双方に'],
    ['関係物件の提出その他の協力の求め', '所管する行政機関の長と、この法人の長', '双方に'],
    ['原因究明等の結果の通知', '所管する行政機関の長と、この法人の長', '双方に'],
    [
      '原因究明等と復旧・再発防止策についての指導及び助言',
      '所管する行政機関の長と、この法人の長',
      '双方に',
    ],
    ['評価の結果の通知', '所管する行政機関の長と、この法人の長', '双方に'],
    ['個別の監査実施結果の通知', '最高情報セキュリティ責任者（CISO）', '所管府省庁を通じて'],
    ['改善策の提案を含む通知', '最高情報セキュリティ責任者（CISO）', '所管府省庁を通じて'],
    ['改善結果又は改善計画の報告', '戦略本部（提供する側）', '所管府省庁を通じて'],
  ]);
});

test('国の行政機関: IPA does not come', () => {
  const html = htmlAt('/classes/national-administrative-organs/record/');
  const practice = html.slice(html.indexOf('id="practice"'), html.indexOf('id="incident"'));
  const comers = [...practice.matchAll(/<li><b>([^<]+)<\/b><ul>/g)].map(([, name]) => name);
  expect(comers).toEqual([
    '内閣サイバーセキュリティセンター',
    '内閣サイバーセキュリティセンター、民間事業者（委託を受けた場合）',
  ]);
});

test('日本銀行: the request of 2016 beside the later duty with its certainty, and what designation would add', () => {
  const text = textAt('/entities/bank-of-japan/');
  expect(text).toContain('「必要な資料の提出、意見の開陳、説明その他の協力を求めることができる」');
  expect(text).toMatch(
    /2019-04-01（平成30年法律第91号（求めに応じる義務）） *確度A（法令データで確認） *求められた者が、正当な理由のない限り求めに応じる義務が加わった。 *出典: 資料2-1、e-Gov/,
  );
  expect(text).toMatch(/自ら行うことが6件、求め・通知・助言・報告を受けることが10件、/);
  expect(text).toContain('指定の予定があるという意味ではない。');
  expect(htmlAt('/entities/japan-pension-service/')).not.toContain('id="designation-adds"');
  expect(htmlAt('/entities/bank-of-japan/record/')).not.toContain('id="practice"');
});

test('日本電信電話株式会社: its listings and its later name in the order of their days', () => {
  const html = htmlAt('/entities/nippon-telegraph-and-telephone/record/');
  const section = html.slice(html.indexOf('id="timeline"'), html.indexOf('id="neighbours"'));
  expect([...section.matchAll(/<time datetime="([^"]+)"/g)].map(([, day]) => day)).toEqual([
    '2015-02-10',
    '2016-10-21',
    '2025-05-28',
    '2025-07-01',
  ]);
  expect(textOf(`<main>${section}</main>`)).toContain('名称が「ＮＴＴ株式会社」になる');
});

test('日本年金機構: its neighbours in both lists', () => {
  const html = htmlAt('/entities/japan-pension-service/record/');
  const section = textOf(
    `<main>${html.slice(html.indexOf('id="neighbours"'), html.indexOf('id="facts"'))}</main>`,
  );
  expect(section).toContain('前（28番目）: 放送大学学園');
  expect(section).toContain('次（30番目）: 日本赤十字社');
  expect(section).toContain('同じ区分の法人 7');
  expect(section).toContain('2016年の所管は未確認。');
});

test('an error can be reported with address and version', () => {
  expect(textAt('/entities/ipa/')).toMatch(/\/entities\/ipa\/ データの版 [0-9a-f]{64}/);
});

test('of design tokens those stay that are used, or that a used one refers to', () => {
  const tokens = ':root {\n  --a: var(--b);\n  --b: 1px;\n  --c: 2px;\n}\n';
  expect(keepUsed(tokens, ['--a']).replace(/\s+/g, ' ')).toBe(
    ':root { --a: var(--b); --b: 1px; } ',
  );
});

test('every fact says what else speaks for it, and a 法人番号 with one source that it has one', () => {
  const factsOf = (id: string): string => {
    const html = htmlAt(`/entities/${id}/record/`);
    return textOf(`<main>${html.slice(html.indexOf('id="facts"'))}</main>`).replace(/\s+/g, '');
  };
  const spoken = new Set<string>();
  const wrong = realIndex.corpus.entities.filter(({ id, corporate_number: number }) => {
    if (number === null || number.tier === 'unverified') return false;
    const by = corroborationOfFact(realIndex.corpus, { id }, 'corporate_number', number);
    const several = by.witnesses > 1 ? [`${by.witnesses}種の資料で一致`] : [];
    const again = by.second_reading === null ? [] : ['二人目の照合でも一致'];
    const words = [...several, ...again].join('、') || '裏付けは一つの資料だけ';
    spoken.add(`${several.length} ${again.length}`);
    const cited = number.source.length > 0 ? `: ${number.source.join('、')}` : '';
    const note = number.note === null ? '' : `。${number.note}`;
    const fact = `${number.value}${TIER_LABELS[number.tier]}${cited}（${words}）${note}`;
    return !factsOf(id).includes(fact.replace(/\s+/g, ''));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
  // More than one way to speak for a number is met.
  expect(spoken.size).toBeGreaterThan(1);
});

test('a name of a body is never shown as its abbreviation', () => {
  const text = textAt('/entities/okinawa-institute-of-science-and-technology/record/');
  expect(text).toMatch(/登記上の名称 *学校法人沖縄科学技術大学院大学学園/);
  expect(text).not.toMatch(/略称 *学校法人沖縄科学技術大学院大学学園/);
});

test('of later law the page of a procedure says how sure it is before what it did', () => {
  const text = textAt('/procedures/cooperation/');
  expect(text).toMatch(
    /平成30年法律第91号（求めに応じる義務）） *確度A（法令データで確認） *求められた者が、正当な理由のない限り/,
  );
  expect(textAt('/obligations/uniform-standards/')).toMatch(/確度B（強い推論） *第13条の/);
});

/** The sections of a page that hold the findings of one question each, by its name. */
const sectionsOf = (html: string): Map<string, string> =>
  new Map(
    [
      ...html.matchAll(
        /<section class="findings"[^>]*>(?:<details[^>]*>\s*<summary>)?\s*<h2 id="([a-z]+)-title"([\s\S]*?)<\/section>/g,
      ),
    ].map(([, id = '', section = '']) => [id, section]),
  );

test('a page says of a question that there is nothing only where every finding that may answer it says no', () => {
  const days = [
    { day: NEWEST_DAY, path: '' },
    { day: BEFORE_DAY, path: 'before/' },
  ];
  const [said, wanted] = [new Set<string>(), new Set<string>()];
  for (const subject of subjects)
    for (const { day, path } of days) {
      const page = `${pathOf(subject)}${path}`;
      const findings = findingsFor(realIndex, subject, day);
      const sections = sectionsOf(htmlAt(page));
      for (const [id, section] of sections)
        if (id !== 'not' && id !== 'open' && section.includes('<p class="soft">ない。</p>'))
          said.add(`${page}#${id}`);
      for (const question of Question().options.filter((id) => id !== 'persons'))
        if (
          !findings.some((finding) => answers(question, finding)) &&
          openIn(realIndex, findings, question).length === 0
        )
          wanted.add(`${page}#${question}`);
    }
  expect(wanted.size).toBeGreaterThan(20);
  expect([...said].sort()).toEqual([...wanted].sort());
});

test('what officers and staff bear stands apart, on the pages of those whose officers and staff a rule binds and on no other', () => {
  const bound = subjects.filter((subject) =>
    findingsFor(realIndex, subject, NEWEST_DAY).some(({ reach }) => reach === 'persons'),
  );
  expect(bound.map(({ id }) => id).sort()).toEqual(['contractors', 'ipa']);
  const rulesIn = (subject: Subject): string[] => {
    const section = sectionsOf(htmlAt(pathOf(subject))).get('persons') ?? '';
    return [...section.matchAll(/<li class="finding" id="([a-z0-9-]+)"/g)].map(([, id]) => `${id}`);
  };
  expect(
    subjects.flatMap((subject) => rulesIn(subject).map((rule) => `${subject.id} ${rule}`)),
  ).toEqual(
    subjects.flatMap((subject) =>
      findingsFor(realIndex, subject, NEWEST_DAY)
        .filter(({ reach }) => reach === 'persons')
        .map(({ obligation }) => `${subject.id} ${obligation.id}`),
    ),
  );
});
