import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT, apiPath, htmlPath } from '../../content/model/corpus/paths.ts';
import { askedNumber } from '../../content/model/names/corporate-number.ts';
import { beginning } from '../../content/model/text/given-text.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ApiProblem } from '../problem/problem.ts';
import { get } from '../resource/define.ts';
import { text } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Bodies';

const Identified = once(() =>
  z
    .object({
      value: z.string().meta({ description: 'The identifier, as normalised.' }),
      type: z
        .enum(['entity', 'instrument'])
        .meta({ description: 'What kind of record it leads to.' }),
      id: z.string().meta({ description: 'Id of the record.' }),
      name: z.string().meta({ description: 'Name or title of the record.' }),
      relation: z.enum(['identifies', 'founding_statute']).meta({
        description:
          'identifies: it is the record’s own. founding_statute: it is that of the law by which the body was founded.',
      }),
      api: z.string().meta({ description: 'The record in the API.' }),
      html: z.string().meta({ description: 'Its page on the site.' }),
    })
    .meta({ id: 'Identified', description: 'A record that an identifier leads to.' }),
);

type Identified = Infer<typeof Identified>;

type Scheme = {
  name: string;
  description: string;
  /** All identifiers of the scheme with their records. */
  list: (index: CorpusIndex) => Identified[];
  /** The identifier as held. Throws INVALID_PARAMETER where it can be none. */
  read: (written: string) => string;
};

const invalid = (detail: string, hint: string): ApiProblem =>
  new ApiProblem('INVALID_PARAMETER', `value: ${detail}.`, hint, {
    errors: [{ parameter: 'value', detail }],
  });

const readCorporateNumber = (written: string): string => {
  const number = askedNumber(written);
  const asked = number?.digits ?? beginning(written, 50);
  if (number?.problem === null) return number.digits;
  throw invalid(
    number?.problem === 'check_digit'
      ? `${asked} is not a valid 法人番号: its first digit, the check digit, does not fit the others`
      : `"${asked}" is not a valid 法人番号: it is not 13 digits`,
    'Give the 13 digits; width, hyphens and spaces do not matter.',
  );
};

const readLawId = (written: string): string => {
  // A revision (「426AC1000000104_20161021_…」) is an edition of the same law.
  const id = (written.normalize('NFKC').trim().toUpperCase().split('_')[0] ?? '').replace(
    /\s/g,
    '',
  );
  if (!/^\d{3}[A-Z0-9]{12}$/.test(id))
    throw invalid(
      `"${beginning(written, 50)}" is not a valid e-Gov 法令ID`,
      'Give 15 characters such as 426AC1000000104.',
    );
  return id;
};

const entityRow = (
  { id, name }: { id: string; name: string },
  value: string,
  relation: Identified['relation'],
): Identified => ({
  value,
  type: 'entity',
  id,
  name,
  relation,
  api: apiPath('entities', id),
  html: htmlPath('entities', id),
});

const SCHEMES: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  [
    'corporate-number',
    {
      name: '法人番号',
      description: '国税庁が指定する13桁の番号。出典のあるものだけ',
      list: ({ corpus }) =>
        corpus.entities.flatMap((entity) => {
          const number = entity.corporate_number;
          if (!number || number.tier === 'unverified') return [];
          return [entityRow(entity, number.value, 'identifies')];
        }),
      read: readCorporateNumber,
    },
  ],
  [
    'egov-law-id',
    {
      name: 'e-Gov 法令ID',
      description: 'e-Gov法令検索の法令ID。文書そのもの、又は法人の根拠法のもの',
      list: ({ corpus }) => [
        ...corpus.instruments.flatMap(({ id, title, egov_law_id }): Identified[] =>
          egov_law_id === null
            ? []
            : [
                {
                  value: egov_law_id,
                  type: 'instrument',
                  id,
                  name: title,
                  relation: 'identifies',
                  api: apiPath('instruments', id),
                  html: htmlPath('instruments', id),
                },
              ],
        ),
        ...corpus.entities.flatMap((entity) => {
          const law = entity.founding_statute?.egov_law_id;
          return law ? [entityRow(entity, law, 'founding_statute')] : [];
        }),
      ],
      read: readLawId,
    },
  ],
]);

const schemeOf = (asked: string): Scheme => {
  const scheme = SCHEMES.get(asked);
  if (scheme) return scheme;
  const schemes = [...SCHEMES.keys()];
  throw new ApiProblem(
    'NOT_FOUND',
    `/identifiers has no scheme "${asked}".`,
    `Ask for one of ${schemes.join(', ')}.`,
    { did_you_mean: schemes },
  );
};

const SchemeParam = once(() =>
  text(100).meta({
    description: 'corporate-number (法人番号) or egov-law-id (e-Gov 法令ID).',
    examples: ['corporate-number'],
  }),
);

/** A scheme of identifiers as the API shows it. */
export const SchemeWire = once(() =>
  z.object({
    id: z.string().meta({ description: 'Id of the scheme.' }),
    name: z.string().meta({ description: 'Name of the scheme.' }),
    description: z.string().meta({ description: 'What it identifies.' }),
    api: z.string().meta({ description: 'Its identifiers.' }),
  }),
);

/** The schemes of identifiers that lead to records. */
export const identifierSchemes = (): Infer<typeof SchemeWire>[] =>
  [...SCHEMES].map(([id, { name, description }]) => ({
    id,
    name,
    description,
    api: `${API_ROOT}/identifiers/${id}`,
  }));

const listSchemes = get(
  {
    path: '/identifiers',
    operationId: 'listIdentifierSchemes',
    tag,
    summary: 'Schemes of identifiers from elsewhere',
    query: () => z.strictObject({}),
  },
  () => z.array(SchemeWire()),
);

const listIdentifiers = get(
  {
    path: '/identifiers/{scheme}',
    operationId: 'listIdentifiers',
    tag,
    summary: 'All identifiers of a scheme with the records they lead to',
    params: () => z.object({ scheme: SchemeParam() }),
    query: () => z.strictObject({}),
  },
  () => z.array(Identified()),
);

const getIdentifier = get(
  {
    path: '/identifiers/{scheme}/{value}',
    operationId: 'getIdentifier',
    tag,
    summary: 'Records that an identifier leads to: 法人番号 or e-Gov 法令ID → ids',
    params: () =>
      z.object({
        scheme: SchemeParam(),
        value: text(100).meta({
          description: 'The identifier, in any width.',
          examples: ['3010005002599'],
        }),
      }),
    query: () => z.strictObject({}),
  },
  () => z.array(Identified()),
);

/** Identifiers given elsewhere, and the records they lead to. */
export const identifierRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listSchemes, (c) =>
    respond(c, dataset, { data: identifierSchemes(), total: SCHEMES.size }),
  );

  app.openapi(listIdentifiers, (c) => {
    const data = schemeOf(c.req.valid('param').scheme).list(index);
    return respond(c, dataset, { data, total: data.length });
  });

  app.openapi(getIdentifier, (c) => {
    const { scheme, value } = c.req.valid('param');
    const { name, list, read } = schemeOf(scheme);
    const wanted = read(value);
    const data = list(index).filter((row) => row.value === wanted);
    if (data.length === 0)
      throw new ApiProblem(
        'NOT_FOUND',
        `${wanted} is a well-formed ${name}, and none of the records held here has it.`,
        `Ask ${API_ROOT}/identifiers/${scheme} for those held.`,
      );
    return respond(c, dataset, { data, total: data.length });
  });
};
