import type { LocatedEntity } from '../../../content/model/corpus/corpus.ts';
import { htmlPath } from '../../../content/model/corpus/paths.ts';
import { CERTAINTY_LABELS, TIER_LABELS } from '../../../content/model/findings/labels.ts';
import { corpus } from '../../corpus.ts';
import { provisionHref } from '../../sitewide/addresses.ts';

/** Something that happened to a body: to its name, to its place in a list, or otherwise. */
export type Event = {
  /** ISO day, or only its month or year; null where it is not known. */
  date: string | null;
  text: string;
  /** How it is known. */
  basis: string;
  href: string | null;
};

const named = (tier: keyof typeof TIER_LABELS, source: readonly string[]): string =>
  `${TIER_LABELS[tier]}: ${source.join('、')}`;

const namesOf = (entity: LocatedEntity): Event[] => [
  ...entity.former_names
    .filter(({ tier }) => tier !== 'unverified')
    .map(({ value, until, tier, source }) => ({
      date: until,
      text: `名称「${value}」が終わる`,
      basis: named(tier, source),
      href: null,
    })),
  ...entity.later_names
    .filter(({ tier }) => tier !== 'unverified')
    .map(({ value, from, tier, source }) => ({
      date: from,
      text: `名称が「${value}」になる`,
      basis: named(tier, source),
      href: null,
    })),
];

const listingsOf = (entity: LocatedEntity): Event[] =>
  corpus.lists.flatMap((list) =>
    list.rows
      .filter((row) => row.entity === entity.id)
      .flatMap((row) => {
        const href = provisionHref({
          ...list.provision,
          eid: `${list.row_parent}__row_${row.row}`,
        });
        const begins: Event = {
          date: list.from,
          text: `${list.title}の${row.row}番目（「${row.name.text}」）`,
          basis: `資料の一覧。始まりの日は${CERTAINTY_LABELS[startOf(list)]}`,
          href,
        };
        const kept = corpus.lists.some(
          (other) =>
            other.from === list.until &&
            other.class === list.class &&
            other.rows.some(({ entity: id }) => id === entity.id),
        );
        const ends: Event = {
          date: list.until,
          text: `${list.title}が終わり、次の一覧にない`,
          basis: '二つの一覧の比較',
          href: htmlPath('lists', list.id),
        };
        return list.until !== null && !kept ? [begins, ends] : [begins];
      }),
  );

const startOf = (list: (typeof corpus.lists)[number]): keyof typeof CERTAINTY_LABELS => {
  const instrument = corpus.instruments.find(({ id }) => id === list.provision.instrument);
  const version = instrument?.versions.find(({ id }) => id === list.provision.version);
  const start = version?.starts.find(({ date }) => date === list.from);
  return start?.certainty ?? 'inferred';
};

const happenedTo = (entity: LocatedEntity): Event[] =>
  entity.events
    .filter(({ tier }) => tier !== 'unverified')
    .map(({ date, what, tier, source, note }) => ({
      date,
      text: what,
      basis: `${named(tier, source)}${note ? `。${note}` : ''}`,
      href: null,
    }));

/** Names, listings and events of a body in the order of their days; what has no day comes last. */
export const timelineOf = (entity: LocatedEntity): Event[] =>
  [...listingsOf(entity), ...namesOf(entity), ...happenedTo(entity)].sort((a, b) =>
    (a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1,
  );
