import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { akomaNtoso } from '../../../content/model/formats/akoma-ntoso.ts';
import type { Edition } from '../../../content/model/formats/bibliography.ts';
import { bibtexOf } from '../../../content/model/formats/bibtex.ts';
import { cslOf } from '../../../content/model/formats/csl.ts';
import { legislationJsonLd, organizationJsonLd } from '../../../content/model/formats/json-ld.ts';
import type { ProvisionRef, VersionId } from '../../../content/model/schema/common.ts';
import { memo } from '../../../content/model/text/memo.ts';
import type { Form } from '../../resource/forms.ts';
import { provisionText, versionText } from './plain-text.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const JsonLd = memo(() =>
  z
    .record(z.string(), z.unknown())
    .meta({ id: 'JsonLd', description: 'JSON-LD 1.1 in the terms of schema.org and ELI.' }),
);

const CslItems = memo(() =>
  z
    .array(z.record(z.string(), z.unknown()))
    .meta({ id: 'CslItems', description: 'A file of CSL-JSON is a list of items.' }),
);

type Write = (index: CorpusIndex, ref: ProvisionRef, edition: Edition) => string;

const ofProvision = (
  form: Pick<Form<ProvisionRef>, 'suffix' | 'contentType' | 'description' | 'schema'>,
  write: Write,
): Form<ProvisionRef> => ({
  ...form,
  file: ({ reply: { data } }) => `${data.instrument}-${data.version}-${data.eid}`,
  write: ({ reply: { data }, dataset, datasetVersion }) => {
    const { instrument, version, eid } = data;
    const edition = { dataset: datasetVersion, origin: dataset.origin };
    return write(dataset.index, { instrument, version, eid }, edition);
  },
});

/** Forms of one provision: plain text, and what reference managers and the web of data read. */
export const PROVISION_FORMS: readonly Form<ProvisionRef>[] = [
  ofProvision(
    {
      suffix: '.txt',
      contentType: 'text/plain; charset=utf-8',
      description:
        'The words of the provision and of all below it, led by its citation, the dataset and the note that it is not current law. Notes of ours stand in ［注：…］.',
    },
    (index, ref, { dataset }) => provisionText(index, ref, dataset),
  ),
  ofProvision(
    {
      suffix: '.bib',
      contentType: 'application/x-bibtex; charset=utf-8',
      description: 'Citation as BibTeX.',
    },
    bibtexOf,
  ),
  ofProvision(
    {
      suffix: '.csl.json',
      contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
      description: 'Citation as CSL-JSON.',
      schema: CslItems,
    },
    (...asked) => pretty([cslOf(...asked)]),
  ),
  ofProvision(
    {
      suffix: '.jsonld',
      contentType: 'application/ld+json',
      description: 'The provision as linked data.',
      schema: JsonLd,
    },
    (index, ref, { dataset }) => pretty(legislationJsonLd(index, ref, dataset)),
  ),
];

type VersionRef = { instrument: string; id: VersionId };

const fileOfVersion: Form<VersionRef>['file'] = ({ reply: { data } }) =>
  `${data.instrument}-${data.id}`;

/** Forms of a whole version. */
export const VERSION_FORMS: readonly Form<VersionRef>[] = [
  {
    suffix: '.txt',
    contentType: 'text/plain; charset=utf-8',
    description:
      'The whole text, led by its title, the dataset and the note that it is not current law. Notes of ours stand in ［注：…］.',
    file: fileOfVersion,
    write: ({ reply: { data }, dataset, datasetVersion }) =>
      versionText(dataset.index, data.instrument, data.id, datasetVersion),
  },
  {
    suffix: '.xml',
    contentType: 'application/akn+xml',
    description: 'The whole text as Akoma Ntoso 3.0.',
    file: fileOfVersion,
    write: ({ reply: { data }, dataset, datasetVersion }) =>
      akomaNtoso(dataset.index, data.instrument, data.id, datasetVersion),
  },
];

/** Form of a body for the web of data. Nothing in it hangs on the day but its address. */
export const BODY_JSON_LD: Form<{ id: string }> = {
  suffix: '.jsonld',
  contentType: 'application/ld+json',
  description: 'The body as a schema.org Organization.',
  schema: JsonLd,
  file: ({ reply: { data } }) => data.id,
  write: ({ reply: { data, asOf }, dataset, datasetVersion }) => {
    const entity = dataset.index.entities.get(data.id);
    if (!entity) throw new Error(`the corpus has no body "${data.id}"`);
    return pretty(organizationJsonLd(dataset.index, entity, datasetVersion, asOf));
  },
};
