import * as z from 'zod';
import { pageOfDefaultDay, pageOn } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import { Finding } from '../../content/model/findings/finding.ts';
import { findingFor } from '../../content/model/findings/findings.ts';
import { matrixOf } from '../../content/model/findings/matrix.ts';
import { subjectsOf } from '../../content/model/findings/subjects.ts';
import { laterRules } from '../../content/model/later/rules.ts';
import { orNotFound } from '../problem/or-not-found.ts';
import { FindingQuery, FindingsQuery, findingsCsv, isWanted } from '../records/finding.ts';
import { knownLaterRule, LaterRuleWire, laterRulesCsv } from '../records/later-law.ts';
import { MatrixWire, matrixCsv } from '../records/matrix.ts';
import { ObligationWire, obligationWire, rulesCsv } from '../records/obligation.ts';
import { ProcedureHead, ProcedureWire } from '../records/procedure.ts';
import { procedureHead, procedureWire, stepsCsv } from '../records/procedure-record.ts';
import { get, type Route } from '../resource/define.ts';
import { coveredDay, IdParams } from '../resource/parameters.ts';

const tag = 'Obligations';

const listObligations = get({
  path: '/obligations',
  operationId: 'listObligations',
  tag,
  summary: 'Every rule of the source, whatever the date',
  description:
    'Every rule, also those that ended in 2016, with the words that make it in each version.',
  forms: [rulesCsv],
  data: () => z.array(ObligationWire()),
  reply: ({ index }) => {
    const data = index.corpus.obligations.map((record) => obligationWire(index, record));
    return { data, total: data.length, html: '/obligations/', law: true };
  },
});

const getObligation = get({
  path: '/obligations/{id}',
  operationId: 'getObligation',
  tag,
  summary: 'One rule',
  description:
    'One rule: who acts, for whom, on which words, since when; with an explanation and cautions of ours.',
  params: IdParams,
  data: ObligationWire,
  reply: ({ index }, { id }) => {
    const record = orNotFound(index.obligations, id, '/obligations');
    const html = htmlPath('obligations', record.id);
    return { data: obligationWire(index, record), html, law: true };
  },
});

const listObligationFindings = get({
  path: '/obligations/{id}/entities',
  operationId: 'listObligationFindings',
  tag,
  summary: 'The other way round: whom a rule reaches, and whom not (bodies, then kinds)',
  description: 'One finding per subject: bodies first, then kinds. Come whole, without pages.',
  params: IdParams,
  query: FindingsQuery,
  others: [422],
  forms: [findingsCsv],
  data: () => z.array(Finding()),
  reply: ({ index }, asked) => {
    const { id } = orNotFound(index.obligations, asked.id, '/obligations');
    const asOf = coveredDay(index, asked.as_of);
    const data = subjectsOf(index)
      .map((subject) => findingFor(index, subject, id, asOf))
      .filter((finding) => isWanted(finding, asked));
    const html = pageOfDefaultDay(index, htmlPath('obligations', id), asOf);
    return { data, asOf, total: data.length, html, law: true };
  },
});

const getLaterRule = get({
  path: '/obligations/{id}/later',
  operationId: 'getLaterRule',
  tag,
  summary: 'And today? Where a statute rule of 2016 stands in later texts',
  description:
    'Number, likeness of words and what changed in our words, by snapshot; since when, by amendment. Equal words are no verdict. Rules of decisions were not compared: 404.',
  params: IdParams,
  data: LaterRuleWire,
  reply: ({ index }, { id }) => {
    const data = knownLaterRule(index, id);
    return { data, html: `/today/#${id}`, law: true };
  },
});

const listLaterRules = get({
  path: '/later-rules',
  operationId: 'listLaterRules',
  tag,
  summary: 'And today? The statute rules of 2016 in later texts',
  description:
    'Every rule of the statute, with its number and the likeness of its words in each later text that was compared. The texts are not held, and equal words are no verdict.',
  forms: [laterRulesCsv],
  data: () => z.array(LaterRuleWire()),
  reply: ({ index }) => {
    const data = laterRules(index);
    return { data, total: data.length, html: '/today/', law: true };
  },
});

const listProcedures = get({
  path: '/procedures',
  operationId: 'listProcedures',
  tag,
  summary: '監査, 重大事象の評価, 資料提供, 協力の求め: their stages',
  description:
    'Four themes whose rules follow one another: title, stages, and the rules that are their steps.',
  data: () => z.array(ProcedureHead()),
  reply: ({ index }) => {
    const data = index.corpus.procedures.map(procedureHead);
    return { data, total: data.length, html: '/procedures/', law: true };
  },
});

const getProcedure = get({
  path: '/procedures/{id}',
  operationId: 'getProcedure',
  tag,
  summary: 'One procedure, step by step',
  description:
    'Who does what to whom, by which rule, on which words and condition, after which step, and what it was before 2016-10-21. A number is a place in the drawing; an order of the law is only what `after` quotes. Always of the amended state: the texts before are not held as a whole.',
  params: IdParams,
  forms: [stepsCsv],
  data: ProcedureWire,
  reply: ({ index }, { id }) => {
    const record = orNotFound(index.procedures, id, '/procedures');
    const html = htmlPath('procedures', record.id);
    return { data: procedureWire(index, record), html, law: true };
  },
});

const getMatrix = get({
  path: '/matrix',
  operationId: 'getMatrix',
  tag,
  summary: 'Every subject × every rule on one day',
  description:
    'One row a subject, one column a rule, no blank cell. The reasons are under /entities and /classes.',
  query: FindingQuery,
  others: [422],
  forms: [matrixCsv],
  data: MatrixWire,
  reply: ({ index }, { as_of }) => {
    const asOf = coveredDay(index, as_of);
    return { data: matrixOf(index, asOf), asOf, html: pageOn(index, '/matrix/', asOf), law: true };
  },
});

/** Rules, whom they reach, and what follows what. */
export const OBLIGATIONS: readonly Route[] = [
  listObligations,
  getObligation,
  listObligationFindings,
  getLaterRule,
  listLaterRules,
  listProcedures,
  getProcedure,
  getMatrix,
];
