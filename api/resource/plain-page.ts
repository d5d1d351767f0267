import { html, raw } from 'hono/html';
import { MAIN_PAGES } from '../../content/model/corpus/paths.ts';

/** What a template of `hono/html` makes: the words of a visitor in it are escaped. */
type Markup = ReturnType<typeof html>;

/**
 * A page that the server writes for browsers without JavaScript: head, way back to the site, and `main`.
 * `wide`: for tables.
 */
export const plainPage = (title: string, main: Markup, { wide = false } = {}): string =>
  `<!doctype html>
${html`<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title} | 基本法 Kihonho</title>
    <link rel="stylesheet" href="/search-page.css" />${
      wide ? raw('\n    <link rel="stylesheet" href="/compare.css" />') : ''
    }
  </head>
  <body${wide ? raw(' class="wide"') : ''}>
    <header>
      <a class="home" href="/">基本法 <span lang="en">Kihonho</span></a>
      <nav aria-label="主なページ">${MAIN_PAGES.map(
        ([href, label]) => html`<a href="${href}">${label}</a> `,
      )}</nav>
      <p class="note"><strong>現行法ではない。</strong>2016年10月の状態である。<a href="/about/">このサイトが示すもの</a></p>
    </header>
    <main>${main}
    </main>
  </body>
</html>`}`;
