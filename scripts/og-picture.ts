/**
 * `npm run og-picture`: draws site/public/og.png (1200 × 630), the picture that messengers show beside a link to the
 * site. Run it after a change of the wordmark; the file is committed, so that a build needs no browser.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/support/browser.ts';
import { readCommand } from './command/read-command.ts';

readCommand('og-picture');
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The mark without its title, which would be drawn by nobody. */
const mark = (await readFile(here('../site/public/favicon.svg'), 'utf8')).replace(
  /<title>.*<\/title>/,
  '',
);

const page = `<!doctype html><html lang="ja"><meta charset="utf-8"><style>
  * { box-sizing: border-box; margin: 0 }
  body { width: 1200px; height: 630px; padding: 84px 96px; background: #fff; color: #1a1a1a;
    font-family: 'BIZ UDPGothic', sans-serif; border-left: 24px solid #c74700 }
  .mark { display: flex; align-items: center; gap: 24px; color: #00118f }
  .mark svg { width: 84px; height: 84px }
  .mark b { font-size: 56px; letter-spacing: .12em; color: #00234b }
  .mark span { font-size: 30px; letter-spacing: .06em; color: #626264 }
  h1 { margin-top: 84px; font-size: 62px; line-height: 1.45 }
  p { margin-top: 44px; font-size: 29px; color: #4d4d4d }
</style><div class="mark">${mark}<b>基本法</b><span>Kihonho</span></div>
<h1>サイバーセキュリティ基本法で、<br>誰に何が及ぶか</h1>
<p>条文、決定、別表、判定とその理由（2016年10月の状態）</p></html>`;

const browser = await launchBrowser();
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await tab.setContent(page);
  await tab.screenshot({ path: here('../site/public/og.png') });
} finally {
  await browser.close();
}
