import { headedCitation } from '../../../content/model/corpus/citation.ts';
import { disagreementLabel } from '../../../content/model/findings/labels.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { notHeldIn } from '../../records/text/not-held.ts';
import type { ProvisionAnswer } from '../../records/text/provision-answer.ts';

/** A provision in words. */
export const provisionText = (told: Infer<typeof ProvisionAnswer>): string =>
  [
    `# ${headedCitation(told.citation, told.heading)}［${told.instrument} ${told.version} ${told.eid}］`,
    ...(told.whole_text === null
      ? ['本文は資料になく、ここにはない。']
      : told.whole_text.split('\n').map((line) => `> ${line}`)),
    ...(told.held === 'in_parts'
      ? [`本文が資料にない部分: ${notHeldIn(told).join('、')}（ここにはない）`]
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
