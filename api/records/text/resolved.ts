import * as z from 'zod';
import { MAX_CITATION, resolveCitation } from '../../../content/model/citation/resolve/resolve.ts';
import {
  type Choice,
  headingOf,
  type Question,
  type Resolution,
} from '../../../content/model/citation/resolve/scope.ts';
import { type CorpusIndex, refKey } from '../../../content/model/corpus/corpus-index.ts';
import { API_ROOT, provisionApiPath, versionPath } from '../../../content/model/corpus/paths.ts';
import { isHome } from '../../../content/model/corpus/time.ts';
import { CitedProvision } from '../../../content/model/findings/finding.ts';
import { VersionId } from '../../../content/model/schema/common.ts';
import { field } from '../../../content/model/schema/field.ts';
import { ProvisionStatus } from '../../../content/model/schema/provision.ts';
import { beginning } from '../../../content/model/text/given-text.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { cleanedAway, cleanPasted } from '../../../content/model/text/pasted.ts';
import { placeToLook } from '../../../content/model/text/place-to-look.ts';
import { ApiProblem } from '../../problem/problem.ts';
import type { Reply } from '../../resource/envelope.ts';
import { coveredDay } from '../../resource/parameters.ts';
import { provisionHtml, provisionWire } from './provision.ts';

/** The provision a citation names, as the API shows it. */
export const Resolved = memo(() =>
  z
    .object({
      instrument: field.instrument(),
      eid: z.string().nullable().describe('Null: the instrument as a whole.'),
      version: VersionId(),
      citation: z.string().describe('As this site writes it.'),
      heading: z.string().nullable().describe('Its own, or that of the article it is in.'),
      status: ProvisionStatus()
        .nullable()
        .describe(
          '`full` held, `omitted_unchanged` printed 略, `stub` not held; null for a whole instrument.',
        ),
      continued_by: CitedProvision()
        .nullable()
        .describe('What goes on with it in the next version, under whatever number.'),
      continues: z
        .array(CitedProvision())
        .describe('Provisions of the version before that it goes on with.'),
      note: z
        .string()
        .nullable()
        .describe('Japanese, ours: how the citation was read, where that is not plain.'),
      html: field.html(),
      api: field.api(),
    })
    .meta({ id: 'Resolved', description: 'The provision a citation names.' }),
);

const EXAMPLES =
  'Write for example 法第25条第1項第2号, 基本法25①二, 監査方針5(3) or 別表29; 同項第3号 with from=basic-act/art_25__para_1__item_2.';

const choiceWire = (index: CorpusIndex, { eid, ...choice }: Choice) => {
  const provision = eid === null ? undefined : index.provisions.get(refKey({ ...choice, eid }));
  return {
    instrument: choice.instrument,
    version: choice.version,
    eid,
    citation: choice.citation,
    heading: provision ? headingOf(index, provision) : null,
    api: provision ? provisionApiPath(provision) : null,
  };
};

const WHY_AMBIGUOUS = {
  title: 'fits several instruments',
  place: 'stands in several places',
  several: 'names several provisions',
} as const;

const WHY_OUT_OF_SCOPE = {
  other_law: 'is of a law whose text is not held here',
  later_state:
    'is of a later state of the Act, which is not held; the concordance has no row for that number',
  today: 'asks for the text of today; what is held is the state of October 2016',
  supplementary: 'is of the supplementary provisions, which the source does not print',
} as const;

/** What there is instead, in one line: a long run by its ends. */
const inBrief = (citations: readonly string[]): string =>
  citations.length > 6 ? `${citations[0]} … ${citations.at(-1)}` : citations.join(', ');

/** Most characters that were removed and are told. */
const MOST_TOLD = 5;

/** What cannot be seen or stood for another character, and was not read: the citation that is shown is without it. */
const readWithout = (citation: string): string => {
  const removed = cleanedAway(citation);
  const others = removed.length > MOST_TOLD ? ' and others' : '';
  return removed.length === 0
    ? ''
    : ` It was read without ${removed.slice(0, MOST_TOLD).join(', ')}${others}.`;
};

/** The error a resolution is that names no provision. */
const problemOf = (
  index: CorpusIndex,
  question: Question,
  resolution: Exclude<Resolution, { kind: 'provision' | 'instrument' }>,
): ApiProblem => {
  const citation = beginning(cleanPasted(question.citation), MAX_CITATION);
  const without = readWithout(question.citation);
  switch (resolution.kind) {
    case 'invalid': {
      const { parameter } = resolution;
      const detail =
        parameter === 'from' ? resolution.detail : `「${citation}」 ${resolution.detail}`;
      return new ApiProblem('INVALID_PARAMETER', `${parameter}: ${detail}.${without}`, EXAMPLES, {
        errors: [{ parameter, detail }],
      });
    }
    case 'ambiguous':
      return new ApiProblem(
        'AMBIGUOUS',
        `「${citation}」 ${WHY_AMBIGUOUS[resolution.why]}.${resolution.note ? ` ${resolution.note}` : ''}${without}`,
        'Ask again with the citation of one of the choices.',
        { choices: resolution.choices.map((choice) => choiceWire(index, choice)) },
      );
    case 'out_of_scope': {
      const { law, why } = resolution;
      const name =
        law.title && law.number ? `${law.title}（${law.number}）` : (law.title ?? law.number);
      const look = placeToLook(law);
      return new ApiProblem(
        'OUT_OF_SCOPE',
        `「${citation}」 ${WHY_OUT_OF_SCOPE[why]}: ${name}.${without}`,
        `Look at e-Gov 法令検索, ${look}.`,
        { law: { ...law, look } },
      );
    }
    case 'not_found': {
      const { missing, exists, did_you_mean } = resolution;
      return new ApiProblem(
        'NOT_FOUND',
        `There is no ${missing}.${without}`,
        exists.length > 0
          ? `There is: ${inBrief(exists)}.`
          : 'Nothing numbered stands below what was cited.',
        did_you_mean.length > 0 ? { did_you_mean } : {},
      );
    }
  }
};

const resolvedWire = (
  index: CorpusIndex,
  resolution: Extract<Resolution, { kind: 'provision' | 'instrument' }>,
): Infer<typeof Resolved> => {
  if (resolution.kind === 'provision') {
    const { provision, note } = resolution;
    const { instrument, eid, version, citation, continued_by, continues } = provisionWire(
      index,
      provision,
    );
    return {
      instrument,
      eid,
      version,
      citation,
      heading: headingOf(index, provision),
      status: provision.status,
      continued_by,
      continues,
      note,
      html: provisionHtml(index, provision),
      api: provisionApiPath(provision),
    };
  }
  const { instrument, version, note } = resolution;
  const record = index.instrument(instrument);
  const { title } = record;
  return {
    instrument,
    eid: null,
    version,
    citation: title,
    heading: null,
    status: null,
    continued_by: null,
    continues: [],
    note,
    html: versionPath(instrument, version, isHome(record, version)),
    api: `${API_ROOT}/instruments/${instrument}/versions/${version}`,
  };
};

/** Resolves a citation on a day. Throws the problem that says why it names no provision. */
export const replyResolved = (
  index: CorpusIndex,
  question: Question,
): Reply<Infer<typeof Resolved>> => {
  const asOf = coveredDay(index, question.as_of);
  const resolution = resolveCitation(index, question);
  if (resolution.kind !== 'provision' && resolution.kind !== 'instrument')
    throw problemOf(index, question, resolution);
  const data = resolvedWire(index, resolution);
  const ofText = { record: index.instrument(data.instrument), version: data.version };
  return { data, ofText, asOf, html: data.html, law: true };
};
