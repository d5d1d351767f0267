import * as z from 'zod';
import { pageOfDefaultDay } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { Finding } from '../../content/model/findings/finding.ts';
import { findingsFor } from '../../content/model/findings/findings.ts';
import { citeFinding } from '../../content/model/formats/cite.ts';
import { laterRulesOf } from '../../content/model/later/rules.ts';
import { nextStepsOf } from '../../content/model/procedures/next-steps.ts';
import { silencesFor } from '../../content/model/summary/silences.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { nearestBodies, orNotFound } from '../problem/or-not-found.ts';
import {
  FindingParams,
  FindingQuery,
  findingsCsv,
  replyFinding,
  replyFindings,
  SubjectFindingsQuery,
} from '../records/finding.ts';
import { LaterRuleOfWire } from '../records/later-law.ts';
import { SilenceWire, silenceWire } from '../records/silence.ts';
import { NextStepsWire, nextStepsWire } from '../records/subject/next-steps.ts';
import { CitationText } from '../records/text/citation.ts';
import { get, type Route } from '../resource/define.ts';
import { coveredDay, IdParams } from '../resource/parameters.ts';

/** What the operations of a body and of a kind say of themselves. */
type Words = { summary: string; description: string };

/** Whose findings and silences are asked: bodies or kinds of bodies. */
type Subjects = {
  kind: 'entity' | 'class';
  resource: 'entities' | 'classes';
  tag: string;
  /** Name of the record in the ids of operations. */
  name: 'Entity' | 'Class';
  words: Readonly<Record<'findings' | 'finding' | 'cite' | 'silences' | 'later' | 'next', Words>>;
};

/** What is asked of a body and of a kind alike: which rules reach it, and what the source does not say of it. */
const ofSubject = ({ kind, resource, tag, name, words }: Subjects): Route[] => {
  const path = `/${resource}/{id}`;
  const asked = ({ index }: Dataset, id: string) => {
    const nearest = resource === 'entities' ? nearestBodies(index) : undefined;
    return {
      kind,
      id: orNotFound<{ id: string }>(index[resource], id, `/${resource}`, nearest).id,
    } as const;
  };
  return [
    get({
      path: `${path}/obligations`,
      operationId: `list${name}Findings`,
      tag,
      ...words.findings,
      params: IdParams,
      query: SubjectFindingsQuery,
      others: [422],
      forms: [findingsCsv],
      data: () => z.array(Finding()),
      reply: (dataset, { id, ...query }) => replyFindings(dataset, asked(dataset, id), query),
    }),
    get({
      path: `${path}/obligations/{obligation}`,
      operationId: `get${name}Finding`,
      tag,
      ...words.finding,
      params: FindingParams,
      query: FindingQuery,
      others: [422],
      data: Finding,
      reply: (dataset, { id, obligation, as_of }) =>
        replyFinding(dataset, asked(dataset, id), obligation, as_of),
    }),
    get({
      path: `${path}/obligations/{obligation}/cite`,
      operationId: `get${name}FindingCitation`,
      tag,
      ...words.cite,
      params: FindingParams,
      query: FindingQuery,
      others: [422],
      data: CitationText,
      reply: async (dataset, { id, obligation, as_of }) => {
        const subject = asked(dataset, id);
        const { data } = replyFinding(dataset, subject, obligation, as_of);
        const asOf = data.as_of;
        return { data: citeFinding(dataset.index, data, await dataset.version()), asOf, law: true };
      },
    }),
    get({
      path: `${path}/later`,
      operationId: `list${name}LaterRules`,
      tag,
      ...words.later,
      params: IdParams,
      query: FindingQuery,
      others: [422],
      data: () => z.array(LaterRuleOfWire()),
      reply: (dataset, { id, as_of }) => {
        const { index } = dataset;
        const subject = asked(dataset, id);
        const asOf = coveredDay(index, as_of);
        const data = laterRulesOf(index, findingsFor(index, subject, asOf));
        const html = pageOfDefaultDay(index, `${htmlPath(resource, subject.id)}#later`, asOf);
        return { data, asOf, total: data.length, html, law: true };
      },
    }),
    get({
      path: `${path}/next-steps`,
      operationId: `list${name}NextSteps`,
      tag,
      ...words.next,
      params: IdParams,
      data: () => z.array(NextStepsWire()),
      reply: (dataset, { id }) => {
        const { index } = dataset;
        const subject = asked(dataset, id);
        const data = nextStepsOf(index, subject, index.corpus.default_day).map((next) =>
          nextStepsWire(index, next),
        );
        const html = `${htmlPath(resource, subject.id)}next/`;
        return { data, total: data.length, html, law: true };
      },
    }),
    get({
      path: `${path}/silences`,
      operationId: `list${name}Silences`,
      tag: 'Terms and notes',
      ...words.silences,
      params: IdParams,
      query: FindingQuery,
      others: [422],
      data: () => z.array(SilenceWire()),
      reply: (dataset, { id, as_of }) => {
        const { index } = dataset;
        const subject = asked(dataset, id);
        const asOf = coveredDay(index, as_of);
        const data = silencesFor(index, subject, asOf).map((found) => silenceWire(index, found));
        const record = `${htmlPath(resource, subject.id)}record/`;
        const page = data.length > 0 ? `${record}#silences` : record;
        const html = pageOfDefaultDay(index, page, asOf);
        return { data, asOf, total: data.length, html, law: true };
      },
    }),
  ];
};

const CITE = {
  summary: 'Citation of one finding: ours, not an official determination',
  description: 'Lines to copy, with a permalink. A finding is ours: no official determination.',
};

const NEXT =
  'For each situation that a procedure has (after the notice of an audit, at a serious incident, when asked to cooperate, as an organ that gives material): what it does, what comes to it, what others do, by when, to whom, through whom, on which words, and what is not asked. From the rules of the procedure and their findings on the day of the amended state; that a situation does not come is said only where findings say so.';

const LATER =
  'The rules of the statute that reach it on the day asked, or of which it cannot be told, with their number and the likeness of their words in each later text. Equal words are no verdict: nothing says that a rule reaches it today.';

/** Findings and silences of bodies. */
export const OF_BODIES = ofSubject({
  kind: 'entity',
  resource: 'entities',
  tag: 'Bodies',
  name: 'Entity',
  words: {
    findings: {
      summary: 'What applies to a body, as what, and why; what does not, and why not',
      description:
        'One finding per rule, also for rules that do not reach it, each with its chain of reasons. Come whole, without pages.',
    },
    finding: {
      summary: 'One finding of a body',
      description: 'Does this rule reach this body on this day, as what, and why.',
    },
    cite: CITE,
    later: {
      summary: 'And today? The statute rules that reach a body, in later texts',
      description: LATER,
    },
    next: { summary: 'What next? A checklist for a body in each situation', description: NEXT },
    silences: {
      summary: 'What the source does not say about a body',
      description: 'Silences that matter to the kinds the body belongs to on the day asked.',
    },
  },
});

/** The same of kinds of bodies. */
export const OF_KINDS = ofSubject({
  kind: 'class',
  resource: 'classes',
  tag: 'Kinds of bodies',
  name: 'Class',
  words: {
    findings: {
      summary: 'What belonging to a kind brings, and what it does not',
      description:
        'What belonging to the kind brings and nothing else: that a member may also be listed or designated is not considered. Come whole, without pages.',
    },
    finding: {
      summary: 'One finding of a kind',
      description: 'Does this rule reach this kind on this day, as what, and why.',
    },
    cite: CITE,
    later: {
      summary: 'And today? The statute rules that reach a kind, in later texts',
      description: LATER,
    },
    next: { summary: 'What next? A checklist for a kind in each situation', description: NEXT },
    silences: {
      summary: 'What the source does not say about a kind',
      description: 'Silences that matter to the kind.',
    },
  },
});
