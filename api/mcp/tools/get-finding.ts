import * as z from 'zod';
import { Finding } from '../../../content/model/findings/finding.ts';
import { replyFinding } from '../../records/finding.ts';
import { AsOf, IdParam } from '../../resource/parameters.ts';
import { described } from '../tool/schema.ts';
import { findingsApi, SubjectId, subjectNamed } from '../tool/subject.ts';
import { tool } from '../tool/tool.ts';

/** One finding with its whole chain. */
export const getFinding = tool({
  name: 'get_finding',
  title: 'One finding',
  description:
    'Deprecated: ask get_findings with this rule in `obligations` and reasons=chain. The finding as REST has it.',
  input: z.strictObject({
    subject: described(SubjectId, 'Id.'),
    obligation: described(IdParam(), 'Id of the rule.'),
    as_of: described(AsOf(), 'Day.'),
  }),
  data: Finding(),
  remedy: 'find_body gives ids of bodies and kinds, list_obligations those of rules.',
  run: (dataset, { subject: id, obligation, as_of }) => {
    const subject = subjectNamed(dataset.index, id);
    const reply = replyFinding(dataset, subject, obligation, as_of);
    return {
      ...reply,
      api: `${findingsApi(subject)}/${obligation}?as_of=${reply.data.as_of}`,
      text: `${reply.data.subject.name}, ${reply.data.obligation.title}: ${reply.data.verdict}.`,
    };
  },
});
