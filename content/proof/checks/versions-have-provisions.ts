import type { Check } from './check.ts';

/** A version of a text is one that has provisions: an id that is mistyped names a state of the law that nobody holds. */
export const versionsHaveProvisions: Check = ({ instruments, provisions }) => {
  const held = new Set(provisions.map(({ record }) => `${record.instrument}/${record.version}`));
  return instruments.flatMap(({ file, record }) =>
    record.versions.flatMap(({ id }, i) =>
      held.has(`${record.id}/${id}`)
        ? []
        : [
            {
              file,
              at: `versions.${i}.id`,
              message: `No provision is of the version ${id}.`,
              remedy: 'Give the version the id that its provisions name, or bring its provisions.',
            },
          ],
    ),
  );
};
