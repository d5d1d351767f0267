import type { LocatedClass, LocatedEntity, Words } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { rowOf } from '../corpus/list-rows.ts';
import { isKnownOn } from '../corpus/time.ts';
import type { List } from '../schema/list.ts';
import { UNLISTED } from '../schema/unlisted-bodies.ts';
import type { Step } from './finding.ts';
import { fill, stepOn } from './steps.ts';

/** What a subject is on a day, as far as the rules ask: `target` is what a clause names, `steps` prove it. */
export type Capacity = { target: string; steps: Step[] };

const holds = (from: string | null, until: string | null, date: string): boolean =>
  (from === null || from <= date) && (until === null || date < until);

/** Lists that hold on a day. */
export const listsAt = (index: CorpusIndex, date: string): List[] =>
  index.corpus.lists.filter((list) => holds(list.from, list.until, date));

/** First day for which a text behind a list's own is known that is not held; null where none is. */
export const listEnd = (
  index: CorpusIndex,
  { provision: { instrument, version } }: Pick<List, 'provision'>,
): string | null =>
  index.instrument(instrument).versions.find(({ id }) => id === version)?.later_text?.from ?? null;

/** Lists of a text of that day: none whose text is known to have been followed by one that is not held. */
export const listsKnownAt = (index: CorpusIndex, date: string): List[] =>
  listsAt(index, date).filter((list) => {
    const end = listEnd(index, list);
    return end === null || date < end;
  });

/** First day of which no list says anything any more, where that lies not behind the day asked; null where it does. */
export const listsEndedBy = (index: CorpusIndex, date: string): string | null =>
  listsAt(index, date)
    .flatMap((list) => listEnd(index, list) ?? [])
    .filter((end) => end <= date)
    .sort()
    .at(0) ?? null;

const rowWords = (index: CorpusIndex, list: List, row: number): Words => {
  const eid = `${list.row_parent}__row_${row}`;
  const provision = index.provision({ ...list.provision, eid });
  const block = provision.text[0];
  if (!block) throw new Error(`row ${row} of list "${list.id}" has no text`);
  return {
    ...list.provision,
    eid,
    quote: block.text,
    source: index.sourceOf(block),
    spans: block.spans,
  };
};

/**
 * Words that define a kind on a day: only those of a text that is in force on it, under one reading at least, and that
 * speak of the kind as it is on it.
 */
export const definitionAt = (index: CorpusIndex, kind: LocatedClass, date: string): Words | null =>
  kind.definitions.find(
    ({ instrument, version, from }) =>
      (from === undefined || from <= date) &&
      isKnownOn(index.instrument(instrument), version, date),
  ) ?? null;

/** Kinds a body belongs to on a day otherwise than by a list, with the proof that holds on it. */
export const provenOn = ({ capacities }: LocatedEntity, date: string) =>
  capacities.flatMap(({ class: target, edge, called, proof }) => {
    const valid = proof.find(({ from, until }) => holds(from, until, date));
    return valid ? [{ target, edge, called, words: valid.words }] : [];
  });

const listStep = (index: CorpusIndex, entity: LocatedEntity, list: List): Step | null => {
  const row = rowOf(list, entity.id);
  if (!row) return null;
  const printed = row.name.text === entity.name ? '' : `（一覧の表記は「${row.name.text}」）`;
  const group = row.group === null ? '' : `（${row.group}）`;
  return stepOn(
    index,
    {
      edge: list.edge,
      from: entity.id,
      to: list.id,
      statement: `${entity.name}は${list.title}の${row.row}番目に掲げられている${group}${printed}。`,
    },
    rowWords(index, list, row.row),
  );
};

/** The step that says what being on the list makes of a body. */
const whatListedMeans = (index: CorpusIndex, list: List, date: string): Step[] => {
  const kind = index.classes.get(list.class);
  const words = kind && definitionAt(index, kind, date);
  if (!kind || !words) return [];
  return [
    stepOn(
      index,
      { edge: 'defined_as', from: list.id, to: list.class, statement: list.meaning },
      words,
    ),
  ];
};

/** 「…に掲げられていない」, standing on the whole list as printed. */
export const notListedStep = (index: CorpusIndex, entity: LocatedEntity, list: List): Step => {
  const first = list.headings[0] ?? list.rows[0]?.name;
  const last = list.rows.at(-1)?.name.spans ?? [];
  return stepOn(
    index,
    {
      edge: 'not_listed_in',
      from: entity.id,
      to: list.id,
      statement: `${list.title}（${list.rows.length}法人）に${entity.name}は掲げられていない。`,
    },
    {
      ...list.provision,
      quote: null,
      source: index.sourceOf(first ?? {}),
      spans: [...(first?.spans ?? []), ...last],
    },
  );
};

const listCapacities = (index: CorpusIndex, entity: LocatedEntity, date: string): Capacity[] =>
  listsAt(index, date)
    .flatMap((list) => {
      const step = listStep(index, entity, list);
      return step
        ? [{ target: list.class, steps: [step, ...whatListedMeans(index, list, date)] }]
        : [];
    })
    // Art. 13 first: it brings more than the 別表 does.
    .sort(
      (a, b) =>
        Number(b.steps[0]?.edge === 'designated_by') - Number(a.steps[0]?.edge === 'designated_by'),
    );

const provenCapacities = (index: CorpusIndex, entity: LocatedEntity, date: string): Capacity[] =>
  provenOn(entity, date).flatMap(({ target, edge, called, words }) => {
    const kind = index.classes.get(target);
    if (!kind) return [];
    const statement = called
      ? fill(called.statement, entity.name)
      : `${entity.name}は${kind.name}である。`;
    const step = stepOn(index, { edge, from: entity.id, to: target, statement }, words);
    return [{ target, steps: [step] }];
  });

/**
 * All capacities of a body on a day, in the order in which they are considered: itself, what proves it, what the
 * lists make it, and, for a corporation in none of these, `unlisted-bodies` and `others`.
 */
export const capacitiesOf = (
  index: CorpusIndex,
  entity: LocatedEntity,
  date: string,
): Capacity[] => {
  const proven = [...listCapacities(index, entity, date), ...provenCapacities(index, entity, date)];
  const itself = {
    target: entity.id,
    steps: proven.find(({ steps }) => steps[0]?.edge === 'contracted_under')?.steps ?? [],
  };
  if (proven.length > 0 || entity.type === 'organ') return [itself, ...proven];
  const unlisted = listsAt(index, date).map((list) => notListedStep(index, entity, list));
  return [itself, { target: UNLISTED, steps: unlisted }, { target: 'others', steps: unlisted }];
};

/** The step that says what a kind is: its definition in the words of that day. Empty where the source has none. */
export const kindSteps = (index: CorpusIndex, id: string, date: string): Step[] => {
  const kind = index.classes.get(id);
  const words = kind && definitionAt(index, kind, date);
  if (!kind || !words) return [];
  const statement = `${kind.name}: ${kind.summary}`;
  return [stepOn(index, { edge: 'defined_as', from: id, to: id, statement }, words)];
};
