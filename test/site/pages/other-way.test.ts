import { expect, test } from 'vitest';
import { boundaryDates } from '../../../content/model/corpus/time.ts';
import { findingsOnRow } from '../../../content/model/findings/on-row.ts';
import { chargesOf, ministersOf, ownFindings } from '../../../content/model/summary/ministers.ts';
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

/** Sections of a page, by their anchors. */
const sectionsById = (html: string): Map<string, string> =>
  new Map(
    html
      .split('<section ')
      .slice(1)
      .map((part) => [/id="([a-z-]+)"/.exec(part)?.[1] ?? '', part.split('</section>')[0] ?? '']),
  );

test('the page of ministries has the bodies the facts name, under an anchor that stays', () => {
  const html = htmlAt('/ministers/');
  const sections = sectionsById(html);
  expect(
    ministersOf(index).map(({ minister }) => [
      minister.id,
      linksTo('entities', sections.get(minister.id) ?? ''),
    ]),
  ).toEqual(
    ministersOf(index).map(({ minister, entities }) => [
      minister.id,
      entities.map(({ id }) => id).sort(),
    ]),
  );
  expect(textOf(html)).toContain('2016年の所管は未確認。');
});

test.each(
  ministersOf(index).map(({ minister, entities }) => [minister.id, minister, entities] as const),
)(
  'the page of %s has its bodies, what runs through it about them, and what it does itself',
  (id, minister, entities) => {
    const html = htmlAt(`/ministers/${id}/`);
    const sections = sectionsById(html);
    expect(linksTo('entities', sections.get('bodies') ?? '')).toEqual(
      entities.map((entity) => entity.id).sort(),
    );
    expect(linksTo('obligations', sections.get('charges') ?? '')).toEqual(
      [
        ...new Set(chargesOf(index, minister, '2016-10-21').map(({ obligation }) => obligation.id)),
      ].sort(),
    );
    expect(
      [...textOf(sections.get('own') ?? '').matchAll(/(\d+)件/g)].map((match) => Number(match[1])),
    ).toEqual(ownFindings(index, minister, '2016-10-21').map(({ findings }) => findings.length));
    expect(textOf(html)).toContain('2016年の所管は未確認。');
  },
);

test('the page of a body leads to its ministries', () => {
  expect(htmlAt('/entities/japan-pension-service/record/')).toContain(
    'href="/ministers/health-labour/"',
  );
});

test('the timeline shows the five days on which findings change, and why two of them are in dispute', () => {
  const html = htmlAt('/changes/');
  const days = [...html.matchAll(/ id="day-(\d{4}-\d\d-\d\d)"/g)].map((match) => match[1]);
  expect(days).toEqual(
    boundaryDates(index.corpus.instruments).filter((day) => day !== '2019-04-01'),
  );
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
