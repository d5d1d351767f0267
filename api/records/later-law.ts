import * as z from 'zod';
import { field } from '../../content/model/schema/field.ts';
import { LaterChange } from '../../content/model/schema/later-change.ts';
import { once } from '../../content/model/text/memo.ts';

/** An amendment as the API shows it: the record as it is. */
export const ChangeWire = once(() =>
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
export const ConcordanceWire = once(() =>
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
