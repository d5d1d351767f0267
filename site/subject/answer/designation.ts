import type { Finding, Subject } from '../../../content/model/findings/finding.ts';
import type { List } from '../../../content/model/schema/list.ts';
import { corpus, index } from '../../corpus.ts';
import { sectionOf } from '../../sitewide/page-section.ts';
import { AFTER, findingsOn } from '../findings/findings.ts';
import { standingsOf } from '../record/standing.ts';

/** The kind that stands on a list with this edge. */
const kindOf = (edge: List['edge']): string => {
  const list = corpus.lists.find((one) => one.edge === edge);
  if (!list) throw new Error(`no list has the edge "${edge}"`);
  return list.class;
};

/** The kind of bodies designated under Art. 13. */
export const DESIGNATED: Subject = { kind: 'class', id: kindOf('designated_by') };

/** Is this a body of the 別表, or the kind of such bodies, that is not designated under Art. 13? */
export const isOnlyListed = ({ kind, id }: Subject): boolean => {
  if (kind === 'class') return id === kindOf('listed_in');
  const entity = index.entities.get(id);
  if (!entity) return false;
  const { annexAfter, designated } = standingsOf(entity);
  return annexAfter !== null && designated === null;
};

/** What being designated under Art. 13 would add: findings of 指定法人 as a kind that do not apply to the subject, or as less. */
export const addedByDesignation = (subject: Subject): Finding[] => {
  const now = new Map(findingsOn(subject, AFTER).map((one) => [one.obligation.id, one]));
  return findingsOn(DESIGNATED, AFTER).filter((finding) => {
    const held = now.get(finding.obligation.id);
    return finding.verdict === 'applies' && held?.verdict !== 'applies';
  });
};

/**
 * The request for cooperation as it reaches a subject that nothing else but it is directed to (Art. 32); null where
 * neither paragraph reaches it, and for those audited: theirs is one paper among many.
 */
export const requestTo = (subject: Subject): Finding | null => {
  const addressed = findingsOn(subject, AFTER).filter(({ role }) => role === 'addressee');
  const request = addressed.find(({ obligation: { id } }) =>
    sectionOf('request').rules.includes(id),
  );
  return addressed.length === 1 && request ? request : null;
};
