import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { standingOf } from '../../content/model/findings/listings.ts';
import { Minister } from '../../content/model/schema/minister.ts';
import { Role, ViaMode } from '../../content/model/schema/obligation.ts';
import { bodiesOf, chargesOf } from '../../content/model/summary/ministers.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import { FindingWire } from './finding.ts';

/** A minister with the ministry, the bodies it is named for and what runs through the ministry about them. */
export const MinisterWire = once(() => {
  const { id, name, ministry, aliases, kind } = Minister().shape;
  return z
    .object({
      id,
      name: name.meta({ description: 'The office, Japanese.' }),
      ministry: ministry.meta({
        description: 'The ministry whose head it is, by which provision of which year.',
      }),
      aliases,
      kind: kind.meta({
        description: 'Kind whose findings (/classes/{id}/obligations) are the ministry’s own.',
      }),
      entities: z
        .array(
          z.object({
            id: z.string(),
            name: z.string(),
            standing: z.string().meta({ description: 'What it is on the day asked.' }),
            minister: z.string().meta({ description: 'The fact as it stands: who is competent.' }),
            as_of: z.string().meta({
              description: 'Day of the statute text the fact was read from; not 2016.',
            }),
            tier: z.string(),
          }),
        )
        .meta({ description: 'Bodies for which the facts name the minister.' }),
      charges: z
        .array(
          z.object({
            obligation: FindingWire().shape.obligation,
            mode: ViaMode().meta({ description: 'How the rule runs through the ministry.' }),
            role: Role().nullable().meta({ description: 'As what the rule reaches the bodies.' }),
            entities: z.array(z.string()).meta({ description: 'Ids of the bodies it is about.' }),
          }),
        )
        .meta({
          description:
            'Rules about those bodies that run through the ministry, or whose addressee its head is, on the day asked. Empty where none of the bodies is designated.',
        }),
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
