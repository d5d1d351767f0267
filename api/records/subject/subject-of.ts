import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { idsMeant, orNotFound } from '../../problem/or-not-found.ts';
import { ApiProblem } from '../../problem/problem.ts';

/**
 * The body or kind with this id, which share one space of ids; where a name was given instead, the ids it may mean.
 * `where`: what gives ids to whoever asked.
 */
export const subjectOf = (index: CorpusIndex, id: string, where: string): Subject => {
  const all = new Map(subjectsOf(index).map((subject) => [subject.id, subject]));
  const named = all.has(id) ? [] : idsMeant(index, id);
  if (named.length > 0)
    throw new ApiProblem('NOT_FOUND', `"${id}" is no id.`, 'Give the id of the body meant.', {
      did_you_mean: named,
    });
  return orNotFound(all, id, where);
};
