import type { Content, Filed } from '../read/read.ts';
import type { Check } from './check.ts';

type Ordered = Filed<{ order: number }>;

const orderedIn = (content: Content): readonly Ordered[][] => [
  ...[content.answers, content.classes, content.interactions, content['kind-questions']],
  ...[content['key-questions']],
  ...[content.lanes, content['name-endings'], content.procedures, content.topics],
];

/** No two records of a folder claim the same place: which one comes first would follow from their file names. */
export const ordersAreDistinct: Check = (content) =>
  orderedIn(content).flatMap((filed) =>
    filed.flatMap(({ file, record }, i) => {
      const twin = filed.slice(0, i).find((other) => other.record.order === record.order);
      return twin
        ? [
            {
              file,
              at: 'order',
              message: `The place ${record.order} is also that of ${twin.file}.`,
              remedy: 'Give each record of the folder a place of its own.',
            },
          ]
        : [];
    }),
  );
