import { readDay } from '../../content/model/text/written-day.ts';
import { askWorker } from './ask-worker.ts';
import { citationItems, markedText, summaryOf, type TextAnswer } from './check-results.ts';
import { MAX_FILE, readTextFile } from './read-file.ts';
import { saveCsv } from './save.ts';

/** Longest text that is checked, in UTF-16 units. */
const MAX_TEXT = 100_000;

const number = new Intl.NumberFormat('ja');

const tooLong = (length: number): string =>
  `文章は${number.format(length)}字あります。確かめられるのは${number.format(MAX_TEXT)}字までです。章や節で分けて、別々に確かめてください。`;

/** Makes the form work: reads the text and the day, asks the worker, shows what it found. */
export const enhanceCheck = (form: HTMLFormElement): void => {
  const part = <E extends HTMLElement>(name: string): E => {
    const found = document.querySelector<E>(`[data-check="${name}"]`);
    if (!found) throw new Error(`the page has no part "${name}"`);
    return found;
  };
  const text = part<HTMLTextAreaElement>('text');
  const file = part<HTMLInputElement>('file');
  const day = part<HTMLInputElement>('day');
  const status = part('status');
  const results = part('results');
  const { firstDay = '', defaultDay = '' } = form.dataset;
  let shown: TextAnswer | null = null;
  let turn = 0;

  const say = (message: string, isFault = false): void => {
    status.textContent = message;
    status.classList.toggle('fault', isFault);
  };

  const dayAsked = (): string | null => {
    const written = day.value.trim();
    return written === '' ? defaultDay : readDay(written);
  };

  const show = (given: string, answer: TextAnswer): void => {
    shown = answer;
    part('summary').replaceChildren(...summaryOf(answer));
    part('marked').replaceChildren(markedText(given, answer));
    part('list').replaceChildren(...citationItems(answer));
    results.hidden = false;
    const { citations } = answer.checked;
    say(`確かめました。引用は${citations.length}か所です。`);
    part('heading').focus();
  };

  const check = async (): Promise<void> => {
    const given = text.value;
    const asked = dayAsked();
    if (given.trim() === '') return say('文章を貼り付けるか、ファイルを開いてください。', true);
    if (given.length > MAX_TEXT) return say(tooLong(given.length), true);
    if (asked === null)
      return say(
        `「${day.value}」は日付として読めません。2016-10-21、平成28年10月21日、H28.10.21のように書いてください。`,
        true,
      );
    if (asked < firstDay)
      return say(
        `${asked}は収録の始まり（${firstDay}）より前です。それ以後の日にしてください。`,
        true,
      );
    const own = ++turn;
    say('確かめています…');
    try {
      const answer = await askWorker({ kind: 'text', text: given, day: asked });
      if (own === turn && answer.kind === 'text') show(given, answer);
    } catch {
      say(
        '確かめるためのデータを読み込めませんでした。接続を確かめて、もう一度押してください。',
        true,
      );
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  text.addEventListener('input', () => {
    if (text.value.length > MAX_TEXT) say(tooLong(text.value.length), true);
    else if (status.classList.contains('fault')) say('');
  });
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    if (chosen.size > MAX_FILE)
      return say(
        `「${chosen.name}」は${number.format(chosen.size)}バイトあります。開けるのは${number.format(MAX_FILE)}バイトまでのテキストファイルです。`,
        true,
      );
    const read = readTextFile(new Uint8Array(await chosen.arrayBuffer()));
    if (read === null)
      return say(
        `「${chosen.name}」はテキストとして読めません。UTF-8、UTF-16、Shift_JISのテキスト（.txt）で保存しなおしてください。`,
        true,
      );
    text.value = read.text;
    if (read.text.length > MAX_TEXT) return say(tooLong(read.text.length), true);
    say(
      `「${chosen.name}」を開きました（${read.encoding}、${number.format(read.text.length)}字）。`,
    );
  });
  part('clear').addEventListener('click', () => {
    turn++;
    shown = null;
    form.reset();
    results.hidden = true;
    say('文章と結果を消しました。');
    text.focus();
  });
  part('csv').addEventListener('click', () => {
    if (shown) saveCsv(`kihonho-check-${shown.checked.day}.csv`, shown.table);
  });
  part('print').addEventListener('click', () => window.print());
};
