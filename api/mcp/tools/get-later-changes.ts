import * as z from 'zod';
import { resolveCitation } from '../../../content/model/citation/resolve/resolve.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { API_ROOT, apiPath, provisionApiPath } from '../../../content/model/corpus/paths.ts';
import { laterProvision } from '../../../content/model/later/provisions.ts';
import { type LaterRule, laterRules } from '../../../content/model/later/rules.ts';
import { ancestorsOf, partsOf } from '../../../content/model/provisions/provision-tree.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { numberOf } from '../../../content/model/summary/number-borne.ts';
import { ApiProblem } from '../../problem/problem.ts';
import {
  ChangeWire,
  knownLaterRule,
  LaterRuleWire,
  ProvisionLaterWire,
} from '../../records/later-law.ts';
import { replyResolved } from '../../records/text/resolved.ts';
import { IdParam } from '../../resource/parameters.ts';
import { TypedCitation } from '../../resource/typed-citation.ts';
import { BUDGETS, fullOrShort, pageWithin } from '../tool/budget.ts';
import { Cursor, Detail, goesOn, Next, startOf } from '../tool/cursor.ts';
import { NumberBorne, NumberToday, numberBorneBy, numberToday } from '../tool/number-today.ts';
import { tool } from '../tool/tool.ts';

const Full = LaterRuleWire().omit({ caution: true });
const Text = Full.shape.texts.element;

const Short = Full.pick({ obligation: true, changes: true }).extend({
  grounds: z.array(z.string()).describe('Citations of its provisions of 2016.'),
  newest: Text.omit({ revision: true, version: true })
    .nullable()
    .describe('The newest later text; the others with detail=full.'),
});

const Place = ProvisionLaterWire().omit({ rules: true });

const Amendment = ChangeWire().pick({ id: true, law: true, in_force: true, summary: true });

const Later = z.object({
  provision: z
    .object({
      citation: z.string(),
      version: z.string(),
      eid: z.string(),
      number_today: NumberToday,
      number_borne: NumberBorne,
      newest: Place.nullable().describe('Where it stands in the newest later text; null: unknown.'),
    })
    .nullable()
    .describe('The provision asked; null where a rule was.'),
  as_number_of_today: z
    .object({
      state: z.string().describe('First day of the newest state of which numbers are known.'),
      citation: z
        .string()
        .nullable()
        .describe('What bore another number in 2016; null: not known, it may be new.'),
      eid: z.string().nullable(),
      exact: z
        .boolean()
        .describe('The concordance has the very number; else the article that stands there today.'),
    })
    .nullable()
    .describe('What has the number asked today, where that is another provision of 2016.'),
  amendments: z
    .array(Amendment)
    .describe(
      'Of a provision that no rule stands on: all amendments known of after 2016. None was compared with it, so that they do not touch it is not said.',
    ),
  compared: z
    .array(z.string())
    .describe(
      'What was compared, and when: `status` of a text is as of then, and its day may have come. Japanese, ours.',
    ),
  rules: z.array(z.union([Full, Short])).describe('Rules on it, or the rule asked.'),
  next: Next,
  caution: LaterRuleWire().shape.caution,
});

const shortOf = ({ obligation, grounds, texts, changes }: LaterRule): z.infer<typeof Short> => {
  const text = texts.at(-1);
  if (!text) return { obligation, grounds: [], newest: null, changes };
  const { revision: _, version: __, ...newest } = text;
  return { obligation, grounds: grounds.map(({ citation }) => citation), newest, changes };
};

const fullOf = ({ caution: _, ...rule }: LaterRule): z.infer<typeof Full> => rule;

type Asked = {
  rules: LaterRule[];
  today: z.infer<typeof Later>['as_number_of_today'];
  api: string;
  provision: z.infer<typeof Later>['provision'];
};

/** What a number of the newest state known names. `exact`: the concordance has the very number, not only an article around it. */
type Bearing = { provision: Provision | null; exact: boolean };

/** What bears a number in the newest state known: by the concordance, else by the newest later text; null where neither tells. */
const bearing = (
  index: CorpusIndex,
  state: string,
  citation: string,
  asked: Provision | null,
): Bearing => {
  const read = resolveCitation(index, { citation, as_of: state });
  const around = read.kind === 'provision' && read.around !== undefined;
  if (read.kind === 'provision' && (!around || !asked))
    return { provision: read.provision, exact: !around };
  if (!asked) return { provision: null, exact: false };
  const value = numberOf(index, asked);
  const found = index.corpus.provisions.find((one) => {
    if (one.instrument !== asked.instrument || one.version !== asked.version) return false;
    const number = numberToday(index, [one]);
    return number?.of === one.eid && number.value === value;
  });
  return { provision: found ?? null, exact: false };
};

/** What a citation names when its number is read as one of the newest state known; null where that is the provision asked. */
const asNumberOfToday = (index: CorpusIndex, citation: string, asked: Provision | null) => {
  const state = index.corpus.concordances[0]?.states.at(-1)?.from;
  if (!state) return null;
  const { provision, exact } = bearing(index, state, citation, asked);
  if (provision && asked && provision.eid === asked.eid) return null;
  return {
    state,
    citation: provision && index.citation(provision),
    eid: provision?.eid ?? null,
    exact,
  };
};

/** All amendments that came after the newest text that was read. */
const laterAmendments = ({ corpus }: CorpusIndex): z.infer<typeof Amendment>[] =>
  corpus.later_changes
    .filter(({ in_force }) => in_force > corpus.default_day)
    .map(({ id, law, in_force, summary }) => ({ id, law, in_force, summary }));

/** Grounds without what they are parts of: the words before the items of a paragraph are a ground of every rule on an item. */
const narrowest = (grounds: LaterRule['grounds']): LaterRule['grounds'] =>
  grounds.filter(
    ({ instrument, eid }) =>
      !grounds.some((one) => one.instrument === instrument && one.eid.startsWith(`${eid}__`)),
  );

/** A provision of the statute in later texts, and the rules that stand on it, on a part of it, or on what it is part of. */
const askedProvision = (index: CorpusIndex, citation: string): Asked => {
  // A number that 2016 did not have is asked for as one of today.
  if (resolveCitation(index, { citation }).kind === 'not_found') {
    const today = asNumberOfToday(index, citation, null);
    if (today?.citation) return { ...askedProvision(index, today.citation), today };
  }
  const { data } = replyResolved(index, { citation });
  const { eid } = data;
  const provision = eid === null ? null : index.provision({ ...data, eid });
  // A number of before the amendment is asked by what goes on with it.
  const next = data.continued_by;
  const asked = provision && next ? index.provision(next) : provision;
  const near = asked && [...ancestorsOf(index, asked), asked, ...partsOf(index, asked)];
  const rules = laterRules(index).filter(({ grounds }) =>
    narrowest(grounds).some(
      ({ instrument, eid: ground }) =>
        instrument === data.instrument && (near?.some((one) => one.eid === ground) ?? true),
    ),
  );
  const later = asked && laterProvision(index, asked);
  if (rules.length === 0 && !later)
    throw new ApiProblem(
      'NOT_FOUND',
      `${data.citation} was compared with no later text: only provisions of the statute were. Whether it still stands is not known here.`,
      '',
    );
  const { rules: _, ...newest } = later ?? { rules: [] };
  return {
    rules,
    today: asked && asNumberOfToday(index, citation, asked),
    api: asked ? provisionApiPath(asked) : `${API_ROOT}/later-rules`,
    provision: asked && {
      citation: index.citation(asked),
      version: asked.version,
      eid: asked.eid,
      number_today: numberToday(index, [asked]),
      number_borne: numberBorneBy(index, asked),
      newest: later && (newest as z.infer<typeof Place>),
    },
  };
};

/** Where a statute rule or provision of 2016 stands in later texts, and which amendments touch it. */
export const getLaterChanges = tool({
  name: 'get_later_changes',
  title: 'And today? A rule or provision of 2016 in later texts',
  description:
    'Where a statute rule, or a provision by its citation of 2016, stands in later texts of the Act, whether its key words and the whole provision are the same, what changed in our words, since when (`changes`), and the link to that article at e-Gov. Use it whenever somebody asks about today. Equal words are no verdict: a provision may carry a further duty beside the same words. It gives no later text and never says that a rule applies today.',
  input: z.strictObject({
    obligation: IdParam()
      .optional()
      .meta({
        description: 'Id of a rule of rank `statute`, as list_obligations gives it.',
        examples: ['request-for-cooperation'],
      }),
    citation: TypedCitation()
      .optional()
      .meta({ description: 'Instead: a provision of 2016.', examples: ['法第25条'] }),
    detail: Detail.describe('full: every later text; unless told, where all fit.'),
    cursor: Cursor,
  }),
  data: Later,
  remedy: 'list_obligations with rank `statute` gives the ids of the rules that were compared.',
  run: ({ index }, { obligation, citation, detail, cursor }) => {
    if ((obligation === undefined) === (citation === undefined))
      throw new ApiProblem(
        'INVALID_PARAMETER',
        'Neither a rule nor a citation is given, or both are.',
        'Give `obligation` or `citation`.',
      );
    const { rules, provision, api, today } =
      citation === undefined
        ? {
            rules: [knownLaterRule(index, obligation ?? '')],
            provision: null,
            today: null,
            api: `${apiPath('obligations', obligation ?? '')}/later`,
          }
        : askedProvision(index, citation);
    const caution = rules[0]?.caution ?? index.corpus.concordances[0]?.caution ?? '';
    const head = {
      provision,
      as_number_of_today: today,
      amendments: rules.length === 0 && startOf(cursor) === 0 ? laterAmendments(index) : [],
      compared: index.corpus.concordances[0]?.source ?? [],
      caution,
    };
    const told = fullOrShort(
      BUDGETS.items,
      { ...head, api },
      { full: rules.map(fullOf), short: rules.map(shortOf) },
      detail,
    );
    const { shown, next } = pageWithin(BUDGETS.items, { ...head, api }, told, startOf(cursor));
    const name = provision?.citation ?? rules[0]?.obligation.title ?? citation;
    const changes = new Set(rules.flatMap((rule) => rule.changes.map(({ id }) => id)));
    return {
      data: { ...head, rules: shown, next },
      total: rules.length,
      api,
      html: `/today/${obligation === undefined ? '' : `#${obligation}`}`,
      text: `${name}: ${shown.length} of ${rules.length} rules in \`rules\`${goesOn(next)}${rules.length === 0 ? `: no rule of 2016 stands on it, so nobody compared it; ${head.amendments.length} amendments of the Act in \`amendments\`` : `, ${changes.size} amendments`}${today ? `; today ${today.exact || !today.citation ? 'that number' : 'the article of that number'} is ${today.citation ? `${today.citation} of 2016` : 'not known to be anything of 2016'}` : ''}. Numbers and likeness of words, no text and no verdict.`,
    };
  },
});
