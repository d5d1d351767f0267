import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { API_ROOT, apiPath, provisionApiPath } from '../../../content/model/corpus/paths.ts';
import { laterProvision } from '../../../content/model/later/provisions.ts';
import { type LaterRule, laterRules } from '../../../content/model/later/rules.ts';
import { ancestorsOf, partsOf } from '../../../content/model/provisions/provision-tree.ts';
import { ApiProblem } from '../../problem/problem.ts';
import { knownLaterRule, LaterRuleWire, ProvisionLaterWire } from '../../records/later-law.ts';
import { replyResolved } from '../../records/text/resolved.ts';
import { IdParam } from '../../resource/parameters.ts';
import { TypedCitation } from '../../resource/typed-citation.ts';
import { BUDGETS, fullOrShort, pageWithin } from '../tool/budget.ts';
import { Cursor, Detail, goesOn, Next, startOf } from '../tool/cursor.ts';
import { NumberToday, numberToday } from '../tool/number-today.ts';
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

const Later = z.object({
  provision: z
    .object({
      citation: z.string(),
      version: z.string(),
      eid: z.string(),
      number_today: NumberToday,
      newest: Place.nullable().describe('Where it stands in the newest later text; null: unknown.'),
    })
    .nullable()
    .describe('The provision asked; null where a rule was.'),
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

/** A provision of the statute in later texts, and the rules that stand on it, on a part of it, or on what it is part of. */
const askedProvision = (index: CorpusIndex, citation: string) => {
  const { data } = replyResolved(index, { citation });
  const { eid } = data;
  const provision = eid === null ? null : index.provision({ ...data, eid });
  // A number of before the amendment is asked by what goes on with it.
  const next = data.continued_by;
  const asked = provision && next ? index.provision(next) : provision;
  const near = asked && [...ancestorsOf(index, asked), asked, ...partsOf(index, asked)];
  const rules = laterRules(index).filter(({ grounds }) =>
    grounds.some(
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
    api: asked ? provisionApiPath(asked) : `${API_ROOT}/later-rules`,
    provision: asked && {
      citation: index.citation(asked),
      version: asked.version,
      eid: asked.eid,
      number_today: numberToday(index, [asked]),
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
    const { rules, provision, api } =
      citation === undefined
        ? {
            rules: [knownLaterRule(index, obligation ?? '')],
            provision: null,
            api: `${apiPath('obligations', obligation ?? '')}/later`,
          }
        : askedProvision(index, citation);
    const caution = rules[0]?.caution ?? index.corpus.concordances[0]?.caution ?? '';
    const head = { provision, caution };
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
      text: `${name}: ${shown.length} of ${rules.length} rules in \`rules\`${goesOn(next)}, ${changes.size} amendments. Numbers and likeness of words, no text and no verdict.`,
    };
  },
});
