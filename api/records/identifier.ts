import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT, apiPath, htmlPath } from '../../content/model/corpus/paths.ts';
import { askedNumber } from '../../content/model/names/corporate-number.ts';
import { beginning } from '../../content/model/text/given-text.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { ApiProblem } from '../problem/problem.ts';

/** A record that an identifier leads to, as the API shows it. */
export const Identified = memo(() =>
  z
    .object({
      value: z.string().describe('The identifier, as normalised.'),
      type: z.enum(['entity', 'instrument']).describe('What kind of record it leads to.'),
      id: z.string().describe('Id of the record.'),
      name: z.string().describe('Name or title of the record.'),
      relation: z
        .enum(['identifies', 'founding_statute'])
        .describe(
          'identifies: it is the record’s own. founding_statute: it is that of the law by which the body was founded.',
        ),
      api: z.string().describe('The record in the API.'),
      html: z.string().describe('Its page on the site.'),
    })
    .meta({ id: 'Identified', description: 'A record that an identifier leads to.' }),
);

export type Identified = Infer<typeof Identified>;

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

/** The scheme with this id, or the problem that names those there are. */
export const schemeOf = (asked: string): Scheme => {
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

/** A scheme of identifiers as the API shows it. */
export const SchemeWire = memo(() =>
  z.object({
    id: z.string().describe('Id of the scheme.'),
    name: z.string().describe('Name of the scheme.'),
    description: z.string().describe('What it identifies.'),
    api: z.string().describe('Its identifiers.'),
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
