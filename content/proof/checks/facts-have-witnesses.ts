import { TIERS, witnessOf } from '../../model/corpus/corroboration.ts';
import type { Tier } from '../../model/schema/common.ts';
import type { Entity } from '../../model/schema/entity.ts';
import type { Check } from './check.ts';

type Borne = { at: string; tier: Tier; source: readonly string[] };

const FACTS = [
  'reading',
  'name_en',
  'corporate_number',
  'competent_minister',
  'founding_statute',
  'legal_class',
  'registered_name',
  'ended',
] as const;
const SEVERAL = ['aliases', 'former_names', 'later_names', 'events'] as const;

const borneIn = (entity: Entity): Borne[] => [
  ...FACTS.flatMap((at) => {
    const fact = entity[at];
    return fact ? [{ at, tier: fact.tier, source: fact.source }] : [];
  }),
  ...SEVERAL.flatMap((field) =>
    entity[field].map(({ tier, source }, i) => ({ at: `${field}.${i}`, tier, source })),
  ),
];

/**
 * No source, no fact: what is more than a search key names where it was read, in a publication that is known, and is no
 * better known than the best of its publications bears. The kana of a law's title is not the body's own reading, a
 * dictionary is no register.
 */
export const factsHaveWitnesses: Check = ({ entities, ministers, witnesses }) => {
  const known = witnesses.map(({ record }) => record);
  const values = [
    ...entities.map(({ file, record }) => ({ file, borne: borneIn(record) })),
    ...ministers.map(({ file, record: { ministry } }) => ({
      file,
      borne: [{ at: 'ministry', tier: ministry.tier, source: ministry.source }],
    })),
  ];
  return values.flatMap(({ file, borne }) =>
    borne.flatMap(({ at, tier, source }) => {
      if (source.length === 0)
        return tier === 'unverified'
          ? []
          : [
              {
                file,
                at: `${at}.source`,
                message: `The value is ${tier} and names no source.`,
                remedy: 'Say where it was read, or make it unverified.',
              },
            ];
      const unknown = source.flatMap((cited, i) =>
        witnessOf(known, cited)
          ? []
          : [
              {
                file,
                at: `${at}.source.${i}`,
                message: `「${cited}」 cites no publication of content/data/witnesses.`,
                remedy: 'Begin it as a witness is cited, or add the witness.',
              },
            ],
      );
      const borne = source.map((cited) => TIERS.indexOf(witnessOf(known, cited)?.bears ?? tier));
      const best = TIERS[Math.max(...borne)] ?? tier;
      return TIERS.indexOf(tier) <= TIERS.indexOf(best)
        ? unknown
        : [
            ...unknown,
            {
              file,
              at: `${at}.tier`,
              message: `The value is ${tier}, and its sources bear no more than ${best}.`,
              remedy: `Make it ${best}, or add the source that shows more.`,
            },
          ];
    }),
  );
};
