import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { apiPath } from '../../../content/model/corpus/paths.ts';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { idsMeant, orNotFound } from '../../problem/or-not-found.ts';
import { ApiProblem } from '../../problem/problem.ts';
import { text } from '../../resource/parameters.ts';

/** Id of a body or of a kind, which share one space of ids. */
export const SubjectId = text(100)
  .min(1)
  .meta({
    description:
      'Id of a body (japan-pension-service) or of a kind of body (national-administrative-organs), as find_body gives it.',
    examples: ['japan-pension-service'],
  });

/** The body or kind with this id; where a name was given instead, the ids it may mean. */
export const subjectOf = (index: CorpusIndex, id: string): Subject => {
  const all = new Map(subjectsOf(index).map((subject) => [subject.id, subject]));
  const named = all.has(id) ? [] : idsMeant(index, id);
  if (named.length > 0)
    throw new ApiProblem('NOT_FOUND', `"${id}" is no id.`, 'Give the id of the body meant.', {
      did_you_mean: named,
    });
  return orNotFound(all, id, 'find_body');
};

const resourceOf = ({ kind }: Subject) => (kind === 'entity' ? 'entities' : 'classes');

/** Address of a subject's findings in the API. */
export const findingsApi = (subject: Subject): string =>
  `${apiPath(resourceOf(subject), subject.id)}/obligations`;
