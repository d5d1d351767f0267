import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { standingOf } from '../../content/model/findings/listings.ts';
import {
  type Property,
  type PropertyValue,
  propertyOf,
} from '../../content/model/reconcile/properties.ts';
import type { Candidate } from '../../content/model/reconcile/reconcile.ts';
import { type BodyType, typesOf } from '../../content/model/reconcile/types.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';

const id = memo(() => z.string().describe('Id, to be used as it is.'));
const name = memo(() => z.string().describe('Japanese name.'));

export const TypeWire = memo(() =>
  z
    .object({
      id: id(),
      name: name(),
      description: z.string().optional().describe('What it is.'),
    })
    .meta({ id: 'ReconcileType', description: 'A category of bodies: all, a kind, or a list.' }),
);

export const CandidateWire = memo(() =>
  z
    .object({
      id: id(),
      name: name(),
      description: z.string().describe('What the body is on the first day of the amended state.'),
      score: z.number().min(0).max(100).describe('0 to 100: how well it answers.'),
      match: z.boolean().describe('True: it alone is meant, beyond doubt.'),
      type: z.array(TypeWire()).describe('What it belongs to.'),
      features: z
        .array(
          z.object({
            id: id(),
            name: z.string().describe('What the feature says, in Japanese.'),
            value: z.union([z.boolean(), z.number()]).describe('Whether it holds, or how much.'),
          }),
        )
        .describe('Why it has this score: the kind of key that answered, and how.'),
    })
    .meta({ id: 'ReconcileCandidate', description: 'A body that a query may mean.' }),
);

const faults = memo(() =>
  z
    .array(
      z.object({
        parameter: z.string().describe('Where in the batch.'),
        detail: z.string().describe('What was expected there.'),
      }),
    )
    .optional()
    .describe('Only of a query that could not be read: why. The others of the batch are answered.'),
);

/** Answer of version 0.2: by the ids that the client gave to its queries. */
export const ResultBatch = memo(() =>
  z
    .record(
      z.string(),
      z.object({
        result: z.array(CandidateWire()).describe('Candidates, best first.'),
        errors: faults(),
      }),
    )
    .meta({ id: 'ReconcileResults', description: 'Candidates by the client’s id of the query.' }),
);

/** Answer of the 1.0 draft: in the order of the queries. */
export const ResultList = memo(() =>
  z
    .object({
      results: z
        .array(
          z.object({
            candidates: z.array(CandidateWire()).describe('Candidates, best first.'),
            errors: faults(),
          }),
        )
        .describe('One entry per query, in their order.'),
    })
    .meta({ id: 'ReconcileResultList', description: 'Candidates in the order of the queries.' }),
);

const Value = memo(() =>
  z
    .union([
      z.object({ str: z.string().describe('A text.') }),
      z.object({ int: z.int().describe('A whole number.') }),
      z.object({ bool: z.boolean().describe('Whether it holds.') }),
      z.object({ id: id(), name: name() }),
    ])
    .meta({
      id: 'ReconcileValue',
      description: 'A text, a whole number, whether something holds, or a kind or list by its id.',
    }),
);

const ColumnWire = memo(() => z.object({ id: id(), name: name() }));

export const ExtendAnswer = memo(() =>
  z
    .object({
      meta: z.array(ColumnWire()).describe('The properties asked for.'),
      rows: z
        .record(z.string(), z.record(z.string(), z.array(Value())))
        .describe('Values by body and property; empty where nothing is known.'),
    })
    .meta({ id: 'ReconcileExtension', description: 'Property values of bodies (0.2).' }),
);

export const ExtendList = memo(() =>
  z
    .object({
      meta: z.array(ColumnWire()).describe('The properties asked for.'),
      rows: z
        .array(
          z.object({
            id: id(),
            properties: z
              .array(
                z.object({
                  id: id(),
                  values: z.array(Value()).describe('Its values; empty where none is held.'),
                }),
              )
              .describe('One entry per property asked.'),
          }),
        )
        .describe('Rows, in order.'),
    })
    .meta({ id: 'ReconcileExtensionList', description: 'Property values of bodies (1.0 draft).' }),
);

const FEATURE_NAMES: Readonly<Record<string, string>> = {
  key_name: '名称と一致',
  key_former_name: '旧名称と一致',
  key_later_name: 'その後の名称と一致',
  key_abbreviation: '略称と一致',
  key_reading: '読みと一致',
  key_english_name: '英語名と一致',
  key_corporate_number: '法人番号と一致',
  key_group: '一覧の区分と一致',
  key_id: 'IDと一致',
  exact: '全体が一致',
  same_without_corporate_form: '法人の種類を表す語を除いて一致',
  beginning_of_key: '語頭に一致',
  part_of_key: '一部に一致',
  near: '書き誤りとみて一致',
  alike: '似た名称',
  part_of_query: '検索語の一部と一致',
  edit_distance: '異なる文字の数',
  corporate_form_differs: '法人の種類を表す語が異なる',
  key_proves_nothing: '出典がないか、ほかのものも指す名称であり、これだけでは決まらない',
  name_differs: '名称は異なるが、法人番号が一致',
  name_score: '名称だけの得点',
  type_match: '型の一致',
};

/** What a feature says; the key that answered is told by its kind, never by its words. */
const featureName = (feature: string): string =>
  FEATURE_NAMES[feature] ??
  `${propertyOf(feature.replace('property_', ''))?.name ?? feature}の一致`;

/** A type as the protocol shows it. */
export const typeWire = ({ id, name, description }: BodyType) => ({ id, name, description });

/** A candidate as the protocol shows it. */
export const candidateWire = (
  index: CorpusIndex,
  { entity, score, match, features }: Candidate,
): Infer<typeof CandidateWire> => ({
  id: entity.id,
  name: entity.name,
  description: standingOf(index, entity, index.corpus.default_day),
  score,
  match,
  type: typesOf(index, entity).map(({ id, name }) => ({ id, name })),
  features: features.map(({ id, value }) => ({ id, name: featureName(id), value })),
});

/** `bool` is of OpenRefine's form of these answers, which the published one (0.2, 1.0 draft) has from there but for it. */
const valueWire = (value: PropertyValue): Infer<typeof Value> => {
  if (typeof value === 'object') return value;
  if (typeof value === 'boolean') return { bool: value };
  return typeof value === 'number' ? { int: value } : { str: value };
};

/** What is asked of a property: itself, and how many of its values at most (0: all). */
export type Column = { property: Property; limit: number };

/** Values of one property of one body; none where the body is not ours. */
export const cellOf = (
  index: CorpusIndex,
  body: string,
  { property, limit }: Column,
  origin: string,
): Infer<typeof Value>[] => {
  const entity = index.entities.get(body);
  const values = entity ? property.values(index, entity, origin) : [];
  return values.slice(0, limit === 0 ? undefined : limit).map(valueWire);
};
