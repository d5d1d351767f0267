import * as z from 'zod';
import { explanationsOfPast } from '../../content/model/comparison/explanations.ts';
import type { LocatedObligation } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { discrepanciesOfRule } from '../../content/model/findings/discrepancies.ts';
import { CitedProvision, NamedDiscrepancy } from '../../content/model/findings/finding.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { VersionId } from '../../content/model/schema/common.ts';
import { field } from '../../content/model/schema/field.ts';
import { Rank } from '../../content/model/schema/instrument.ts';
import { Modality, Obligation } from '../../content/model/schema/obligation.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { fields } from '../resource/columns.ts';
import { csvForm } from '../resource/csv.ts';
import { groundColumns } from './finding.ts';
import { named, partyColumns } from './party.ts';
import { WordsWire, wordsWire } from './words.ts';

const actors = (description: string) =>
  z.array(z.object({ id: field.id(), name: field.name() })).describe(description);

const Phase = memo(() =>
  z.object({
    version: VersionId(),
    basis: z
      .enum(['held', 'told', 'inferred'])
      .describe(
        '`held`: the words are in the source; `told`: words elsewhere say whom they reached; `inferred`: none do, and findings are undetermined.',
      ),
    provisions: z.array(CitedProvision()).describe('The provisions, principal ground first.'),
    key_phrase: WordsWire()
      .nullable()
      .describe('The words that make the rule; null where they are not held.'),
    told_by: z
      .array(CitedProvision())
      .describe('Explanations that tell of it, where its words are not held.'),
    trigger: z
      .string()
      .nullable()
      .describe(
        "What sets the rule going, in the text's own words or 「常時」; null where it is not said.",
      ),
  }),
);

/** A rule as the API shows it. */
export const ObligationWire = memo(() =>
  z
    .object({
      id: field.id(),
      title: field.title(),
      modality: Modality(),
      rank: Rank(),
      theme: Obligation().shape.theme.describe('What the rule is about.'),
      actor: actors('Who acts.'),
      performed_by: actors('Who carries it out where that is not the actor.'),
      counterparty: actors('To whom it is done or given.'),
      concerns: actors('Whom it is about.'),
      explanation: field.explanation(),
      cautions: field.cautions(),
      discrepancies: z
        .array(NamedDiscrepancy())
        .describe('Disagreements of the source that bear on it.'),
      phases: z
        .array(Phase())
        .describe('The rule in each version of its principal instrument, oldest first.'),
    })
    .meta({
      id: 'Obligation',
      description: 'One rule of the source: a duty, a power, a procedure …',
    }),
);

type Rule = Infer<typeof ObligationWire>;

/** Builds the rule the API shows. */
export const obligationWire = (index: CorpusIndex, obligation: LocatedObligation): Rule => {
  const { id, title, modality, rank, theme, explanation, cautions } = obligation;
  const people = (ids: readonly string[]) => ids.map((party) => named(index, party));
  return {
    id,
    title,
    modality,
    rank,
    theme,
    actor: people(obligation.actor),
    performed_by: people(obligation.performed_by),
    counterparty: people(obligation.counterparty),
    concerns: people(obligation.concerns),
    explanation,
    cautions,
    discrepancies: discrepanciesOfRule(index, obligation),
    phases: obligation.phases.map(({ version, basis, provisions, key_phrase, trigger }) => ({
      version,
      basis,
      provisions: provisions.map((ref) => cite(index, ref)),
      key_phrase: key_phrase && wordsWire(index, key_phrase),
      told_by: key_phrase
        ? []
        : explanationsOfPast(index, provisions).map((place) => cite(index, place)),
      trigger,
    })),
  };
};

/** Rules as a table: as they stand in their newest version, with the versions they have. */
export const rulesCsv = csvForm<Rule[], Rule>({
  rows: (rules) => rules,
  columns: {
    ...fields(ObligationWire, 'id', 'title', 'modality', 'rank', 'theme'),
    ...partyColumns('actor', 'performed_by', 'counterparty', 'concerns'),
    versions: ({ phases }) => phases.map(({ version }) => version),
    basis: ({ phases }) => phases.at(-1)?.basis,
    ...groundColumns(({ phases }: Rule) => phases.at(-1)?.provisions ?? []),
    key_phrase: ({ phases }) => phases.at(-1)?.key_phrase?.quote,
    trigger: ({ phases }) => phases.at(-1)?.trigger,
    ...fields(ObligationWire, 'explanation', 'cautions'),
  },
});
