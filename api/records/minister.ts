import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { RuleInShort } from '../../content/model/findings/finding.ts';
import { standingOf } from '../../content/model/findings/listings.ts';
import { Tier } from '../../content/model/schema/common.ts';
import { field } from '../../content/model/schema/field.ts';
import { Minister } from '../../content/model/schema/minister.ts';
import { Role, ViaMode } from '../../content/model/schema/obligation.ts';
import { bodiesOf, chargesOf } from '../../content/model/summary/ministers.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';

/** A minister with the ministry, the bodies it is named for and what runs through the ministry about them. */
export const MinisterWire = memo(() => {
  const { id, name, ministry, aliases, kind } = Minister().shape;
  return z
    .object({
      id: id.describe('Id of the record: given by hand, never changed, never reused.'),
      name: name.describe('The office, Japanese.'),
      ministry: ministry
        .extend({
          value: z.string().min(1).describe('The value.'),
          provision: z.string().min(1).describe('The provision.'),
        })
        .describe('The ministry whose head it is, by which provision of which year.'),
      aliases: aliases.describe('Other names people use.'),
      kind: kind.describe(
        'Kind whose findings (/classes/{id}/obligations) are the ministry’s own.',
      ),
      entities: z
        .array(
          z.object({
            id: field.id(),
            name: field.name(),
            standing: z.string().describe('What it is on the day asked.'),
            minister: z.string().describe('The fact as it stands: who is competent.'),
            as_of: z.string().describe('Day of the statute text the fact was read from; not 2016.'),
            tier: z.string().describe(Tier().description ?? ''),
          }),
        )
        .describe('Bodies for which the facts name the minister.'),
      charges: z
        .array(
          z.object({
            obligation: RuleInShort().describe('The rule.'),
            mode: ViaMode().describe('How the rule runs through the ministry.'),
            role: Role().nullable().describe('As what the rule reaches the bodies.'),
            entities: z.array(z.string()).describe('Ids of the bodies it is about.'),
          }),
        )
        .describe(
          'Rules about those bodies that run through the ministry, or whose addressee its head is, on the day asked. Empty where none of the bodies is designated.',
        ),
    })
    .meta({ id: 'Minister', description: 'An office that the facts name as competent.' });
});

export const ministerWire = (
  index: CorpusIndex,
  minister: Minister,
  date: string,
): Infer<typeof MinisterWire> => ({
  id: minister.id,
  name: minister.name,
  ministry: minister.ministry,
  aliases: minister.aliases,
  kind: minister.kind,
  entities: bodiesOf(index, minister).flatMap((entity) => {
    const fact = entity.competent_minister;
    return fact
      ? [
          {
            id: entity.id,
            name: entity.name,
            standing: standingOf(index, entity, date),
            minister: fact.value,
            as_of: fact.as_of,
            tier: fact.tier,
          },
        ]
      : [];
  }),
  charges: chargesOf(index, minister, date).map(({ obligation, mode, role, entities }) => ({
    obligation,
    mode,
    role,
    entities: entities.map(({ id }) => id),
  })),
});
