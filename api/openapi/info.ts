import { COVERAGE_FROM } from '../../content/model/corpus/time.ts';
import { SCHEMA_VERSION } from '../resource/envelope.ts';

/** Months between the first answer with a `Deprecation` header and the day in `Sunset`. */
const NOTICE_MONTHS = 12;

const description = `
Who must do what under Japan's Basic Act on Cybersecurity (サイバーセキュリティ基本法) as amended in 2016, and under the decisions of the Cybersecurity Strategic Headquarters that go with it: for every body
and every kind of body which rules apply, on which words, and why; what does not apply, and why not; and what the source
leaves open.

**This is not the law in force today.** The answers give the state of October 2016, read from drafts of 2016-10-12, for any
day from ${COVERAGE_FROM}. A later day is answered with that state and the warning \`LATER_THAN_COVERED\`; what is known
to have changed since is under \`/changes\`. Findings and explanations are ours; they are no official determination and no
legal advice. A rule whose modality is \`power\` (「求めることができる」) is no duty of the body asked, and a rule whose rank is
\`decision\` is no duty in law.

## Use

Read-only, no keys, from any origin. Every GET answers HEAD too; a POST (\`/check\`, reconciliation) asks what is too long for an address and writes nothing. A 200 in JSON is \`{ data, meta, links }\`; the list of
warnings in \`meta\` belongs to the answer. An error is \`application/problem+json\` (RFC 9457): program against \`code\`,
show \`detail\` and \`hint\`. Unknown parameters are refused, never ignored. Keep the \`ETag\` and send it in
\`If-None-Match\`: a 304 costs nobody anything. There are no quotas; for everything at once take \`/downloads\`.

Texts are in Japanese, explanations in Japanese unless a field says otherwise, names of fields and problems in English.
Dates are calendar days in Japan, \`YYYY-MM-DD\`. Offsets in text count UTF-16 code units. Ids never change and are never
given to another record.

## What may change within /api/v1, and what not

*May, at any time:* new resources, new optional parameters, new fields in an answer, new values of
enumerations (treat one you do not know as unknown), new media types, new links and headers;
order of fields; the words of \`detail\`, \`hint\`, \`message\` and of everything marked as ours; corrections of the content
(then \`dataset_version\` changes, and \`/changes\` or the release notes say so). Ignore what you do not know.

*Will not:* a resource, a parameter, a field or a value is not removed or renamed; a field does not change its type, does not become null
where it could not be, and does not vanish where it was required; a parameter does not become required; a status keeps its meaning;
a default keeps its value. What breaks one of these gets a new base path (/api/v2).

\`schema_version\` in \`meta\` is the version of this document (major.minor): the minor grows with additions, the major is that of the
path. \`dataset_version\` is the SHA-256 of the content. Both are independent.

## Deprecation

What is to go is first marked \`deprecated\` here, and its answers carry \`Deprecation\` (RFC 9745: the day since when) and \`Sunset\`
(RFC 8594: the day until when it answers), with a \`Link\` to what replaces it. Between the two lie at least ${NOTICE_MONTHS} months. Nothing is deprecated
at present. All changes are listed in CHANGELOG_API.md.

## Licence

Laws and notices of organs of the State are not subject to copyright (著作権法13条). What we wrote ourselves is
CC BY 4.0; a credit can read “Kihonho (基本法), CC BY 4.0”. The code is under the MIT licence.
`
  .trim()
  // A line break inside a paragraph is no line break: the source is wrapped, the text is not.
  .replace(/([^\n])\n(?=[^\n])/g, '$1 ');

/** Title, version, terms and licence of the document. There is no contact: reports go to the repository. */
export const INFO = {
  title: 'Kihonho API',
  version: SCHEMA_VERSION,
  summary: "Who must do what under Japan's Basic Act on Cybersecurity, as of October 2016.",
  description,
  license: {
    name: 'CC BY 4.0 (our additions); legal texts are not subject to copyright',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

/** What belongs together, in the order of reading. A tag that a route uses and that is not here fails the tests. */
export const TAGS = [
  {
    name: 'Bodies',
    description: 'The bodies of the lists and the organs of the State, and which rules reach them.',
  },
  {
    name: 'Kinds of bodies',
    description:
      'The legal terms that rules address (国の行政機関, 指定法人 …), and what belonging to one brings.',
  },
  {
    name: 'Obligations',
    description:
      'The rules of the source: duties, powers, procedures, prohibitions; whom each reaches; what follows what; the whole matrix.',
  },
  {
    name: 'Texts',
    description:
      'Instruments, their versions and provisions with proof, 新旧対照表, and machine forms.',
  },
  {
    name: 'Lists',
    description:
      '別表 of 2015 and 2016 and the 指定法人, row by row, and what changed between them.',
  },
  {
    name: 'Citations',
    description:
      'From a citation to the provision, and from a quotation to the place it stands in.',
  },
  { name: 'Search', description: 'Search over everything.' },
  {
    name: 'Terms and notes',
    description:
      'Defined terms, contradictions of the source, its silences, amendments, and numbers through time.',
  },
  {
    name: 'Reconciliation',
    description:
      'Matching a column of names against the bodies: Reconciliation Service API 0.2 and the 1.0 draft.',
  },
  {
    name: 'About',
    description:
      'What this is made from, what it holds and what it lacks, versions, and this document.',
  },
];
