import * as z from 'zod';
import {
  explanationsOf,
  explanationsOfPast,
} from '../../../content/model/comparison/explanations.ts';
import { headedCitation } from '../../../content/model/corpus/citation.ts';
import { type CorpusIndex, refKey } from '../../../content/model/corpus/corpus-index.ts';
import { provisionApiPath } from '../../../content/model/corpus/paths.ts';
import { wholeText } from '../../../content/model/provisions/printed-lines.ts';
import { partsOf } from '../../../content/model/provisions/provision-tree.ts';
import { VersionId } from '../../../content/model/schema/common.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { linesOfSpans } from '../../../content/model/text/spans.ts';
import { ApiProblem } from '../../problem/problem.ts';
import { notHeldIn } from '../../records/text/not-held.ts';
import { ProvisionAnswer, replyProvision } from '../../records/text/provision-answer.ts';
import { replyResolved } from '../../records/text/resolved.ts';
import { IdParam, OptionalDay, text } from '../../resource/parameters.ts';
import { TypedCitation } from '../../resource/typed-citation.ts';
import { BUDGETS, besideWithin, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { NumberBorne, NumberToday, numberBorneBy, numberToday } from '../tool/number-today.ts';
import { tool } from '../tool/tool.ts';

const { citation, instrument, version, eid, num, heading, held, layer, note } =
  ProvisionAnswer().shape;

const Beside = z.object({
  relation: z
    .enum(['above', 'refers_to', 'cited_by', 'uses_term', 'discrepancy'])
    .describe(
      'above: what it is part of. refers_to: what its words lead to. cited_by: what refers to it. uses_term: a defined term in it. discrepancy: a contradiction of the source.',
    ),
  words: z.string().optional().describe('The words that do so; of a discrepancy its title.'),
  citations: z.array(z.string()).optional().describe('Each can be asked as `citation`.'),
  law: z.string().optional().describe('Another law, not held.'),
  id: z.string().optional().describe('Of a term or a discrepancy.'),
  note: z.string().optional(),
});

const LaterEffect = z.object({
  in_force: z.iso.date(),
  effect: z.string().describe('Japanese, ours.'),
});

const Named = z.object({ citation: z.string(), version: z.string(), eid: z.string() });

const Provision = z.object({
  citation,
  heading,
  instrument,
  version,
  eid,
  num,
  rank: Rank(),
  law: z
    .object({ number: z.string().nullable(), id: z.string().nullable() })
    .nullable()
    .describe('法令番号 and 法令ID of e-Gov; null: of no law.'),
  held,
  layer,
  text: z
    .string()
    .nullable()
    .describe(
      'All its words that are held, verbatim, a line a part, led by its number; null: none are held; empty on a page that has what is around it alone.',
    ),
  next: Next,
  paragraphs: z
    .array(z.object({ eid: z.string(), num: z.string().nullable() }))
    .describe('Its parts, in order; each can be asked by its eid. On the first page.'),
  not_held: z
    .array(z.string())
    .describe('Parts whose words are not held. Do not fill them in. On the first page.'),
  told_by: z
    .array(z.string())
    .optional()
    .describe(
      'Where words are not held: explanations that tell of it and of the amendment behind it.',
    ),
  told_words: z
    .array(z.object({ citation: z.string(), text: z.string() }))
    .describe(
      'Where no words are held: those of explanations that tell of it, verbatim. They are the words of the explanation, never of the law.',
    ),
  lines: z.array(z.int()).nullable().describe('First and last line in its source.'),
  rules: z.array(z.string()).describe('Ids of the rules on it.'),
  continued_by: Named.nullable().describe('What goes on with it in the next version.'),
  continues: z.array(Named).describe('What it goes on with of the version before.'),
  later: z
    .array(LaterEffect)
    .describe(
      'What later amendments did to its rules, as far as it fits beside the words: get_later_changes with `citation` has all.',
    ),
  number_today: NumberToday,
  number_borne: NumberBorne,
  note,
  read_as: z.string().nullable().describe('How the citation was read, where that is not plain.'),
  around: z.object({
    counts: z.record(Beside.shape.relation, z.int()),
    items: z.array(Beside).describe('With `around` asked: behind the text, page by page.'),
  }),
});

const namedOf = ({
  citation,
  version,
  eid,
}: Infer<typeof ProvisionAnswer>['continues'][number]) => ({
  citation,
  version,
  eid,
});

type Told = Infer<typeof ProvisionAnswer>;

/** What stands around a provision, in short: a term that is used again is told once. */
const besideOf = ({
  ancestors,
  references,
  cited_by,
  term_uses,
  discrepancies,
}: Told): z.infer<typeof Beside>[] => {
  const cited = (targets: readonly { citation: string }[]) =>
    targets.length > 0 ? { citations: targets.map((target) => target.citation) } : {};
  const terms = new Map(term_uses.map((use) => [use.term, use]));
  return [
    ...ancestors.map((one) => ({ relation: 'above' as const, ...cited([one]) })),
    ...references.map(({ text: words, targets, law, document, reason }) => ({
      relation: 'refers_to' as const,
      words,
      ...cited(targets),
      ...(law ? { law: law.title } : {}),
      ...((document ?? reason) ? { note: document ?? reason ?? '' } : {}),
    })),
    ...cited_by.map(({ text: words, ...one }) => ({
      relation: 'cited_by' as const,
      words,
      ...cited([one]),
    })),
    ...[...terms.values()].map(({ text: words, term: id }) => ({
      relation: 'uses_term' as const,
      words,
      id,
    })),
    ...discrepancies.map(({ id, title: words }) => ({
      relation: 'discrepancy' as const,
      words,
      id,
    })),
  ];
};

const tally = (items: readonly z.infer<typeof Beside>[]) =>
  Object.fromEntries(
    Beside.shape.relation.options.map((relation) => [
      relation,
      items.filter((item) => item.relation === relation).length,
    ]),
  ) as Record<z.infer<typeof Beside>['relation'], number>;

/** What later amendments did to the rules whose first ground a provision or a part of it is, each once, oldest first. */
const laterEffects = (index: CorpusIndex, told: Told): z.infer<typeof LaterEffect>[] => {
  const places = [told, ...partsOf(index, index.provision(told))].map(refKey);
  const rules = index.corpus.obligations.filter(({ phases }) => {
    const ground = phases.at(-1)?.provisions[0];
    return ground !== undefined && places.includes(refKey(ground));
  });
  const ids = new Set(rules.map(({ id }) => id));
  const effects = index.corpus.later_changes.flatMap(({ in_force, touches }) =>
    touches
      .filter(({ obligation }) => ids.has(obligation))
      .map(({ effect }) => ({ in_force, effect })),
  );
  return [...new Map(effects.map((one) => [one.effect, one])).values()];
};

/** First and last line of the source in which a provision and its parts stand; null where no words are held. */
const linesOf = (index: CorpusIndex, told: Told) => {
  const provision = index.provision(told);
  const spans = [provision, ...partsOf(index, provision)]
    .flatMap((part) => index.textBlocks(part))
    .flatMap((block) => block.spans);
  return spans.length > 0 ? linesOfSpans(spans) : null;
};

/** What tells of a provision of which words are not held; nothing where all are, or nothing does. */
const toldBy = (index: CorpusIndex, told: Told): { told_by?: string[] } => {
  if (told.held === 'full') return {};
  const places = explanationsOfPast(index, [told]).map((place) => index.citation(place));
  return places.length > 0 ? { told_by: places } : {};
};

/** The words of explanations that tell of a provision of which none are held. */
const toldWords = (index: CorpusIndex, told: Told) =>
  (told.held === 'stub' ? explanationsOf(index, [told], []) : []).flatMap((place) => {
    const words = wholeText(index, place);
    return words === null ? [] : [{ citation: index.citation(place), text: words }];
  });

type Asked = {
  citation?: string | undefined;
  from?: string | undefined;
  instrument?: string | undefined;
  eid?: string | undefined;
  version?: VersionId | undefined;
  as_of?: string | undefined;
};

const HOW = 'Give `citation`, or `instrument` and `eid`.';

/** The provision asked, by its citation or by its place. */
const placeOf = (index: CorpusIndex, asked: Asked) => {
  const { citation, instrument, eid, version, as_of } = asked;
  if (citation === undefined) {
    if (instrument !== undefined && eid !== undefined)
      return { instrument, eid, version, as_of, note: null };
    throw new ApiProblem('INVALID_PARAMETER', 'Neither a citation nor a place is given.', HOW);
  }
  const { data } = replyResolved(index, { citation, from: asked.from, as_of });
  if (data.eid === null)
    throw new ApiProblem(
      'INVALID_PARAMETER',
      `「${citation}」 is a whole instrument: ${data.instrument}, version ${data.version}.`,
      `Name a provision of it, or read the resource kihonho://instruments/${data.instrument}/versions/${data.version}.`,
    );
  const { instrument: found, eid: place, version: of, note } = data;
  return { instrument: found, eid: place, version: of, as_of: undefined, note };
};

const lawOf = (index: CorpusIndex, instrument: string) => {
  const { rank, law_number: number, egov_law_id: id } = index.instrument(instrument);
  return { rank, law: number === null && id === null ? null : { number, id } };
};

/** One provision. */
export const getProvision = tool({
  name: 'get_provision',
  title: 'The text of one provision',
  description:
    'The verbatim text of one article, paragraph, item, section or row, by its citation in any spelling (法第25条第1項第2号, 基本法25①二, 監査方針5(3), 別表29) or by instrument and eid. Numbers moved on 2016-10-21: say which version or day you mean. `text` has all words that are held; null, or a part in `not_held`, means that the source does not hold them: do not fill them in from memory. An ambiguous citation is an error that lists the choices. `number_today` is a number, never a text.',
  input: z.strictObject({
    citation: TypedCitation()
      .optional()
      .meta({ description: 'Instead of instrument and eid.', examples: ['法第25条第1項第2号'] }),
    from: text(200)
      .optional()
      .meta({
        description: 'Where 同項, 前条, 第1項 of the citation are read: {instrument}/{eid}.',
        examples: ['basic-act/art_30__para_1'],
      }),
    instrument: IdParam().optional().meta({
      description:
        'basic-act, incident-evaluation-rules, information-provision-rules, audit-policy, reinforcement-policy-2016, overview-2016.',
      examples: undefined,
    }),
    eid: text(100)
      .optional()
      .meta({ description: 'Akoma Ntoso eId.', examples: ['art_32__para_1', 'annex__row_29'] }),
    version: VersionId().optional().describe('The one of `as_of` unless told, else the newest.'),
    as_of: OptionalDay('YYYY-MM-DD: the version in force on it.'),
    around: z
      .boolean()
      .default(false)
      .describe('Also what it refers to, what refers to it, terms, contradictions.'),
    cursor: Cursor,
  }),
  data: Provision,
  remedy:
    'search finds provisions by words; get_later_changes tells what of 2016 a number of another day is.',
  run: ({ index }, { around, cursor, ...asked }) => {
    const { instrument, eid, version, as_of, note: readAs } = placeOf(index, asked);
    const reply = replyProvision(index, instrument, eid, { version, as_of });
    const told = reply.data;
    const { citation, heading, num, held, layer, note, whole_text, parts } = told;
    const { children } = told;
    const from = startOf(cursor);
    const isFirst = from === 0;
    const beside = besideOf(told);
    const head = {
      citation,
      heading,
      instrument: told.instrument,
      version: told.version,
      eid: told.eid,
      num,
      ...lawOf(index, told.instrument),
      held,
      layer,
      paragraphs: (isFirst ? children : []).map((child) => ({
        eid: child.eid,
        num: parts.find((part) => part.eid === child.eid)?.num ?? null,
      })),
      not_held: isFirst ? notHeldIn(told) : [],
      ...toldBy(index, told),
      lines: linesOf(index, told),
      rules: told.obligations.map(({ id }) => id),
      continued_by: told.continued_by && namedOf(told.continued_by),
      continues: told.continues.map(namedOf),
      number_today: numberToday(index, [told]),
      number_borne: numberBorneBy(index, index.provision(told)),
      note,
      read_as: readAs,
    };
    const api = provisionApiPath(told) + (as_of === undefined ? '' : `&as_of=${as_of}`);
    const lines = whole_text?.split('\n') ?? [];
    const counts = tally(beside);
    const { shown, next } = pageWithin<string | z.infer<typeof Beside>>(
      BUDGETS.provision,
      { ...head, api, counts },
      [...lines, ...(around ? beside : [])],
      from,
    );
    const data = {
      ...head,
      next,
      around: { counts, items: shown.filter((item) => typeof item !== 'string') },
    };
    const told_words = besideWithin(
      BUDGETS.provision,
      { ...data, api },
      isFirst ? toldWords(index, told) : [],
    );
    const isTold = told_words.length > 0;
    const text = whole_text && shown.filter((item) => typeof item === 'string').join('\n');
    const later = besideWithin(
      BUDGETS.provision,
      { ...data, told_words, text, api },
      isFirst ? laterEffects(index, told) : [],
    );
    return {
      ...reply,
      data: { ...data, told_words, text, later },
      api,
      text: `${headedCitation(citation, heading)}, version ${told.version}: ${whole_text === null ? `its words are not held here${isTold ? '; `told_words` are those of an explanation, not of the law' : ''}` : 'words in `text`'}${later.length > 0 ? '; `later` tells what became of its rules' : ''}${goesOn(next)}.`,
    };
  },
});
