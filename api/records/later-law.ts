import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { type LaterRule, laterRule } from '../../content/model/later/rules.ts';
import { LaterWords } from '../../content/model/schema/concordance.ts';
import { field } from '../../content/model/schema/field.ts';
import { LaterChange } from '../../content/model/schema/later-change.ts';
import { Reach, Role, Verdict } from '../../content/model/schema/obligation.ts';
import { memo } from '../../content/model/text/memo.ts';
import { orNotFound } from '../problem/or-not-found.ts';
import { ApiProblem } from '../problem/problem.ts';
import { csvForm } from '../resource/csv.ts';

/** An amendment as the API shows it: the record as it is. */
export const ChangeWire = memo(() =>
  z
    .object({
      id: field.id(),
      law: z.string().describe('The amending law, Japanese.'),
      promulgated: z.iso.date().describe('Day of promulgation (公布).'),
      in_force: z.iso.date().describe('Day it came or comes into force.'),
      summary: field.summary(),
      certainty: field.certainty(LaterChange().shape.certainty),
      source: z.array(z.string()).describe('Addresses or names of what it was read from.'),
      in_force_source: z
        .string()
        .describe('Which of the sources tells the day it came into force.'),
      touches: z
        .array(
          z.object({
            obligation: field.obligation(),
            effect: z.string().describe('What it does to the rule; Japanese, ours.'),
          }),
        )
        .describe('Rules it is known to touch.'),
    })
    .meta({ id: 'Change', description: 'An amendment that is known of; its text is not held.' }),
);

/** Article numbers through the states of the Act, as the API shows them: the record as it is. */
export const ConcordanceWire = memo(() =>
  z
    .object({
      id: field.id(),
      instrument: field.instrument(),
      states: z
        .array(
          z.object({
            from: z.string().nullable().describe('First day of the state; null: since enactment.'),
            label: field.label(),
            change: z
              .string()
              .nullable()
              .describe('Id in /changes of the amendment that brought it; null: none.'),
          }),
        )
        .describe('States of the Act, oldest first.'),
      rows: z
        .array(
          z.object({
            matter: z.string().describe('The matter; Japanese, ours.'),
            numbers: z.array(z.string().nullable()).describe('One per state; null: none.'),
            eid: z.string().nullable().describe('Provision of version 2016, if it has one.'),
          }),
        )
        .describe('Rows, in order.'),
      source: z.array(z.string()).describe('What the numbers were read from.'),
    })
    .meta({ id: 'Concordance', description: 'Article numbers of one matter through the states.' }),
);

const placeFields = memo(() => ({
  date: z.iso.date().describe('Day of the text. A snapshot: no change began on it for that.'),
  revision: z.string().describe('Revision id of e-Gov (法令履歴ID).'),
  status: z
    .enum(['enforced', 'pre_enforcement'])
    .describe('Whether it was in force when it was compared, or published as not yet in force.'),
  version: z
    .string()
    .nullable()
    .describe('Version of the instrument that holds the text; null: no word of it is held.'),
  provisions: z
    .array(
      z.object({
        eid: z.string().describe('eId in that text.'),
        citation: z.string().describe('Number there, Japanese: 第33条第1項.'),
        url: z
          .url()
          .describe(
            'The article at e-Gov: of the newest text as in force when opened, of an older one as in that revision.',
          ),
      }),
    )
    .describe('What continues it there; none where it is gone, or where that is not known.'),
  basis: z
    .enum(['words', 'matter', 'numbering'])
    .describe(
      'What the place rests on: `words` were compared; `matter`: the article was looked up, its words of 2016 are not held; `numbering`: the numbers alone, as amendments moved them.',
    ),
}));

const LaterPlace = memo(() =>
  z.object({
    ...placeFields(),
    phrase: LaterWords().describe('How its key words of 2016 stand there.'),
    provision: LaterWords().describe('How the whole 項, 号 or 条 of its ground does.'),
    note: z.string().nullable().describe('Japanese, ours: what is different.'),
    read: z
      .boolean()
      .describe('Whether somebody has read the rule in that text. Equal words are no reading.'),
  }),
);

/** What is known of a rule of 2016 after its day, as the API shows it. */
export const LaterRuleWire = memo(() =>
  z
    .object({
      obligation: z.object({ id: field.id(), title: field.title() }).describe('The rule.'),
      grounds: z
        .array(
          z.object({
            instrument: field.instrument(),
            version: z.string().describe('Version whose words are compared.'),
            eid: z.string().describe('eId in that version.'),
            citation: z.string().describe('How it is cited, Japanese.'),
          }),
        )
        .describe('Its provisions of the law in the version of 2016.'),
      texts: z.array(LaterPlace()).describe('Later texts it was compared with, oldest first.'),
      changes: z
        .array(
          z.object({
            id: field.id(),
            law: z.string().describe('The amending law, Japanese.'),
            in_force: z.iso.date().describe('Since when the change stands.'),
            certainty: field.certainty(LaterChange().shape.certainty),
            effect: z.string().describe('What it does to the rule; Japanese, ours.'),
          }),
        )
        .describe('Amendments known to touch it: they alone say since when.'),
      caution: z.string().describe('Japanese, ours: what equal words do not mean.'),
    })
    .meta({
      id: 'LaterRule',
      description:
        'A rule of 2016 in later texts of its law: numbers and likeness of words, no verdict and no text.',
    }),
);

/** What is known of one provision in the newest later text, as the API shows it. */
export const ProvisionLaterWire = memo(() =>
  z
    .object({
      ...placeFields(),
      note: z.string().nullable().describe('Japanese, ours: what is different.'),
      of: z
        .enum(['provision', 'article'])
        .describe(
          'Whether that continues the provision itself, or only the article it is part of.',
        ),
      words: LaterWords().nullable().describe('How its words stand there; null: nobody compared.'),
      rules: z.array(field.obligation()).describe('Rules on it: ask /obligations/{id}/later.'),
    })
    .meta({
      id: 'ProvisionLater',
      description:
        'Where a provision of 2016 stands in the newest later text; no text, no verdict.',
    }),
);

/** A rule in later texts with what was found of it for a subject, as the API shows it. */
export const LaterRuleOfWire = memo(() =>
  LaterRuleWire()
    .extend({
      finding: z
        .object({
          verdict: Verdict(),
          role: Role().nullable().describe('Null where the verdict is not `applies`.'),
          reach: Reach().nullable().describe('Null where the verdict is not `applies`.'),
        })
        .describe('What was found for the subject on the day asked; nothing of later days.'),
    })
    .meta({
      id: 'LaterRuleOf',
      description: 'A rule that reaches a subject, or may, in later texts of its law.',
    }),
);

/** Rules in later texts as a table: one row a rule and text. */
export const laterRulesCsv = csvForm<
  LaterRule[],
  { rule: LaterRule; text: LaterRule['texts'][number] }
>({
  rows: (rules) => rules.flatMap((rule) => rule.texts.map((text) => ({ rule, text }))),
  columns: {
    obligation: ({ rule }) => rule.obligation.id,
    title: ({ rule }) => rule.obligation.title,
    citations_2016: ({ rule }) => rule.grounds.map(({ citation }) => citation),
    date: ({ text }) => text.date,
    revision: ({ text }) => text.revision,
    status: ({ text }) => text.status,
    basis: ({ text }) => text.basis,
    citations: ({ text }) => text.provisions.map(({ citation }) => citation),
    urls: ({ text }) => text.provisions.map(({ url }) => url),
    phrase: ({ text }) => text.phrase,
    provision: ({ text }) => text.provision,
    note: ({ text }) => text.note,
    read: ({ text }) => text.read,
    changes: ({ rule }) => rule.changes.map(({ id }) => id),
    changes_in_force: ({ rule }) => rule.changes.map(({ in_force }) => in_force),
    changes_effect: ({ rule }) => rule.changes.map(({ effect }) => effect),
    caution: ({ rule }) => rule.caution,
    version: ({ text }) => text.version,
  },
});

/** The rule with this id in later texts, or a 404 that says which rules were compared. */
export const knownLaterRule = (index: CorpusIndex, id: string): LaterRule => {
  const { title } = orNotFound(index.obligations, id, '/obligations');
  const later = laterRule(index, id);
  if (later) return later;
  throw new ApiProblem(
    'NOT_FOUND',
    `The rule "${id}" (${title}) was compared with no later text: only rules of the statute were.`,
    `Ask ${API_ROOT}/later-rules for the rules that were.`,
  );
};
