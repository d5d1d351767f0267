import { placeOfReading } from '../../content/model/findings/discrepancies.ts';
import { DISCREPANCY_KIND_LABELS } from '../../content/model/findings/labels.ts';
import type { DatasetChange } from '../../content/model/schema/dataset-change.ts';
import { corpus, index } from '../corpus.ts';
import type { Entry, Feed } from './atom.ts';

/** Words for the kinds of change of the dataset. */
export const CHANGE_LABELS: Readonly<Record<DatasetChange['kind'], string>> = {
  release: '公開',
  addition: '追加',
  correction: '訂正',
};

const changes = corpus.dataset_changes;
const since = changes[0]?.date ?? '';

const entryOfChange = (change: DatasetChange): Entry => {
  const { id, title, date, kind, text, correction } = change;
  const mended = correction
    ? [`誤: ${correction.was}`, `正: ${correction.now}`, `根拠: ${correction.basis}`]
    : [];
  return {
    key: `dataset-change/${id}`,
    title: `${CHANGE_LABELS[kind]}: ${title}`,
    published: date,
    updated: date,
    category: kind,
    text: [text, ...mended].join('\n'),
    href: `/downloads/#${id}`,
  };
};

/** Everything that was published, added or corrected. */
export const changesFeed: Feed = {
  path: '/feeds/changes.xml',
  title: '基本法 Kihonho: データの変更',
  subtitle: '公開、追加、訂正。法律の改正ではなく、このデータの変更を知らせる。',
  href: '/downloads/#history',
  since,
  entries: changes.map(entryOfChange),
};

/** Corrections alone; empty until something published turns out to be wrong. */
export const correctionsFeed: Feed = {
  path: '/feeds/corrections.xml',
  title: '基本法 Kihonho: 訂正',
  subtitle: '公開したものの誤りと、その訂正。',
  href: '/downloads/#history',
  since,
  entries: changes.filter(({ kind }) => kind === 'correction').map(entryOfChange),
};

/** Days of the changes that name a discrepancy, oldest first; the build proves that there is one. */
const daysOf = (discrepancy: string): string[] =>
  changes
    .filter(({ affects }) =>
      affects.some(({ type, id }) => type === 'discrepancy' && id === discrepancy),
    )
    .map(({ date }) => date);

/** Places of the source that disagree. */
export const discrepanciesFeed: Feed = {
  path: '/feeds/discrepancies.xml',
  title: '基本法 Kihonho: 資料の食い違い',
  subtitle: '資料の中で記載が食い違うところ。双方を示し、どちらも訂正しない。',
  href: '/discrepancies/',
  since,
  entries: corpus.discrepancies.map(({ id, title, kind, readings, bearing }) => {
    const days = daysOf(id);
    return {
      key: `discrepancy/${id}`,
      title: `${DISCREPANCY_KIND_LABELS[kind]}: ${title}`,
      published: days[0] ?? since,
      updated: days.at(-1) ?? since,
      category: kind,
      text: [
        ...readings.map((reading) => `${placeOfReading(index, reading)}「${reading.text}」`),
        bearing,
      ].join('\n'),
      href: `/discrepancies/#${id}`,
    };
  }),
};

/** Every feed, in the order in which a page offers them. */
export const FEEDS: readonly Feed[] = [changesFeed, correctionsFeed, discrepanciesFeed];
