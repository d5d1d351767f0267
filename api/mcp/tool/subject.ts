import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { apiPath } from '../../../content/model/corpus/paths.ts';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { subjectOf } from '../../records/subject/subject-of.ts';
import { text } from '../../resource/parameters.ts';

/** Id of a body or of a kind, which share one space of ids. */
export const SubjectId = text(100)
  .min(1)
  .meta({
    description:
      'Id of a body (japan-pension-service) or of a kind of body (national-administrative-organs), as find_body gives it.',
    examples: ['japan-pension-service'],
  });

/** The body or kind with this id, for a tool: a name is answered with the ids it may mean. */
export const subjectNamed = (index: CorpusIndex, id: string): Subject =>
  subjectOf(index, id, 'find_body');

const resourceOf = ({ kind }: Subject) => (kind === 'entity' ? 'entities' : 'classes');

/** Address of a subject's findings in the API. */
export const findingsApi = (subject: Subject): string =>
  `${apiPath(resourceOf(subject), subject.id)}/obligations`;
