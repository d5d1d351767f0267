import * as z from 'zod';

const text = (description: string) => () => z.string().describe(description);
const orNull = (description: string) => () => z.string().nullable().describe(description);

/** Fields of what is shown that mean the same in every record, each with its meaning: `field.id()`. */
export const field = {
  id: text('Id of the record: given by hand, never changed, never reused.'),
  name: text('Name, in Japanese.'),
  title: text('Title, in the language of the record.'),
  label: text('Name for readers, Japanese.'),
  summary: text('What it is, in a sentence or two; Japanese, ours.'),
  explanation: text('Ours, Japanese.'),
  note: orNull('What a reader must know, Japanese; null if nothing.'),
  cautions: () => z.array(z.string()).describe('What a lawyer would warn of; Japanese, ours.'),
  instrument: text('Id of the instrument.'),
  eid: text('Number of the provision in that version, after Akoma Ntoso.'),
  citation: text('As it is cited, in Japanese.'),
  num: orNull('Number as printed; null where none is printed.'),
  heading: orNull('Heading as printed, brackets included; null where there is none.'),
  text: text('The words.'),
  quote: orNull('Verbatim; null where no text is held.'),
  entity: text('Id of a body.'),
  class: text('Id of a kind of body.'),
  list: text('Id of a list.'),
  obligation: text('Id of a rule.'),
  row: () => z.int().describe('Number of the row, from 1.'),
  group: orNull('Heading under which the row is printed; null where there is none.'),
  lawTitle: orNull('Title, in the language of the record.'),
  lawNumber: orNull('Law number as printed; null where there is none.'),
  lawId: orNull('Law id at e-Gov (法令ID); null where not known.'),
  certainty: <T extends z.ZodType>(grade: T) =>
    grade.describe(
      'That of the weakest part, the change or its day: `A` seen in law data, `B` strong inference, `C` secondary material only.',
    ),
  api: text('Address in the API, relative to the origin; null where there is none.'),
  html: text('Page of the same thing on the site, relative to the origin.'),
  datasetVersion: text('SHA-256 (hex) of the corpus the answer was made from.'),
};
