import * as z from 'zod';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { memo } from '../../content/model/text/memo.ts';
import { ApiProblem } from '../problem/problem.ts';
import { Identified, identifierSchemes, SchemeWire, schemeOf } from '../records/identifier.ts';
import { get, type Route } from '../resource/define.ts';
import { text, WITHOUT_DOT } from '../resource/parameters.ts';

const tag = 'Bodies';

const SchemeParam = memo(() =>
  text(100).meta({
    pattern: WITHOUT_DOT,
    description: 'corporate-number (法人番号) or egov-law-id (e-Gov 法令ID).',
    examples: ['corporate-number'],
  }),
);

const listIdentifierSchemes = get({
  path: '/identifiers',
  operationId: 'listIdentifierSchemes',
  tag,
  summary: 'Schemes of identifiers from elsewhere',
  description: 'Which identifiers from elsewhere lead to records here.',
  data: () => z.array(SchemeWire()),
  reply: () => {
    const data = identifierSchemes();
    return { data, total: data.length };
  },
});

const listIdentifiers = get({
  path: '/identifiers/{scheme}',
  operationId: 'listIdentifiers',
  tag,
  summary: 'All identifiers of a scheme with the records they lead to',
  description:
    'Every identifier of one scheme with the record it leads to. Only identifiers with a source.',
  params: () => z.object({ scheme: SchemeParam() }),
  data: () => z.array(Identified()),
  reply: ({ index }, { scheme }) => {
    const data = schemeOf(scheme).list(index);
    return { data, total: data.length };
  },
});

const getIdentifier = get({
  path: '/identifiers/{scheme}/{value}',
  operationId: 'getIdentifier',
  tag,
  summary: 'Records that an identifier leads to: 法人番号 or e-Gov 法令ID → ids',
  description:
    'In any width. A number that is well-formed and not held is a 404, not an empty list.',
  params: () =>
    z.object({
      scheme: SchemeParam(),
      value: text(100).meta({
        pattern: WITHOUT_DOT,
        description: 'The identifier, in any width.',
        examples: ['3010005002599'],
      }),
    }),
  data: () => z.array(Identified()),
  reply: ({ index }, { scheme, value }) => {
    const { name, list, read } = schemeOf(scheme);
    const wanted = read(value);
    const data = list(index).filter((row) => row.value === wanted);
    if (data.length === 0)
      throw new ApiProblem(
        'NOT_FOUND',
        `${wanted} is a well-formed ${name}, and none of the records held here has it.`,
        `Ask ${API_ROOT}/identifiers/${scheme} for those held.`,
      );
    return { data, total: data.length };
  },
});

/** Identifiers given elsewhere, and the records they lead to. */
export const IDENTIFIERS: readonly Route[] = [
  listIdentifierSchemes,
  listIdentifiers,
  getIdentifier,
];
