import { expect, test } from 'vitest';
import { boundaryDates } from '../../../content/model/corpus/time.ts';
import { findingsOnRow } from '../../../content/model/findings/on-row.ts';
import { ministersOf, throughMinistry } from '../../../content/model/summary/ministers.ts';
import { realIndex as index } from '../../content/support/real-index.ts';
import { builtPages } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const pages = builtPages();
const htmlAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
const linksTo = (folder: string, html: string): string[] =>
  [
    ...new Set(
      [...html.matchAll(new RegExp(`href="/${folder}/([a-z0-9-]+)/"`, 'g'))].map((m) => m[1] ?? ''),
    ),
  ].sort();

/** Sections of a page with an h2, by its text. */
const sectionsOf = (html: string): Map<string, string> =>
  new Map(
    html
      .split('<section ')
      .slice(1)
      .map((part) => [
        /<h2[^>]*>([^<]*)/.exec(part)?.[1]?.trim() ?? '',
        part.split('</section>')[0] ?? '',
      ]),
  );

test('the page of ministers has the bodies the facts name, and what runs through each ministry', () => {
  const sections = sectionsOf(htmlAt('/ministers/'));
  const shown = ministersOf(index).map(({ minister }) => {
    const html = sections.get(minister) ?? '';
    return [minister, linksTo('entities', html), linksTo('obligations', html)];
  });
  const expected = ministersOf(index).map(({ minister, entities }) => [
    minister,
    entities.map(({ id }) => id).sort(),
    [
      ...new Set(
        entities.flatMap((entity) =>
          throughMinistry(index, entity, '2016-10-21').map(({ obligation }) => obligation.id),
        ),
      ),
    ].sort(),
  ]);
  expect(shown).toEqual(expected);
  expect(textOf(htmlAt('/ministers/'))).toContain('2016年の所管は未確認。');
});

test('the page of a body leads to its ministers', () => {
  expect(htmlAt('/entities/japan-pension-service/')).toContain('href="/ministers/#health-labour"');
});

test('the timeline shows the five days on which findings change, and why two of them are in dispute', () => {
  const html = htmlAt('/changes/');
  const days = [...html.matchAll(/ id="day-(\d{4}-\d\d-\d\d)"/g)].map((match) => match[1]);
  expect(days).toEqual(boundaryDates(index.corpus.instruments));
  expect(days).toHaveLength(5);
  const text = textOf(html);
  expect(text).toContain(
    'この日から2015-09-25の前日までは、二つの読みで答えが違うものを「資料からは判断できない」とする。',
  );
  expect(text).toContain('この日からは、どちらの読みでも効力があり、答えは一つになる。');
});

test.each(index.corpus.lists.map((list) => [list.id, list] as const))(
  'the page of %s says for every row how many findings stand on it alone',
  (id, list) => {
    const shown = [...htmlAt(`/lists/${id}/`).matchAll(/<tr id="row_(\d+)"[\s\S]*?<\/tr>/g)].map(
      ([row, number]) => [Number(number), Number(/#alone-\d+"[^>]*>(\d+)件/.exec(row)?.[1])],
    );
    expect(shown).toEqual(
      list.rows.map(({ row }) => [row, findingsOnRow(index, list, row).length]),
    );
  },
);
