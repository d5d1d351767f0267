import { VERDICT_WORDS } from '../../content/model/check/table.ts';
import type { CheckedCitation, Point, Verdict } from '../../content/model/check/types.ts';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import type { CheckAnswer } from './messages.ts';
import { element } from './save.ts';

/** What the worker answers to a text. */
export type TextAnswer = Extract<CheckAnswer, { kind: 'text' }>;

const VERDICTS: readonly Verdict[] = ['stands', 'stands_but', 'fails', 'not_held'];

const keyOf = ({ instrument, version, eid }: ProvisionRef): string =>
  `${instrument}/${version}/${eid}`;

const linkTo = ({ places }: TextAnswer, ref: ProvisionRef): HTMLElement => {
  const place = places[keyOf(ref)];
  const link = element('a', '', place?.citation ?? ref.eid);
  link.href = place?.href ?? '';
  return place?.heading
    ? element('span', '', link, `（${place.heading.replace(/^[（(](.*)[）)]$/, '$1')}）`)
    : link;
};

/** The sign of a verdict with its words: never a sign or a colour alone. */
const verdictLabel = (verdict: Verdict): HTMLElement => {
  const { sign, words } = VERDICT_WORDS[verdict];
  return element('span', `verdict ${verdict}`, element('b', '', sign), ` ${words}`);
};

/** Counts of each verdict, and what was not looked at. */
export const summaryOf = ({ checked }: TextAnswer): HTMLElement[] => {
  const { citations, summary, unassigned, left_out, day } = checked;
  const counts = element(
    'ul',
    'plain counts',
    ...VERDICTS.map((verdict) =>
      element('li', '', verdictLabel(verdict), element('b', 'count', String(summary[verdict]))),
    ),
  );
  const notes = [
    `${day}の条文として読み、引用を${citations.length}か所見つけた。`,
    ...(unassigned > 0
      ? [
          `このほかに、法令名のない番号が${unassigned}あり、どの法令のものか分からないので確かめていない。`,
        ]
      : []),
    ...(left_out > 0
      ? [`後の${left_out}か所は確かめていない。文章を分けて確かめてください。`]
      : []),
    ...(citations.length === 0 ? ['収録した法律・決定を引いているところは見つからなかった。'] : []),
  ];
  return [counts, ...notes.map((note) => element('p', 'small', note))];
};

/** The text as given, with its citations marked in place, each a link to what was found. */
export const markedText = (text: string, { checked }: TextAnswer): DocumentFragment => {
  const marked = new DocumentFragment();
  let at = 0;
  checked.citations.forEach(({ start, end, verdict }, i) => {
    const { sign, words } = VERDICT_WORDS[verdict];
    const link = element('a', `mark ${verdict}`, text.slice(start, end), element('sup', '', sign));
    link.href = `#c${i + 1}`;
    link.id = `m${i + 1}`;
    link.append(element('span', 'visually-hidden', `（${words}）`));
    marked.append(text.slice(at, start), link);
    at = end;
  });
  marked.append(text.slice(at));
  return marked;
};

/** The words of the law against those of the text: what is only in one is said in words, too. */
const differenceLine = ({ difference }: Point): HTMLElement | null => {
  if (difference === null) return null;
  const line = element('p', 'difference');
  for (const { op, before, after } of difference)
    if (op === 'deleted')
      line.append(element('del', '', element('span', 'visually-hidden', '条文: '), before));
    else if (op === 'inserted')
      line.append(element('ins', '', element('span', 'visually-hidden', '文章: '), after));
    else line.append(after);
  return line;
};

const line = (term: string, ...inside: readonly (Node | string)[]): HTMLElement =>
  element('p', 'small', element('span', 'soft', `${term}: `), ...inside);

const citationItem = (answer: TextAnswer, one: CheckedCitation, i: number): HTMLElement => {
  const item = element('li', 'citation');
  item.id = `c${i + 1}`;
  const back = element('a', '', `「${one.text.replaceAll(/\s+/g, '')}」`);
  back.href = `#m${i + 1}`;
  item.append(
    element('p', 'found', verdictLabel(one.verdict), ' ', back),
    element('p', '', one.reason),
  );
  const { provisions, meant, old_number: old } = one;
  const [first] = provisions;
  const last = provisions.at(-1);
  if (first)
    item.append(
      line(
        '引かれた条項',
        linkTo(answer, first),
        ...(last && last !== first ? [' から ', linkTo(answer, last), ' まで'] : []),
      ),
    );
  if (meant) item.append(line('もしかすると', linkTo(answer, meant)));
  if (old)
    item.append(
      line('改正前の文書なら', linkTo(answer, old.old), '（いまの', linkTo(answer, old.now), '）'),
    );
  for (const point of one.points) {
    const difference = differenceLine(point);
    if (difference) item.append(difference);
  }
  return item;
};

/** Every citation with its verdict, its reason, and where to read on. */
export const citationItems = (answer: TextAnswer): HTMLElement[] =>
  answer.checked.citations.map((one, i) => citationItem(answer, one, i));
