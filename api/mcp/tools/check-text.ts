import * as z from 'zod';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { Checked, MAX_CITATIONS, MAX_TEXT, replyChecked } from '../../records/text/checked.ts';
import { text } from '../../resource/parameters.ts';
import { Day } from '../tool/day.ts';
import { tool } from '../tool/tool.ts';

/** Every citation of a text of one's own, checked before it is printed. */
export const checkTextTool = tool({
  name: 'check_text',
  title: 'Check every citation of a text',
  description: `Give your draft before you show it. Finds every citation in up to ${MAX_TEXT} characters of Japanese text (the first ${MAX_CITATIONS}), follows 同法, 同条 and 「以下「法」という。」 within it, and compares the heading, the law's title and number, quoted words in 「」, defined terms, bodies said to be bound, listed or a target, and by when. Per citation: ○ it exists and what was compared agrees, △ exists but (with what was probably meant), × no such provision or the quoted words differ, ？ not held here, no proof that it is wrong. Numbers without a law are only counted. No paraphrase is judged, not by ○ either: get_provision shows the words.`,
  input: z.strictObject({
    text: text(MAX_TEXT)
      .min(1, { error: 'expected a text with something in it' })
      .meta({
        description: 'The text, as it is to be read.',
        examples: ['法第31条（事務の委託）による。'],
      }),
    as_of: Day(),
  }),
  data: Checked(),
  remedy: 'Give the text in parts, cut between paragraphs.',
  run: ({ index }, asked) => {
    const { checked: _, ...reply } = replyChecked(index, asked);
    const { summary, unassigned, left_out } = reply.data;
    const said = [
      `○ ${summary.stands} agree in what was compared, △ ${summary.stands_but} exist but, × ${summary.fails} fail, ？ ${summary.not_held} cannot be judged here.`,
      ...(unassigned > 0 ? [`${unassigned} numbers name no law and were not looked at.`] : []),
      ...(left_out > 0 ? [`${left_out} citations behind these were not compared.`] : []),
    ];
    return { ...reply, api: `${API_ROOT}/check`, text: said.join(' ') };
  },
});
