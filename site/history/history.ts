import { htmlPath } from '../../content/model/corpus/paths.ts';
import {
  CERTAINTY_LABELS,
  LATER_CERTAINTY_LABELS,
  TIER_LABELS,
} from '../../content/model/findings/labels.ts';
import type { LaterChange } from '../../content/model/schema/later-change.ts';
import type { List } from '../../content/model/schema/list.ts';
import { corpus } from '../corpus.ts';
import { versionHref } from '../sitewide/addresses.ts';

/**
 * held: a text or a list this site holds begins or ends · source: the material itself · law: an amendment known of, without its text · name: a body
 * takes or leaves a name.
 */
export type HistoryKind = 'held' | 'source' | 'law' | 'name';

export const HISTORY_LABELS: Readonly<Record<HistoryKind, string>> = {
  held: '収録',
  source: '資料',
  law: '法律',
  name: '名称',
};

/** Something with a day. */
export type HistoryEvent = {
  kind: HistoryKind;
  /** ISO day; null where no source gives one. */
  date: string | null;
  title: string;
  href: string | null;
  /** How well it is known: the certainty of a start, of an amendment, or the tier of a name. */
  certainty: string;
  /** Where that is known from. */
  basis: string;
  law: LaterChange | null;
};

const versions = (): HistoryEvent[] =>
  corpus.instruments.flatMap((instrument) =>
    instrument.versions.flatMap((version) =>
      version.starts.map((start) => ({
        kind: 'held' as const,
        date: start.date,
        title: `${instrument.short_title}　${version.label}${version.starts.length > 1 ? '（二つの日付の一つ）' : ''}`,
        href: versionHref(instrument.id, version.id),
        certainty: CERTAINTY_LABELS[start.certainty],
        basis: start.basis,
        law: null,
      })),
    ),
  );

const startOf = (list: List) => {
  const instrument = corpus.instruments.find(({ id }) => id === list.provision.instrument);
  const version = instrument?.versions.find(({ id }) => id === list.provision.version);
  const start = version?.starts.find(({ date }) => date === list.from);
  if (!start) throw new Error(`no version begins on the day of the list "${list.id}"`);
  return start;
};

const lists = (): HistoryEvent[] =>
  corpus.lists.map((list) => ({
    kind: 'held',
    date: list.from,
    title: `${list.title}（${list.rows.length}法人）`,
    href: htmlPath('lists', list.id),
    certainty: CERTAINTY_LABELS[startOf(list).certainty],
    basis: startOf(list).basis,
    law: null,
  }));

const sources = (): HistoryEvent[] =>
  corpus.sources.map(({ date, title, publisher }) => ({
    kind: 'source',
    date,
    title: `${publisher}の資料「${title}」`,
    href: '/coverage/source/',
    certainty: CERTAINTY_LABELS.stated,
    basis: 'このサイトのもとになった資料の日付。案であって、決定ではない。',
    law: null,
  }));

const laws = (): HistoryEvent[] =>
  corpus.later_changes.map((law) => ({
    kind: 'law',
    date: law.in_force,
    title: law.law,
    href: null,
    certainty: LATER_CERTAINTY_LABELS[law.certainty],
    basis: `公布 ${law.promulgated}。出典: ${law.source.join('、')}`,
    law,
  }));

const nameEvents = (): HistoryEvent[] =>
  corpus.entities.flatMap(({ id, name, former_names, later_names }) =>
    [
      ...former_names.map((former) => ({
        ...former,
        date: former.until,
        what: `${former.value} → ${name}`,
      })),
      ...later_names.map((later) => ({
        ...later,
        date: later.from,
        what: `${name} → ${later.value}`,
      })),
    ]
      .filter(({ tier }) => tier !== 'unverified')
      .map(({ date, what, tier, source, note }) => ({
        kind: 'name' as const,
        date,
        title: what,
        href: htmlPath('entities', id),
        certainty: TIER_LABELS[tier],
        basis: `${source.join('、')}${note ? `。${note}` : ''}`,
        law: null,
      })),
  );

const ORDER: readonly HistoryKind[] = ['source', 'law', 'held', 'name'];

/** Everything with a day, by days ascending; what has none comes last under null. */
export const historyByDay = (): { date: string | null; events: HistoryEvent[] }[] => {
  const all = [...versions(), ...lists(), ...sources(), ...laws(), ...nameEvents()].sort(
    (a, b) =>
      (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  return [...Map.groupBy(all, ({ date }) => date)].map(([date, events]) => ({ date, events }));
};
