import type { SearchType } from '../../content/model/corpus/search-type.ts';
import { SEARCH_TYPE_LABELS } from '../../content/model/findings/labels.ts';
import type { SearchAnswer } from '../../content/model/search/search.ts';
import type { Recent } from './lookup-recent.ts';

/** One line to choose. `remembered`: it is a record, which may be offered again; `whole`: its snippet is not cut. */
type Line = Recent & { snippet: string; remembered: boolean; whole: boolean };
type Group = { label: string; lines: Line[] };

const PER_GROUP = 5;

const typeLabel = (type: string): string => SEARCH_TYPE_LABELS[type as SearchType] ?? '';

const lineOf = ({ type, title, html, snippet }: Recent & { snippet: string }): Line => ({
  type,
  title,
  html,
  snippet,
  remembered: true,
  whole: false,
});

const link = (title: string, html: string, snippet = ''): Line => ({
  type: '',
  title,
  html,
  snippet,
  remembered: false,
  whole: false,
});

/** Hits by type, the type of the best hit first; in each the best few. */
const groupsOf = ({ hits, found }: SearchAnswer): Group[] =>
  [...Map.groupBy(hits, ({ type }) => type)].map(([type, all]) => ({
    label: `${typeLabel(type)}${all.length > PER_GROUP ? `（${all.length}件のうち${PER_GROUP}件）` : ''}`,
    lines: all.slice(0, PER_GROUP).map((hit) => ({
      ...lineOf(hit),
      // What is said of a kind that was found by an ending is an answer, not a foretaste.
      whole: found === 'kind' && type === 'class',
    })),
  }));

/** What there is to do with a query besides its hits. */
const onward = (query: string, answer: SearchAnswer): Group => ({
  label: 'ほかの見かた',
  lines: [
    link(
      `「${query}」の検索結果をすべて見る`,
      `/search/?q=${encodeURIComponent(query)}`,
      '条文の言葉もさがす',
    ),
    ...(answer.found === 'name' || answer.found === 'citation' || answer.found === 'text'
      ? []
      : [link('どの種類の団体に当たるか', '/which/', '名前が一覧にないとき。問いは4つまで')]),
  ],
});

/** Groups of an answer as they are shown. */
export const answerGroups = (query: string, answer: SearchAnswer): Group[] => [
  ...groupsOf(answer),
  onward(query, answer),
];

/** Groups of what was opened before; none where nothing was. */
export const recentGroups = (entries: readonly Recent[]): Group[] =>
  entries.length === 0
    ? []
    : [
        {
          label: '最近開いたもの',
          lines: entries.map((entry) => lineOf({ ...entry, snippet: typeLabel(entry.type) })),
        },
      ];

/** What is said of an answer above its lines. */
export const notesOn = (query: string, { hits, notes }: SearchAnswer): string[] =>
  hits.length > 0 || notes.length > 0
    ? notes
    : [`「${query}」は見当たりません。一覧にないことは、何も及ばないことを意味しません。`];

/** What a screen reader says of an answer: how many there are, in which groups. */
export const spoken = ({ hits }: SearchAnswer): string => {
  const counts = [...Map.groupBy(hits, ({ type }) => type)].map(
    ([type, all]) => `${typeLabel(type)}${all.length}件`,
  );
  return hits.length === 0 ? '候補はありません。' : `候補${hits.length}件。${counts.join('、')}`;
};

const element = (name: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

/** Prints groups into a listbox and gives the options. Text only: nothing of a query is ever read as HTML. */
export const printGroups = (list: HTMLElement, groups: readonly Group[]): HTMLAnchorElement[] => {
  const options: HTMLAnchorElement[] = [];
  const printed = groups.map(({ label, lines }, g) => {
    const group = element('div', 'option-group');
    const heading = element('span', 'option-heading', label);
    heading.id = `${list.id}-group-${g}`;
    heading.setAttribute('role', 'presentation');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    group.append(heading);
    for (const { type, title, html, snippet, remembered, whole } of lines) {
      const option = document.createElement('a');
      option.className = 'option';
      option.href = html;
      option.id = `${list.id}-${options.length}`;
      option.tabIndex = -1;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      if (remembered) option.dataset.type = type;
      option.append(
        element('span', 'option-title', title),
        element('span', whole ? 'option-snippet whole' : 'option-snippet', snippet),
      );
      options.push(option);
      group.append(option);
    }
    return group;
  });
  list.replaceChildren(...printed);
  return options;
};
