import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { boundaryDays } from './days.ts';
import type { Answered, Surfaces } from './surfaces.ts';
import type { Tally } from './tally.ts';

/** What is compared here: each citation of each provision in each writing, on each boundary day. */
export const CITATIONS = [
  'citations: every writing names the same on a day',
  'citations: MCP names what REST names',
  'citations: the version on its day, or 旧 on any',
  'citations: search finds it first',
] as const;

const DIGITS = [...'〇一二三四五六七八九'];

/** 26 as 二六. */
const byPlace = (digits: string): string => digits.replace(/\d/g, (d) => DIGITS[Number(d)] ?? '');

/** 26 as 二十六; numbers of provisions are below 100. */
const byUnit = (digits: string): string => {
  const [tens, ones] = [Math.floor(Number(digits) / 10), Number(digits) % 10];
  return [tens > 1 ? DIGITS[tens] : '', tens > 0 ? '十' : '', ones > 0 ? DIGITS[ones] : ''].join(
    '',
  );
};

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

/** Writings of the numbers behind 第. What stands without it, 監査方針5(3), is only written in 算用数字. */
const writingsOf = (citation: string): string[] =>
  [byPlace, byUnit, fullWidth].map((write) =>
    citation.replace(/(?<=第)\d+(?=[章条項号])/g, (digits) => write(digits)),
  );

/** What an answer names: a place, or the code of its problem. */
const namedIn = (answer: Answered): string =>
  answer.data ? `${answer.data.instrument}/${answer.data.version}/${answer.data.eid}` : answer.code;

/** Holds citations in every writing, on every boundary day, against one another and against what they were made from. */
export const compareCitations = async (surfaces: Surfaces, { agree }: Tally): Promise<void> => {
  const { index, ask, data, tool } = surfaces;
  const read = async (citation: string, day: string): Promise<string> => {
    const query = new URLSearchParams({ citation, as_of: day });
    return namedIn(await (await ask(`${API_ROOT}/resolve?${query}`)).json());
  };
  for (const provision of index.corpus.provisions) {
    const citation = index.citation(provision);
    const wanted = `${provision.instrument}/${provision.version}/${provision.eid}`;
    const [first] = await data(`/search?${new URLSearchParams({ q: citation, limit: '1' })}`);
    agree('citations: search finds it first', citation, first?.id, wanted);
    for (const day of boundaryDays(index)) {
      const where = `${citation}, ${day}`;
      const plain = await read(citation, day);
      const isNew = !citation.startsWith('旧');
      if (!isNew || day === '2016-10-21')
        agree('citations: the version on its day, or 旧 on any', where, plain, wanted);
      for (const written of new Set(writingsOf(citation)))
        agree(
          'citations: every writing names the same on a day',
          `${written}, ${day}`,
          await read(written, day),
          plain,
        );
      const told = await tool('resolve_citation', { citation, as_of: day })
        .then(namedIn)
        .catch(() => 'problem');
      agree(
        'citations: MCP names what REST names',
        where,
        told,
        plain.includes('/') ? plain : 'problem',
      );
    }
  }
};
