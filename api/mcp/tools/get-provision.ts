import * as z from 'zod';
import { headedCitation } from '../../../content/model/corpus/citation.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { provisionApiPath } from '../../../content/model/corpus/paths.ts';
import { disagreementLabel } from '../../../content/model/findings/labels.ts';
import { partsOf } from '../../../content/model/provisions/provision-tree.ts';
import { VersionId } from '../../../content/model/schema/common.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { linesOfSpans } from '../../../content/model/text/spans.ts';
import { ProvisionAnswer, replyProvision } from '../../records/text/provision-answer.ts';
import { IdParam, OptionalDay, text } from '../../resource/parameters.ts';
import { tool } from '../tool/tool.ts';

/** Without the blocks and their proofs, which the API's own answer has. */
const Told = ProvisionAnswer()
  .omit({ paragraphs: true, evidence: true, parts: true })
  .extend({
    lines: z
      .array(z.int())
      .nullable()
      .describe('First and last line in the transcript of the source; null where no text is held.'),
    not_held: z
      .array(z.string())
      .describe('Citations of its parts whose words are not held. Do not fill them in.'),
  });

/** What is told of a provision. */
export const provisionTold = (
  index: CorpusIndex,
  { paragraphs: _, evidence: __, parts, ...rest }: Infer<typeof ProvisionAnswer>,
): z.infer<typeof Told> => {
  const provision = index.provision(rest);
  const spans = [provision, ...partsOf(index, provision)]
    .flatMap((part) => index.textBlocks(part))
    .flatMap((block) => block.spans);
  return {
    ...rest,
    lines: spans.length > 0 ? linesOfSpans(spans) : null,
    not_held: parts.filter(({ held }) => held === 'stub').map(({ citation }) => citation),
  };
};

/** A provision in words. */
export const provisionText = (told: z.infer<typeof Told>): string =>
  [
    `# ${headedCitation(told.citation, told.heading)}［${told.instrument} ${told.version} ${told.eid}］`,
    ...(told.whole_text === null
      ? ['本文は資料になく、ここにはない。']
      : told.whole_text.split('\n').map((line) => `> ${line}`)),
    ...(told.held === 'in_parts'
      ? [`本文が資料にない部分: ${told.not_held.join('、')}（ここにはない）`]
      : []),
    ...(told.layer === 'derived' ? ['（資料では「略」。ほかの版の文言を補って示している。）'] : []),
    ...(told.note ? [told.note] : []),
    ...told.references.map(
      ({ text, targets, law, document, reason }) =>
        `- 引く語「${text}」→ ${targets.map(({ citation }) => citation).join('、') || law?.title || document || reason || '—'}`,
    ),
    ...told.cited_by.map(({ citation, text }) => `- ${citation}が「${text}」として引く`),
    ...told.term_uses.map(({ text, term }) => `- 定義語「${text}」: ${term}`),
    ...(told.continued_by ? [`- 次の版では ${told.continued_by.citation}`] : []),
    ...told.continues.map(({ citation }) => `- 前の版では ${citation}`),
    ...told.children.map(({ citation, eid }) => `- 下位: ${citation} \`${eid}\``),
    ...told.obligations.map(({ id, title }) => `- これに基づく規定: ${title} \`${id}\``),
    ...told.discrepancies.map((disagreement) => `- ${disagreementLabel(disagreement)}`),
  ].join('\n');

/** One provision. */
export const getProvision = tool({
  name: 'get_provision',
  title: 'The text of one provision',
  description:
    'The verbatim text of one article, paragraph, item, section or row, with what it refers to, what refers to it, which defined terms it uses, its number in the other version, and the rules that stand on it. Numbers moved on 2016-10-21: say which version or day you mean. `whole_text` has all its words that are held, with the numbers of its parts; null means that the source does not hold them, and `not_held` names parts it does not hold: do not fill them in from memory. For 「法第25条第1項」 use resolve_citation first.',
  input: z.strictObject({
    instrument: IdParam().meta({
      description:
        'basic-act, incident-evaluation-rules, information-provision-rules, audit-policy, reinforcement-policy-2016 or overview-2016.',
      examples: ['basic-act'],
    }),
    eid: text(100).meta({
      description: 'Akoma Ntoso eId.',
      examples: ['art_32__para_1', 'annex__row_29'],
    }),
    version: VersionId()
      .optional()
      .describe('The one of `as_of` unless told; the newest without both.'),
    as_of: OptionalDay('The day asked (YYYY-MM-DD): the version in force on it.'),
  }),
  data: Told,
  remedy:
    'resolve_citation turns a citation into instrument, version and eid; search finds provisions by words.',
  run: ({ index }, { instrument, eid, version, as_of }) => {
    const reply = replyProvision(index, instrument, eid, { version, as_of });
    const data = provisionTold(index, reply.data);
    const api = provisionApiPath(reply.data) + (as_of === undefined ? '' : `&as_of=${as_of}`);
    return { ...reply, data, api, text: provisionText(data) };
  },
});
