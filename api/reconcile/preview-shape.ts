import { html } from 'hono/html';
import type { LocatedEntity } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { standingOf } from '../../content/model/findings/listings.ts';
import { PROPERTIES } from '../../content/model/reconcile/properties.ts';

/** What a preview shows besides name and standing; all of them with a source. */
const SHOWN = ['former_names', 'later_names', 'corporate_number', 'minister'];

/** A small page about one body, to be shown in a frame of a client. No script, no inline style. */
export const previewPage = (index: CorpusIndex, entity: LocatedEntity): string => {
  const facts = PROPERTIES.filter(({ id }) => SHOWN.includes(id))
    .map(({ name, values }) => ({ name, values: values(index, entity, '').join('、') }))
    .filter(({ values }) => values !== '')
    .map(({ name, values }) => html`<dt>${name}</dt><dd>${values}</dd>`);
  return `<!doctype html>
${html`<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${entity.name} | 基本法 Kihonho</title>
    <link rel="stylesheet" href="/reconcile-preview.css" />
  </head>
  <body>
    <main>
      <h1><a href="${htmlPath('entities', entity.id)}" target="_blank" rel="noopener">${entity.name}</a></h1>
      <p>${standingOf(index, entity, index.corpus.default_day)}</p>
      <dl>${facts}</dl>
      <p><small>2016年10月21日の状態で、現行法ではありません。基本法 <span lang="en">Kihonho</span></small></p>
    </main>
  </body>
</html>`}
`;
};
