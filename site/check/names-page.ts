import type { Cell } from '../../content/model/text/csv.ts';
import { askWorker } from './ask-worker.ts';
import type { NamedRow } from './messages.ts';
import { element, saveCsv } from './save.ts';

/** Names that are looked up at one time. */
const MOST_NAMES = 1000;

/** What is said of a match, in words. */
const MATCHED: Readonly<Record<string, string>> = {
  exact: '名称が一致',
  partial: '名称の一部',
  similar: '名称が近い',
  none: '見当たらない',
};

const certainty = ({ certain, matched, bodies }: NamedRow): string =>
  certain
    ? '○ 一致（確か）'
    : bodies.length > 0
      ? `△ ${MATCHED[matched]}（要確認）`
      : '？ 見当たらない';

const header = ['name', 'certain', 'matched', 'id', 'body', 'corporate_number', 'score', 'others'];

const tableOf = (rows: readonly NamedRow[]): Cell[][] => [
  header,
  ...rows.map(({ name, certain, matched, bodies: [best, ...others] }): Cell[] => [
    name,
    String(certain),
    matched,
    best?.id,
    best?.name,
    best?.corporate_number,
    best?.score,
    others.map(({ id }) => id),
  ]),
];

const rowOf = (row: NamedRow): HTMLElement => {
  const [best, ...others] = row.bodies;
  const name = element('th', '', row.name);
  name.scope = 'row';
  const body = element('td', '');
  if (best) {
    const link = element('a', '', best.name);
    link.href = `/entities/${best.id}/`;
    body.append(link, element('br', ''), element('code', '', best.id));
    if (others.length > 0)
      body.append(
        element('span', 'small soft', ` ほか: ${others.map((other) => other.name).join('、')}`),
      );
  }
  return element(
    'tr',
    '',
    name,
    element('td', '', certainty(row)),
    body,
    element('td', '', best?.corporate_number ?? ''),
  );
};

/** Makes the form work: one name a line, matched as reconciliation does. */
export const enhanceNames = (form: HTMLFormElement): void => {
  const part = <E extends HTMLElement>(name: string): E => {
    const found = document.querySelector<E>(`[data-names="${name}"]`);
    if (!found) throw new Error(`the page has no part "${name}"`);
    return found;
  };
  const text = part<HTMLTextAreaElement>('text');
  const status = part('status');
  let shown: readonly NamedRow[] = [];

  const say = (message: string, isFault = false): void => {
    status.textContent = message;
    status.classList.toggle('fault', isFault);
  };

  const check = async (): Promise<void> => {
    const names = text.value
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (names.length === 0) return say('名前を一行に一つずつ書いてください。', true);
    if (names.length > MOST_NAMES)
      return say(
        `名前が${names.length}あります。一度に確かめられるのは${MOST_NAMES}までです。分けて確かめてください。`,
        true,
      );
    say('確かめています…');
    try {
      const answer = await askWorker({ kind: 'names', names });
      if (answer.kind !== 'names') return;
      shown = answer.rows;
      part('rows').replaceChildren(...shown.map(rowOf));
      part('results').hidden = false;
      const sure = shown.filter(({ certain }) => certain).length;
      say(`${shown.length}の名前のうち、${sure}が一つの法人・機関に確かに一致しました。`);
      part('heading').focus();
    } catch {
      say('データを読み込めませんでした。接続を確かめて、もう一度押してください。', true);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  part('csv').addEventListener('click', () => saveCsv('kihonho-names.csv', tableOf(shown)));
  part('copy').addEventListener('click', async () => {
    const lines = tableOf(shown).map((row) =>
      row.map((cell) => (Array.isArray(cell) ? cell.join(' ') : String(cell ?? ''))).join('\t'),
    );
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      say('表をコピーしました。表計算の画面に貼り付けられます。');
    } catch {
      say('コピーできませんでした。CSVで保存してください。', true);
    }
  });
};
