import { normaliseName } from '../../model/names/names.ts';
import type { Check } from './check.ts';

/**
 * What a body is or was called in full is no abbreviation of it: a name of a list, a former, later or registered name
 * has its own field, with days and sources. The same abbreviation stands once.
 */
export const aliasesAreNoNames: Check = ({ entities, lists }) =>
  entities.flatMap(({ file, record }) => {
    const printed = lists.flatMap(({ record: list }) =>
      list.rows.filter(({ entity }) => entity === record.id).map(({ name }) => name.text),
    );
    const names = new Map(
      [
        record.name,
        ...printed,
        ...record.former_names.map(({ value }) => value),
        ...record.later_names.map(({ value }) => value),
        record.registered_name?.value ?? record.name,
      ].map((name) => [normaliseName(name), name]),
    );
    return record.aliases.flatMap(({ value }, i) => {
      const key = normaliseName(value);
      const name = names.get(key);
      const earlier = record.aliases
        .slice(0, i)
        .find((alias) => normaliseName(alias.value) === key)?.value;
      if (name === undefined && earlier === undefined) return [];
      return [
        {
          file,
          at: `aliases.${i}`,
          message:
            name === undefined
              ? `「${value}」 stands there already as 「${earlier}」.`
              : `「${value}」 is no abbreviation: it is a name of the body.`,
          remedy: 'Take it out: lookups find a body by every name it has.',
        },
      ];
    });
  });
