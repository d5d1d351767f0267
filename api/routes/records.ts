import { API_ROOT } from '../../content/model/corpus/paths.ts';
import type { Route } from '../resource/define.ts';
import { readTemplate } from '../resource/path-template.ts';
import { ABOUT } from './about.ts';
import { CHECKS } from './check.ts';
import { CLASSES } from './classes.ts';
import { COMPARE } from './comparison-of-subjects.ts';
import { ENTITIES } from './entities.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { INSTRUMENTS } from './instruments.ts';
import { LISTS } from './lists.ts';
import { MINISTERS } from './ministers.ts';
import { NOTES } from './notes.ts';
import { OBLIGATIONS } from './obligations.ts';
import { QUESTIONS } from './questions.ts';

/** Every route that answers from the corpus, in the order of the document. */
export const RECORDS: readonly Route[] = [
  ...ABOUT,
  ...ENTITIES,
  ...CLASSES,
  ...MINISTERS,
  ...OBLIGATIONS,
  ...COMPARE,
  ...INSTRUMENTS,
  ...LISTS,
  ...NOTES,
  ...QUESTIONS,
  ...CHECKS,
  ...IDENTIFIERS,
];

/** A representation of a record: what its address ends in, its media type, its address. */
export type Representation = { suffix: string; type: string; address: string };

/**
 * The representations of what is at an address of the API: JSON, then the other forms of a record, each with the parameters of the
 * address that it takes.
 */
export const representationsOf = (address: string): Representation[] => {
  const [path = '', search = ''] = address.split('?');
  const below = path.slice(API_ROOT.length);
  const serving = RECORDS.find((route) => readTemplate(route.path, below) !== null)?.serving;
  const forms = (serving?.forms ?? []).map(({ suffix, contentType, query, also }) => {
    const taken = Object.keys({ ...(query ?? serving?.query)?.().shape, ...also?.() });
    const asked = new URLSearchParams(
      [...new URLSearchParams(search)].filter(([name]) => taken.includes(name)),
    ).toString();
    return {
      suffix,
      type: contentType.split(';')[0] ?? '',
      address: `${path}${suffix}${asked === '' ? '' : `?${asked}`}`,
    };
  });
  return [{ suffix: '', type: 'application/json', address }, ...forms];
};
