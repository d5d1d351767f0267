import * as z from 'zod';
import { MAX_CITATION } from '../../../content/model/citation/resolve/resolve.ts';
import { headingBehind } from '../../../content/model/corpus/citation.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { MAX_QUOTATION } from '../../../content/model/quotation/quotation.ts';
import { Resolved, replyResolved } from '../../records/text/resolved.ts';
import { replyVerified, Verified } from '../../records/text/verified.ts';
import { AsOf, text } from '../../resource/parameters.ts';
import { tool } from '../tool/tool.ts';

/** A citation in any spelling → the provision. */
export const resolveCitationTool = tool({
  name: 'resolve_citation',
  title: 'From a citation to the provision',
  description:
    'Takes a Japanese citation in any spelling (法第25条第1項第2号, 基本法25①二, 監査方針5(3), 別表29, 同項第三号 with `from`) and gives instrument, version and eid for get_provision. `as_of` is the day whose numbering is meant: 法第30条 is another provision before 2016-10-21. An ambiguous citation is an error that lists the choices; a citation of a law not held here says where to read it. It does not check what the provision says: verify_quotation does.',
  input: z.strictObject({
    citation: text(MAX_CITATION)
      .min(1, { error: 'expected a citation, for example 法第25条第1項第2号' })
      .meta({ description: 'In any width and numerals.', examples: ['法第25条第1項第2号'] }),
    from: text(200)
      .optional()
      .meta({
        description: 'Where 同項, 前条, 第1項 are read: {instrument}/{eid}.',
        examples: ['basic-act/art_30__para_1'],
      }),
    as_of: AsOf(),
  }),
  data: Resolved(),
  remedy: 'search finds provisions by words.',
  run: ({ index }, question) => {
    const reply = replyResolved(index, question);
    const { citation, heading, instrument, version, eid, status, note, continued_by } = reply.data;
    const query = new URLSearchParams(
      Object.entries(question).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const text = [
      `${question.citation} → **${citation}**${headingBehind(heading)}: instrument \`${instrument}\`, version \`${version}\`, eid \`${eid ?? '（全体）'}\``,
      ...(status === 'stub' ? ['本文は資料になく、ここにはない。'] : []),
      ...(continued_by ? [`次の版では ${continued_by.citation}`] : []),
      ...(note ? [note] : []),
    ].join('\n');
    return { ...reply, api: `${API_ROOT}/resolve?${query}`, text };
  },
});

const RESULTS = {
  EXACT: '一字一句そのとおりある',
  NORMALISED: '空白・改行・タグ・当サイトの注のほかは、そのとおりある',
  DIFFERS: '収録した文と違う箇所がある',
  NOT_HELD: 'このような文は、収録した資料にない',
} as const;

/** Is a quotation in the corpus. */
export const verifyQuotationTool = tool({
  name: 'verify_quotation',
  title: 'Check a quotation to the letter',
  description:
    'Is this quotation of the Act or a decision in the source, to the letter, and where? Use it before you print words as the law. EXACT and NORMALISED may be printed; DIFFERS is a miswriting: it gives the first difference and the right words; NOT_HELD says that there is no such sentence in what is held, with the sentences most like it, which are other sentences and not the right words. Most articles of the Act are not held, so it is no proof that the words are wrong.',
  input: z.strictObject({
    text: text(MAX_QUOTATION)
      .min(1, { error: 'expected a quotation' })
      .meta({
        description: 'The quotation without quotation marks around it.',
        examples: ['秘密の保持に十分留意するものとする'],
      }),
  }),
  data: Verified(),
  remedy: 'Give a stretch of at least some words.',
  run: ({ index }, { text: quotation }) => {
    const reply = replyVerified(index, quotation);
    const { result, text, provisions, difference, nearest } = reply.data;
    const said = [
      `**${result}**: ${RESULTS[result]}`,
      ...(text === null ? [] : [`> ${text.replaceAll('\n', '\n> ')}`]),
      ...(difference
        ? [
            `最初の違い（${difference.at} 文字目の後）: 正「${difference.expected}」、引用「${difference.found}」`,
          ]
        : []),
      ...provisions.map(
        ({ citation, version, source }) =>
          `- ${citation}（${version}、資料 ${source.lines.join('–')} 行）`,
      ),
      ...(nearest.length > 0 ? ['似た文（引用の正しい文言ではない）:'] : []),
      ...nearest.map(
        ({ text, provision }) => `- ${provision.citation}（${provision.version}）「${text}」`,
      ),
    ].join('\n');
    const query = new URLSearchParams({ text: quotation });
    return { ...reply, api: `${API_ROOT}/verify?${query}`, text: said };
  },
});
