import type { LocatedTopic } from '../../content/model/corpus/corpus.ts';
import { partyName } from '../../content/model/corpus/party-name.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { CERTAINTY_LABELS, stateLabel } from '../../content/model/findings/labels.ts';
import { corpus, index } from '../corpus.ts';
import { AFTER, BEFORE } from '../subject/findings/findings.ts';

type Row = LocatedTopic['rows'][number];

/** Page of a topic. */
export const topicPath = (id: string): string => `/topics/${id}/`;

/** Topics one of whose rows stands on a finding of this rule, or about this body or kind. */
export const topicsNaming = (id: string): LocatedTopic[] =>
  corpus.topics.filter(({ rows }) =>
    rows.some(({ finding }) => finding?.obligation === id || finding?.subject === id),
  );

const subjectOf = (id: string) =>
  ({ kind: index.entities.has(id) ? 'entity' : 'class', id }) as const;

/** What a row stands on: its finding in words on either day, the days of a version, or the silence. */
export const groundOf = ({ finding, start, silence }: Row) => {
  const about = finding && {
    rule: index.obligations.get(finding.obligation),
    subject: { ...subjectOf(finding.subject), name: partyName(index, finding.subject) },
    states: [BEFORE, AFTER].map((day) => {
      const found = findingFor(index, subjectOf(finding.subject), finding.obligation, day);
      return { day, state: stateLabel(found, found.obligation.modality) };
    }),
  };
  const version =
    start && index.instrument(start.instrument).versions.find(({ id }) => id === start.version);
  const days = (version?.starts ?? []).map(({ date, certainty, basis }) => ({
    date,
    certainty: CERTAINTY_LABELS[certainty],
    basis,
  }));
  return { about, days, unsaid: corpus.silences.find(({ id }) => id === silence) ?? null };
};
