import * as z from 'zod';
import { VersionId } from '../../content/model/schema/common.ts';
import { field } from '../../content/model/schema/field.ts';
import { memo } from '../../content/model/text/memo.ts';

/** A transcript as the API shows it. */
export const SourceWire = memo(() =>
  z
    .object({
      id: field.id(),
      title: field.title(),
      publisher: z.string().describe('Who published it.'),
      date: z.iso.date().describe('Day of the meeting the materials were laid before.'),
      sha256: z.string().describe('SHA-256 (hex) of the transcript.'),
      note: z.string().describe('What the transcript is, and how it is to be read; English.'),
      parts: z
        .array(
          z.object({
            id: field.id(),
            title: field.title(),
            lines: z
              .array(z.int())
              .length(2)
              .describe('First and last line of the transcript, counted from 1.'),
          }),
        )
        .describe('Materials in it.'),
    })
    .meta({ id: 'Source', description: 'A transcript the corpus is made from.' }),
);

/** Days answered for, as every record of them says it. */
export const coveredDays = memo(() => ({
  from: z.iso.date().describe('First day answered for.'),
  amended_from: z.iso.date().describe('First day of the amended state.'),
  boundaries: z.array(z.iso.date()).describe('Days on which findings can change.'),
}));

const ids = (description: string) => z.array(z.string()).describe(description);
const numbers = (description: string) => z.record(z.string(), z.int()).describe(description);

const Missing = memo(() =>
  z.object({
    corporate_number: ids('Without 法人番号.'),
    reading: ids('Without a verified reading.'),
    minister_of_2016: ids('Whose competent minister in October 2016 is unconfirmed.'),
    second_witness: z
      .record(z.string(), z.array(z.string()))
      .describe(
        'By fact: whose value rests on one publication and was not found again by a second reading.',
      ),
  }),
);

const SecondReading = memo(() =>
  z.object({
    id: field.id(),
    read_on: z.iso
      .date()
      .nullable()
      .describe('Day of the reading; null where it was not written down.'),
    recorded_on: z.iso.date().describe('Day it was recorded here.'),
    account: z.string().describe('How it was read and what is not known of it; Japanese, ours.'),
    compared: z.int().describe('Values compared, confirmed or not.'),
    confirmed: numbers('Values found again, by fact.'),
  }),
);

/** What is held and what is missing, as the API shows it. */
export const CoverageWire = memo(() =>
  z
    .object({
      from: coveredDays().from,
      amended_from: coveredDays().amended_from,
      up_to_date_as_of: z.iso.date().describe('The last day the content was followed up to.'),
      boundaries: coveredDays().boundaries,
      counts: numbers('Number of records by kind.'),
      accounting: numbers('Lines and characters of the source, and how many are accounted for.'),
      missing: Missing().describe('Ids of the bodies for which a value is missing or unverified.'),
      second_readings: z
        .array(SecondReading())
        .describe(
          'Passes over the facts by a second reader who did not know the first one’s sources.',
        ),
      not_held: z
        .array(
          z.object({
            instrument: field.instrument(),
            version: VersionId(),
            eid: field.eid(),
            note: field.note(),
          }),
        )
        .describe('Provisions of which the source holds no text.'),
    })
    .meta({ id: 'Coverage', description: 'What is held and what is missing.' }),
);
