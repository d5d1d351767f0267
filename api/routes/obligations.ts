import * as z from 'zod';
import type { LocatedObligation } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { pageOfAmended } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { discrepanciesOfRule } from '../../content/model/findings/discrepancies.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { subjectsOf } from '../../content/model/findings/subjects.ts';
import { VersionId } from '../../content/model/schema/common.ts';
import { Rank } from '../../content/model/schema/instrument.ts';
import { Modality, Obligation } from '../../content/model/schema/obligation.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { findingsCsv } from '../records/csv/findings.ts';
import { rulesCsv } from '../records/csv/rules.ts';
import { CitedProvision, FindingWire, NamedDiscrepancyWire } from '../records/finding.ts';
import { FindingsQuery } from '../records/findings.ts';
import { named } from '../records/party.ts';
import { WordsWire, wordsWire } from '../records/words.ts';
import { get } from '../resource/define.ts';
import { coveredDay, IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Obligations';

const Actor = once(() => z.object({ id: z.string(), name: z.string() }));

/** A rule as the API shows it. */
export const ObligationWire = once(() =>
  z
    .object({
      id: z.string(),
      title: z.string(),
      modality: Modality(),
      rank: Rank(),
      theme: Obligation().shape.theme,
      actor: z.array(Actor()).meta({ description: 'Who acts.' }),
      performed_by: z
        .array(Actor())
        .meta({ description: 'Who carries it out where that is not the actor.' }),
      counterparty: z.array(Actor()),
      concerns: z.array(Actor()),
      explanation: z.string().meta({ description: 'Ours, Japanese.' }),
      cautions: z.array(z.string()),
      discrepancies: z.array(NamedDiscrepancyWire()),
      phases: z
        .array(
          z.object({
            version: VersionId(),
            basis: z.enum(['held', 'inferred']),
            provisions: z.array(CitedProvision()),
            key_phrase: WordsWire().nullable(),
            trigger: z.string().nullable(),
          }),
        )
        .meta({
          description: 'The rule in each version of its principal instrument, oldest first.',
        }),
    })
    .meta({
      id: 'Obligation',
      description: 'One rule of the source: a duty, a power, a procedure …',
    }),
);

/** Builds the rule the API shows. */
export const obligationWire = (
  index: CorpusIndex,
  obligation: LocatedObligation,
): Infer<typeof ObligationWire> => {
  const people = (ids: readonly string[]) => ids.map((id) => named(index, id));
  return {
    id: obligation.id,
    title: obligation.title,
    modality: obligation.modality,
    rank: obligation.rank,
    theme: obligation.theme,
    actor: people(obligation.actor),
    performed_by: people(obligation.performed_by),
    counterparty: people(obligation.counterparty),
    concerns: people(obligation.concerns),
    explanation: obligation.explanation,
    cautions: obligation.cautions,
    discrepancies: discrepanciesOfRule(index, obligation),
    phases: obligation.phases.map((phase) => ({
      version: phase.version,
      basis: phase.basis,
      provisions: phase.provisions.map((ref) => cite(index, ref)),
      key_phrase: phase.key_phrase && wordsWire(index, phase.key_phrase),
      trigger: phase.trigger,
    })),
  };
};

const listObligations = get(
  {
    path: '/obligations',
    operationId: 'listObligations',
    tag,
    summary: 'Every rule of the source, whatever the date',
    query: () => z.strictObject({}),
    forms: [rulesCsv],
  },
  () => z.array(ObligationWire()),
);

const getObligation = get(
  {
    path: '/obligations/{id}',
    operationId: 'getObligation',
    tag,
    summary: 'One rule',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
  },
  ObligationWire,
);

const listSubjects = get(
  {
    path: '/obligations/{id}/entities',
    operationId: 'listObligationFindings',
    tag,
    summary: 'The other way round: whom a rule reaches, and whom not (bodies, then kinds)',
    params: () => z.object({ id: IdParam() }),
    query: FindingsQuery,
    forms: [findingsCsv],
  },
  () => z.array(FindingWire()),
);

/** Rules, and whom they reach. */
export const obligationRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listObligations, (c) => {
    const data = index.corpus.obligations.map((record) => obligationWire(index, record));
    return respond(c, dataset, { data, total: data.length, html: '/obligations/', law: true });
  });

  app.openapi(getObligation, (c) => {
    const record = known(index.obligations, c.req.valid('param').id, '/obligations');
    const html = htmlPath('obligations', record.id);
    return respond(c, dataset, { data: obligationWire(index, record), html, law: true });
  });

  app.openapi(listSubjects, (c) => {
    const { id } = known(index.obligations, c.req.valid('param').id, '/obligations');
    const query = c.req.valid('query');
    const asOf = coveredDay(query.as_of);
    const data = subjectsOf(index)
      .map((subject) => findingFor(index, subject, id, asOf))
      .filter(({ verdict }) => !query.verdict || verdict === query.verdict);
    const html = pageOfAmended(htmlPath('obligations', id), asOf);
    return respond(c, dataset, { data, asOf, total: data.length, html, law: true });
  });
};
