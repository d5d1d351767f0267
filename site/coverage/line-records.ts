import { comparisonPath, htmlPath } from '../../content/model/corpus/paths.ts';
import type { VersionId } from '../../content/model/schema/common.ts';
import { readContent } from '../../content/proof/read/read.ts';
import { type LineUsage, lineUsage } from '../../content/proof/source/line-usage.ts';
import { transcriptLines } from '../../content/proof/source/transcript.ts';
import { FRONT_LABELS, shortCitation } from '../comparison/comparison.ts';
import { corpus, index } from '../corpus.ts';
import { provisionHref } from '../sitewide/addresses.ts';

/** The records and the transcript as they are curated: the corpus holds no line of the source by itself. */
const files = import.meta.glob<string>('../../content/data/**/*.{json,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FOLDER = '../../content/data/';
const { content, problems } = readContent(
  new Map(Object.entries(files).map(([path, text]) => [path.slice(FOLDER.length), text])),
);
if (problems.length > 0) throw new Error(`content/data cannot be read: ${problems[0]?.message}`);

/** A record that uses a line, as a link. */
export type RecordLink = { label: string; href: string };

/** One line of the source that is not empty. */
export type SourceLine = {
  line: number;
  /** The raw line, cut into words and tags of the transcript. */
  pieces: { text: string; tag: boolean }[];
  records: RecordLink[];
  /** Ids of the page layout on it. */
  pageLayout: string[];
  complete: boolean;
};

const columnLink = (id: string, at: string): RecordLink => {
  const column = content.columns.find(({ record }) => record.id === id)?.record;
  const [field = '', number = ''] = at.replace(/^list\./, '').split('.');
  const page = comparisonPath(id);
  const name = `${index.instrument(id).short_title}の対照表`;
  if (field === 'front') {
    const part = column?.front[Number(number)]?.part;
    if (!part) throw new Error(`the column of ${id} has nothing at ${at}`);
    return { label: `${name} ${FRONT_LABELS[part]}`, href: `${page}#front-${part}` };
  }
  const eid =
    field === 'rows'
      ? `annex__row_${Number(number) + 1}`
      : (column?.provisions[Number(number)]?.eid ?? '');
  return { label: `${name} ${shortCitation(eid)}`, href: `${page}#${eid}` };
};

/** What a place of a record is called, and where its page is. */
const linkOf = ({ file, at }: LineUsage['uses'][number]): RecordLink => {
  const [folder, ...path] = file.replace('content/data/', '').replace('.json', '').split('/');
  const [id = '', version = '', eid = ''] = path;
  switch (folder) {
    case 'provisions': {
      const ref = { instrument: id, version: version as VersionId, eid };
      return { label: index.citation(ref), href: provisionHref(ref) };
    }
    case 'lists': {
      const list = corpus.lists.find((known) => known.id === id);
      const row = /^rows\.(\d+)/.exec(at)?.[1];
      const number = row === undefined ? null : Number(row) + 1;
      return {
        label: `${list?.title}${number === null ? 'の区分' : ` ${number}`}`,
        href: `${htmlPath('lists', id)}${number === null ? '' : `#row_${number}`}`,
      };
    }
    case 'columns':
      return columnLink(id, at);
    case 'discrepancies': {
      const record = corpus.discrepancies.find((known) => known.id === id);
      return { label: `食い違い「${record?.title}」`, href: `/discrepancies/#${id}` };
    }
    case 'instruments':
      return {
        label: `${index.instrument(id).short_title}の版`,
        href: htmlPath('instruments', id),
      };
    default:
      throw new Error(`${file} uses the source and has no page here; name it in line-records.ts`);
  }
};

const piecesOf = (raw: string): SourceLine['pieces'] =>
  raw
    .split(/(<[^>]*>)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, tag: text.startsWith('<') }));

/** Every line of the source that holds more than layout, with what was made of it. */
export const sourceLinesWithRecords = (): SourceLine[] => {
  const lines = transcriptLines(content);
  return lineUsage(content).map(({ line, uses, pageLayout, unaccounted }) => ({
    line,
    pieces: piecesOf(lines[line - 1] ?? ''),
    records: [...new Map(uses.map(linkOf).map((link) => [link.href, link])).values()],
    pageLayout: [...new Set(pageLayout.map(({ id }) => id))],
    complete: unaccounted.length === 0,
  }));
};
