import { expect, test } from 'vitest';
import { resolveCitation } from '../../../../content/model/citation/resolve/resolve.ts';
import { dayOfVersion } from '../../../../content/model/corpus/time.ts';
import { bibtexOf } from '../../../../content/model/formats/bibtex.ts';
import { citeProvision } from '../../../../content/model/formats/cite.ts';
import { cslOf } from '../../../../content/model/formats/csl.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { knownIndex } from '../../support/known-index.ts';

const DATASET = 'a'.repeat(64);
const EDITION = { dataset: DATASET, origin: null };
const ABSOLUTE = { ...EDITION, origin: 'https://kihonho.example' };

/** The words of a citation before those that say of which version it is. */
const before = (citation: string, words: string): string =>
  citation.slice(0, citation.indexOf(words));

/** What we write of a provision, in both languages and every format, as a reader may paste it. */
const FORMS: Readonly<Record<string, (p: Provision) => string>> = {
  'in Japanese': (p) => citeProvision(knownIndex, p, DATASET).ja,
  'in English': (p) => citeProvision(knownIndex, p, DATASET).en,
  page: (p) => `https://kihonho.example${citeProvision(knownIndex, p, DATASET).permalink.page}`,
  'page without its origin': (p) => citeProvision(knownIndex, p, DATASET).permalink.page ?? '',
  'address in the API': (p) => citeProvision(knownIndex, p, DATASET).permalink.api,
  'its text': (p) => citeProvision(knownIndex, p, DATASET).permalink.api.replace(/(?=\?)/, '.txt'),
  'resource of MCP': ({ instrument, version, eid }) =>
    `kihonho://instruments/${instrument}/versions/${version}/provisions/${eid}`,
  BibTeX: (p) => bibtexOf(knownIndex, p, EDITION),
  'BibTeX with its address': (p) => bibtexOf(knownIndex, p, ABSOLUTE),
  'key of BibTeX': (p) => cslOf(knownIndex, p, EDITION).id,
  'CSL-JSON': (p) => JSON.stringify(cslOf(knownIndex, p, EDITION), null, 2),
  'CSL-JSON with its address': (p) => JSON.stringify(cslOf(knownIndex, p, ABSOLUTE), null, 2),
};

/** Forms that say nothing of the version: read on a day of it. */
const WITHOUT_VERSION: Readonly<Record<string, (p: Provision) => string>> = {
  'title and number in Japanese': (p) => before(citeProvision(knownIndex, p, DATASET).ja, '、20'),
  'title and number in English': (p) =>
    before(citeProvision(knownIndex, p, DATASET).en, ', version'),
  'title of CSL': (p) => {
    return cslOf(knownIndex, p, EDITION).title;
  },
};

const key = ({ instrument, version, eid }: Pick<Provision, 'instrument' | 'version' | 'eid'>) =>
  `${instrument}/${version}/${eid}`;

const astray = (write: (p: Provision) => string, as_of: (p: Provision) => string | undefined) =>
  knownIndex.corpus.provisions.flatMap((p) => {
    const found = resolveCitation(knownIndex, { citation: write(p), as_of: as_of(p) });
    const led = found.kind === 'provision' ? key(found.provision) : found.kind;
    return led === key(p) ? [] : [`${write(p)} → ${led}`];
  });

test.each(Object.keys(FORMS))(
  'every provision of every version is found by what we write: %s',
  (form) => {
    expect(astray(FORMS[form] as (p: Provision) => string, () => undefined)).toEqual([]);
  },
);

test.each(Object.keys(WITHOUT_VERSION))('and on a day of its version by its %s', (form) => {
  const { default_day: day } = knownIndex.corpus;
  expect(
    astray(WITHOUT_VERSION[form] as (p: Provision) => string, ({ instrument, version }) =>
      dayOfVersion(knownIndex.instrument(instrument), version, day),
    ),
  ).toEqual([]);
});
