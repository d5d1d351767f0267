import type { Content } from './read.ts';

type Reference = { file: string; at: string; folder: keyof Content; id: string };

const SUBJECTS = new Set(['unlisted-bodies']);

/** Every id by which one record names another, with the folder it must be found in. */
export const referencesOf = (content: Content): Reference[] => {
  const people = (file: string, at: string, ids: readonly string[]): Reference[] =>
    ids
      .filter((id) => !SUBJECTS.has(id))
      .map((id) => {
        const folder = (['entities', 'classes', 'actors'] as const).find((candidate) =>
          content[candidate].some(({ record }) => record.id === id),
        );
        return { file, at, folder: folder ?? 'classes', id };
      });
  return [
    ...content.lists.map(({ file, record }) => ({
      file,
      at: 'class',
      folder: 'classes' as const,
      id: record.class,
    })),
    ...content.entities.flatMap(({ file, record }) =>
      record.capacities.map((capacity, i) => ({
        file,
        at: `capacities.${i}.class`,
        folder: 'classes' as const,
        id: capacity.class,
      })),
    ),
    ...content.actors.flatMap(({ file, record }) =>
      record.subject ? people(file, 'subject', [record.subject.id]) : [],
    ),
    ...content.obligations.flatMap(({ file, record }) => [
      ...people(file, 'actor', record.actor),
      ...people(file, 'performed_by', record.performed_by),
      ...people(file, 'counterparty', record.counterparty),
      ...people(file, 'concerns', record.concerns),
      ...record.phases.flatMap((phase, p) => [
        ...people(file, `phases.${p}.limit.covers`, phase.limit?.covers ?? []),
        ...phase.clauses.flatMap((clause, c) => [
          ...people(file, `phases.${p}.clauses.${c}.to`, clause.to),
          ...clause.terms.map((id) => ({
            file,
            at: `phases.${p}.clauses.${c}.terms`,
            folder: 'terms' as const,
            id,
          })),
        ]),
      ]),
    ]),
    ...content.silences.flatMap(({ file, record }) => people(file, 'shown_for', record.shown_for)),
    ...content.procedures.flatMap(({ file, record }) => [
      ...record.lanes.flatMap(({ parties }, i) => people(file, `lanes.${i}.parties`, parties)),
      ...[
        ...record.left_out.map(({ obligation }, i) => ({ at: `left_out.${i}`, id: obligation })),
        ...record.stages.flatMap(({ steps }, g) =>
          steps.flatMap(({ obligation, parts, after }, s) =>
            [obligation, ...parts, ...after.map((earlier) => earlier.obligation)].map((id) => ({
              at: `stages.${g}.steps.${s}`,
              id,
            })),
          ),
        ),
      ].map(({ at, id }) => ({ file, at, folder: 'obligations' as const, id })),
    ]),
    ...content.concordances.flatMap(({ file, record }) => [
      { file, at: 'instrument', folder: 'instruments' as const, id: record.instrument },
      ...record.states.flatMap(({ change }, i) =>
        change
          ? [{ file, at: `states.${i}.change`, folder: 'later-changes' as const, id: change }]
          : [],
      ),
    ]),
    ...content['later-changes'].flatMap(({ file, record }) =>
      record.touches.map(({ obligation }, i) => ({
        file,
        at: `touches.${i}.obligation`,
        folder: 'obligations' as const,
        id: obligation,
      })),
    ),
  ];
};
