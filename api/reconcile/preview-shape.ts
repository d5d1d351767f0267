import { html } from 'hono/html';
import type { LocatedEntity } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { standingOf } from '../../content/model/findings/listings.ts';
import { PROPERTIES } from '../../content/model/reconcile/properties.ts';
import { orNotFound } from '../problem/or-not-found.ts';

/** What a preview shows besides name and standing; all of them with a source. */
const SHOWN = ['former_names', 'later_names', 'corporate_number', 'minister'];

type Preview = {
  path: string;
  name: string;
  line: string;
  facts: { name: string; values: string }[];
};

const ofBody = (index: CorpusIndex, entity: LocatedEntity): Preview => ({
  path: htmlPath('entities', entity.id),
  name: entity.name,
  line: standingOf(index, entity, index.corpus.default_day),
  facts: PROPERTIES.filter(({ id }) => SHOWN.includes(id))
    .map(({ name, values }) => ({ name, values: values(index, entity, '').join('、') }))
    .filter(({ values }) => values !== ''),
});

/** A kind or a list is what a value of a body may be; clients ask for it as they do for a body. */
const ofType = (index: CorpusIndex, id: string): Preview | null => {
  const kind = index.classes.get(id);
  if (kind)
    return { path: htmlPath('classes', id), name: kind.name, line: kind.summary, facts: [] };
  const list = index.lists.get(id);
  return list
    ? { path: htmlPath('lists', id), name: list.title, line: list.summary, facts: [] }
    : null;
};

/** A small page about one body, kind or list, to be shown in a frame of a client. No script, no inline style. */
export const previewOf = (index: CorpusIndex, id: string): string =>
  pageOf(ofType(index, id) ?? ofBody(index, orNotFound(index.entities, id, '/entities')));

const pageOf = ({ path, name, line, facts }: Preview): string => {
  const rows = facts.map((fact) => html`<dt>${fact.name}</dt><dd>${fact.values}</dd>`);
  return `<!doctype html>
${html`<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${name} | 基本法 Kihonho</title>
    <link rel="stylesheet" href="/reconcile-preview.css" />
  </head>
  <body>
    <main>
      <h1><a href="${path}" target="_blank" rel="noopener">${name}</a></h1>
      <p>${line}</p>
      <dl>${rows}</dl>
      <p><small>2016年10月21日の状態で、現行法ではありません。基本法 <span lang="en">Kihonho</span></small></p>
    </main>
  </body>
</html>`}
`;
};
