import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { VersionId } from '../../../content/model/schema/common.ts';
import { field } from '../../../content/model/schema/field.ts';
import { Instrument } from '../../../content/model/schema/instrument.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { ProvisionWire, provisionWire } from './provision.ts';
import { provisionsOf } from './provision-answer.ts';

const Version = memo(() =>
  z
    .object({
      id: VersionId().describe('Id of the record: given by hand, never changed, never reused.'),
      label: field.label(),
      status: Instrument().shape.versions.element.shape.status.describe(
        '`draft` held as 改定案, `held` as 現行, `excerpt` in part, `stub` numbers only.',
      ),
      starts: z
        .array(
          z.object({
            date: z.iso.date().describe('First day.'),
            certainty: z
              .enum(['stated', 'scheduled', 'inferred', 'external'])
              .describe(
                '`stated` printed in the source, `scheduled` 予定 in it, `inferred` ours, `external` from elsewhere.',
              ),
            basis: z.string().describe('Why this day, Japanese.'),
          }),
        )
        .describe('Two where the source contradicts itself: both readings stand.'),
      note: field.note(),
      provisions: z.int().describe('Number of provisions held, stubs included.'),
    })
    .meta({ id: 'Version', description: 'One version of an instrument.' }),
);

/** An instrument with its versions, as the API shows it. */
export const InstrumentWire = memo(() =>
  z
    .object({
      id: field.id(),
      title: field.title(),
      short_title: z.string().describe('Short title for lists; ours where the source has none.'),
      rank: Instrument().shape.rank,
      law_number: field.lawNumber(),
      egov_law_id: field.lawId(),
      summary: field.summary(),
      versions: z.array(Version()).describe('Versions, oldest first.'),
    })
    .meta({
      id: 'Instrument',
      description: 'The Act, a decision of the Headquarters, or the overview.',
    }),
);

/** The whole text of one version, as the API shows it. */
export const VersionText = memo(() =>
  Version()
    .extend({
      instrument: field.instrument(),
      title: field.title(),
      provisions: z.array(ProvisionWire()).describe('In document order.'),
    })
    .meta({ id: 'VersionText', description: 'The whole text of one version.' }),
);

type Version = Instrument['versions'][number];

const versionWire = (index: CorpusIndex, instrument: string, version: Version) => {
  const { id, label, status, starts, note } = version;
  return {
    id,
    label,
    status,
    starts: starts.map(({ date, certainty, basis }) => ({ date, certainty, basis })),
    note,
    provisions: provisionsOf(index, instrument, id).length,
  };
};

/** Builds the instrument the API shows. */
export const instrumentWire = (
  index: CorpusIndex,
  record: Instrument,
): Infer<typeof InstrumentWire> => {
  const { id, title, short_title, rank, law_number, egov_law_id, summary } = record;
  const versions = record.versions.map((version) => versionWire(index, id, version));
  return { id, title, short_title, rank, law_number, egov_law_id, summary, versions };
};

/** Builds the whole text of a version. */
export const versionTextWire = (
  index: CorpusIndex,
  { id: instrument, title }: Instrument,
  version: Version,
): Infer<typeof VersionText> => ({
  ...versionWire(index, instrument, version),
  instrument,
  title,
  provisions: provisionsOf(index, instrument, version.id).map((p) => provisionWire(index, p)),
});
