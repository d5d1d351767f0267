import { DatabaseSync } from 'node:sqlite';
import { provisionsOf } from '../../content/model/citation/follow/path.ts';
import { citationOf } from '../../content/model/corpus/citation.ts';
import { provisionApiPath, versionPath } from '../../content/model/corpus/paths.ts';
import { type Stretch, stretchesOf } from '../../content/model/provisions/printed-order.ts';
import { heldOf, partsOf } from '../../content/model/provisions/provision-tree.ts';
import type { Provision } from '../../content/model/schema/provision.ts';
import { decode } from '../../test/site/support/html-text.ts';
import type { Answered, Surfaces } from './surfaces.ts';
import type { Tally } from './tally.ts';

/** What is compared here: each provision of each version, or each version. */
export const PROVISIONS = [
  'provisions: REST, words and citation',
  'provisions: MCP',
  'provisions: text',
  'provisions: JSON-LD',
  'provisions: CSL-JSON',
  'provisions: BibTeX',
  'provisions: citation',
  'provisions: SQLite',
  'provisions: XML of the version, number and words',
  'provisions: text of the version',
  'provisions: page, number and words',
  'order: REST of the version',
  'order: XML of the version',
  'order: text of the version',
  'order: page',
  'order: SQLite',
] as const;

/** Words without what only lays them out. */
const squeezed = (text: string): string => text.replace(/\s/g, '');

const wordsOf = ({ blocks }: Stretch): string => blocks.map(({ text }) => text).join('');

/** What is printed of a provision in one stretch: number and heading where it begins, and its words. */
const printed = (stretch: Stretch): string => {
  const { provision, behind } = stretch;
  const { num, heading } = provision;
  const title = behind === null ? [num?.text ?? '', heading?.text ?? ''] : [];
  // An article's heading stands above its number.
  const before = provision.kind === 'article' ? title.reverse() : title;
  return squeezed([...before, wordsOf(stretch)].join(''));
};

/** The words of a provision that are held, in the order of the print, its parts with number and heading; null where none is. */
const wholeWords = ({ index }: Surfaces, provision: Provision): string[] | null => {
  if (heldOf(index, provision) === 'stub') return null;
  return stretchesOf(index, [provision, ...partsOf(index, provision)])
    .filter((stretch) => heldOf(index, stretch.provision) !== 'stub')
    .map((stretch) =>
      stretch.provision === provision ? squeezed(wordsOf(stretch)) : printed(stretch),
    );
};

const isInOrder = (text: string, words: readonly string[]): boolean => {
  let at = 0;
  for (const one of words) {
    const found = text.indexOf(one, at);
    if (found < 0) return false;
    at = found + one.length;
  }
  return true;
};

const squeezedOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : squeezed(text);

const compareOne = async (surfaces: Surfaces, { agree }: Tally, provision: Provision) => {
  const { index, data, text, tool } = surfaces;
  const { instrument, eid, version } = provision;
  const where = `${instrument}/${version}/${eid}`;
  const path = `/instruments/${instrument}/provisions/${eid}`;
  const query = `?version=${version}`;
  const pieces = wholeWords(surfaces, provision);
  const whole = pieces?.join('') ?? null;
  const citation = index.citation(provision);
  const held = heldOf(index, provision);
  const facts = (found: Answered) => ({
    citation: found.citation,
    held: found.held,
    num: found.num,
    words: squeezedOrNull(found.whole_text),
  });
  const wanted = { citation, held, num: provision.num?.text ?? null, words: whole };
  const rest = await data(path + query);
  agree('provisions: REST, words and citation', where, facts(rest), wanted);
  const pages: Answered[] = [];
  for (let cursor: string | null = '0'; cursor !== null; cursor = pages.at(-1)?.next ?? null)
    pages.push((await tool('get_provision', { instrument, eid, version, cursor })).data);
  const [first = {}] = pages;
  const told = first.text === null ? null : pages.map((page) => page.text).join('\n');
  agree('provisions: MCP', where, facts({ ...first, whole_text: told }), wanted);
  const txt = squeezed((await text(`${path}.txt${query}`)).split(/^-{20,}$/m)[1] ?? '');
  agree('provisions: text', where, isInOrder(txt, pieces ?? ['［注：']), true);
  const jsonld = JSON.parse(await text(`${path}.jsonld${query}`));
  agree('provisions: JSON-LD', where, squeezedOrNull(jsonld.encoding?.text), whole);
  const [csl] = JSON.parse(await text(`${path}.csl.json${query}`));
  const copy = held === 'stub' ? 'Text not held' : 'Unofficial transcription';
  const api = provisionApiPath(provision);
  const noted = (note: string) => [note.startsWith(copy), note.includes(`${api}`)];
  agree(
    'provisions: CSL-JSON',
    where,
    [csl.title.includes(citationOf('', eid, false)), csl.version, ...noted(csl.note)],
    [true, version, true, true],
  );
  const bib = await text(`${path}.bib${query}`);
  agree('provisions: BibTeX', where, [bib.includes(copy), bib.startsWith('@misc{')], [true, true]);
  const cited = await data(`${path}/cite${query}`);
  agree(
    'provisions: citation',
    where,
    [cited.permalink.api, cited.ja.includes(citationOf('', eid, false))],
    [api, true],
  );
};

/** What stands under each eId of a version in a text with tags: from where its id is named to where the next one is. */
const byId = (markup: string, attribute: string, eids: ReadonlySet<string>) => {
  const places = [
    ...markup.matchAll(new RegExp(`<[^>]*\\s${attribute}="([^"]+)"[^>]*>`, 'g')),
  ].filter(([, id = '']) => eids.has(id));
  return places.map(({ 1: id = '', index, 0: tag }, i) => ({
    id,
    text: squeezed(
      decode(markup.slice(index + tag.length, places[i + 1]?.index).replace(/<[^>]*>/g, '')),
    ),
  }));
};

/** What plain text shows of a stretch: what is printed, or a note that names the provision where its own words are not held. */
const inText = (stretch: Stretch): string => {
  const { num, eid, status } = stretch.provision;
  return status === 'stub'
    ? `［注：${squeezed(num?.text ?? citationOf('', eid, false))}`
    : printed(stretch);
};

/** What stands behind the beginning of each provision until the next one begins: its words, and what goes on of those around it. */
const untilNext = (stretches: readonly Stretch[]): Map<string, string[]> => {
  const words = new Map<string, string[]>();
  let begun = '';
  for (const stretch of stretches) {
    if (stretch.behind === null) begun = stretch.provision.eid;
    words.set(begun, [...(words.get(begun) ?? []), squeezed(wordsOf(stretch))]);
  }
  return words;
};

const compareVersion = async (
  surfaces: Surfaces,
  { agree }: Tally,
  version: { instrument: string; version: Provision['version'] },
  isNewest: boolean,
) => {
  const { index, data, text, pages, download } = surfaces;
  const provisions = provisionsOf(index, version);
  const eids = provisions.map(({ eid }) => eid as string);
  const known = new Set(eids);
  const where = `${version.instrument}/${version.version}`;
  const path = `/instruments/${version.instrument}/versions/${version.version}`;

  const rest: Answered[] = (await data(path)).provisions;
  agree(
    'order: REST of the version',
    where,
    rest.map(({ eid }) => eid),
    eids,
  );

  const database = new DatabaseSync(download('kihonho.sqlite'), { readOnly: true });
  const rows: Answered[] = database
    .prepare(
      'SELECT eid, num, text FROM provisions WHERE instrument = ? AND version = ? ORDER BY position',
    )
    .all(version.instrument, version.version);
  database.close();
  agree(
    'order: SQLite',
    where,
    rows.map(({ eid }) => eid),
    eids,
  );

  const xml = byId(
    (await text(`${path}.xml`)).replace(/<remark[\s\S]*?<\/remark>/g, ''),
    'eId',
    known,
  );
  agree(
    'order: XML of the version',
    where,
    xml.map(({ id }) => id),
    eids,
  );

  const html = pages.get(versionPath(version.instrument, version.version, isNewest)) ?? '';
  const page = byId(html.replace(/<(rp|rt)>.*?<\/\1>/g, ''), 'id', known);
  agree(
    'order: page',
    where,
    page.map(({ id }) => id),
    eids,
  );

  const txt = squeezed((await text(`${path}.txt`)).split(/^-{20,}$/m)[1] ?? '');
  const stretches = stretchesOf(index, provisions);
  const shown = untilNext(stretches);
  const words = stretches.map(inText);
  agree('order: text of the version', where, isInOrder(txt, words.filter(Boolean)), true);

  for (const [i, provision] of provisions.entries()) {
    const at = `${where}/${provision.eid}`;
    const own = shown.get(provision.eid) ?? [];
    const num = provision.num?.text ?? '';
    agree('provisions: SQLite', at, [rows[i]?.num, rows[i]?.text], [rest[i]?.num, rest[i]?.text]);
    const { num: _, heading } = provision;
    const inXml = xml.find(({ id }) => id === provision.eid)?.text ?? '';
    agree(
      'provisions: XML of the version, number and words',
      at,
      inXml,
      squeezed([num, heading?.text ?? '', ...own].join('')),
    );
    const mine = stretches.filter((stretch) => stretch.provision === provision).map(inText);
    agree(
      'provisions: text of the version',
      at,
      mine.every((one) => txt.includes(one)),
      true,
    );
    const onPage = page.find(({ id }) => id === provision.eid)?.text ?? '';
    agree(
      'provisions: page, number and words',
      at,
      [isInOrder(onPage, own), onPage.includes(squeezed(num))],
      [true, true],
    );
  }
};

/** Holds every provision in every form against the corpus: its words, its number, and the order. */
export const compareProvisions = async (surfaces: Surfaces, tally: Tally): Promise<void> => {
  for (const provision of surfaces.index.corpus.provisions)
    await compareOne(surfaces, tally, provision);
  for (const { id, versions } of surfaces.index.corpus.instruments)
    for (const version of versions)
      await compareVersion(
        surfaces,
        tally,
        { instrument: id, version: version.id },
        version === versions.at(-1),
      );
};
