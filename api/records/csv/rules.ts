import type { Infer } from '../../../content/model/text/memo.ts';
import { csvForm } from '../../resource/csv.ts';
import type { CitedProvision } from '../finding.ts';
import type { WordsWire } from '../words.ts';

type Actor = { id: string; name: string };

type Rule = {
  id: string;
  title: string;
  modality: string;
  rank: string;
  theme: string;
  actor: Actor[];
  performed_by: Actor[];
  counterparty: Actor[];
  concerns: Actor[];
  explanation: string;
  cautions: string[];
  phases: {
    version: string;
    basis: string;
    provisions: Infer<typeof CitedProvision>[];
    key_phrase: Infer<typeof WordsWire> | null;
    trigger: string | null;
  }[];
};

const ids = (actors: Actor[]): string[] => actors.map(({ id }) => id);
const names = (actors: Actor[]): string[] => actors.map(({ name }) => name);

/** Rules as a table: as they stand in their newest version, with the versions they have. */
export const rulesCsv = csvForm<Rule[], Rule>({
  rows: (rules) => rules,
  columns: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    modality: ({ modality }) => modality,
    rank: ({ rank }) => rank,
    theme: ({ theme }) => theme,
    actor: ({ actor }) => ids(actor),
    actor_name: ({ actor }) => names(actor),
    performed_by: ({ performed_by }) => ids(performed_by),
    performed_by_name: ({ performed_by }) => names(performed_by),
    counterparty: ({ counterparty }) => ids(counterparty),
    counterparty_name: ({ counterparty }) => names(counterparty),
    concerns: ({ concerns }) => ids(concerns),
    concerns_name: ({ concerns }) => names(concerns),
    versions: ({ phases }) => phases.map(({ version }) => version),
    basis: ({ phases }) => phases.at(-1)?.basis,
    citation: ({ phases }) => phases.at(-1)?.provisions[0]?.citation,
    instrument: ({ phases }) => phases.at(-1)?.provisions[0]?.instrument,
    version: ({ phases }) => phases.at(-1)?.provisions[0]?.version,
    eid: ({ phases }) => phases.at(-1)?.provisions[0]?.eid,
    other_citations: ({ phases }) =>
      (phases.at(-1)?.provisions ?? []).slice(1).map(({ citation }) => citation),
    key_phrase: ({ phases }) => phases.at(-1)?.key_phrase?.quote,
    trigger: ({ phases }) => phases.at(-1)?.trigger,
    explanation: ({ explanation }) => explanation,
    cautions: ({ cautions }) => cautions,
  },
});
