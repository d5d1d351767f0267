import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import type { Subject } from '../../../content/model/findings/finding.ts';
import { subjectsOf } from '../../../content/model/findings/subjects.ts';
import { ministersOf } from '../../../content/model/summary/ministers.ts';
import { idsMeant, orNotFound } from '../../problem/or-not-found.ts';
import { ApiProblem } from '../../problem/problem.ts';

/**
 * The body or kind with this id, which share one space of ids; where a name was given instead, the ids it may mean,
 * and where a ministry's, the kind whose findings hold for it.
 * `where`: what gives ids to whoever asked.
 */
export const subjectOf = (index: CorpusIndex, id: string, where: string): Subject => {
  const all = new Map(subjectsOf(index).map((subject) => [subject.id, subject]));
  const ministry = all.has(id)
    ? undefined
    : ministersOf(index).find(({ minister }) => minister.id === id)?.minister;
  if (ministry)
    throw new ApiProblem(
      'NOT_FOUND',
      `"${id}" is the id of a ministry, ${ministry.ministry.value}: no body or kind of body.`,
      `What binds it is that of its kind: give "${ministry.kind}". Its own name finds its bodies; the findings of that kind have the rules about them that run through it, as_ministry.`,
      { did_you_mean: [ministry.kind] },
    );
  const named = all.has(id) ? [] : idsMeant(index, id);
  if (named.length > 0)
    throw new ApiProblem('NOT_FOUND', `"${id}" is no id.`, 'Give the id of the body meant.', {
      did_you_mean: named,
    });
  return orNotFound(all, id, where);
};
