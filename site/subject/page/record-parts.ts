import type { Subject } from '../../../content/model/findings/finding.ts';
import { silencesFor } from '../../../content/model/summary/silences.ts';
import { index } from '../../corpus.ts';
import { sectionOf } from '../../sitewide/page-section.ts';
import { appliedIn, comersOf } from '../answer/on-site-audit.ts';
import { AFTER, findingsOn } from '../findings/findings.ts';
import { sharedReasonsOf } from '../findings/shared-reasons.ts';
import { listNeighbours, ministerNeighbours } from '../record/neighbours.ts';
import { timelineOf } from '../record/timeline.ts';

/** Parts of a record besides the findings, by their anchors: those that the subject has. */
export const recordParts = (subject: Subject): { id: string; title: string }[] => {
  const findings = findingsOn(subject, AFTER);
  const entity = subject.kind === 'entity' ? index.entities.get(subject.id) : undefined;
  const examined = comersOf(findings).length > 0;
  const beside = entity ? listNeighbours(entity).length + ministerNeighbours(entity).length : 0;
  const incidents = examined && appliedIn('incident', findings).length > 0;
  return [
    sharedReasonsOf(findings).size > 0 && { id: 'premises', title: '判定の前提' },
    examined && { id: 'practice', title: '監査・調査の実施者、通知の宛先、秘密の取扱い' },
    ...(['incident', 'incident-sequence'] as const).map(
      (id) => incidents && { id, title: sectionOf(id).title },
    ),
    silencesFor(index, subject, AFTER).length > 0 && {
      id: 'silences',
      title: '資料に書かれていないこと',
    },
    entity && timelineOf(entity).length > 0 && { id: 'timeline', title: '名称・掲載などの年表' },
    beside > 0 && { id: 'neighbours', title: '前後の法人' },
    entity && { id: 'facts', title: '番号、所管、根拠法など' },
  ].filter((part) => part !== false && part !== undefined);
};
