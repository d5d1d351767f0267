import { McpServer } from '@modelcontextprotocol/server';
import { CfWorkerJsonSchemaValidator } from '@modelcontextprotocol/server/validators/cf-worker';
import type { Dataset } from '../dataset/dataset.ts';
import { notCurrentLaw, SCHEMA_VERSION } from '../resource/envelope.ts';
import { addFindings } from './resources/findings.ts';
import { addProvisions } from './resources/provisions.ts';
import { addShapes } from './resources/shapes.ts';
import { addTexts } from './resources/texts.ts';
import { coverageNote } from './tool/answer.ts';
import type { Tool } from './tool/tool.ts';
import { checkTextTool } from './tools/check-text.ts';
import { resolveCitationTool, verifyQuotationTool } from './tools/citations.ts';
import { compareSubjectsTool } from './tools/compare-subjects.ts';
import { compareVersions } from './tools/compare-versions.ts';
import { findBody } from './tools/find-body.ts';
import { getCoverage } from './tools/get-coverage.ts';
import { getFinding } from './tools/get-finding.ts';
import { getFindings } from './tools/get-findings.ts';
import { getLaterChanges } from './tools/get-later-changes.ts';
import { getObligation } from './tools/get-obligation.ts';
import { getProcedure } from './tools/get-procedure.ts';
import { getProvision } from './tools/get-provision.ts';
import { listMembers } from './tools/list-members.ts';
import { listObligations } from './tools/list-obligations.ts';
import { search } from './tools/search.ts';

/** Every tool, as listed: those that are deprecated last. */
export const TOOLS: readonly Tool[] = [
  findBody,
  getFindings,
  compareSubjectsTool,
  getProvision,
  verifyQuotationTool,
  checkTextTool,
  compareVersions,
  listMembers,
  getProcedure,
  listObligations,
  getObligation,
  search,
  getLaterChanges,
  getCoverage,
  getFinding,
  resolveCitationTool,
];

/**
 * The SDK's default on Node compiles schemas with `new Function`, which Workers forbid; this one interprets them, and
 * is the same everywhere. Tools are validated by their zod schemas and do not need it.
 */
const jsonSchemaValidator = new CfWorkerJsonSchemaValidator();

const instructionsOf = (dataset: Dataset): string =>
  [
    "Kihonho (基本法) answers who must do what under Japan's Basic Act on Cybersecurity (サイバーセキュリティ基本法) as amended with effect from 2016-10-21, and under the decisions of the Cybersecurity Strategic Headquarters that go with it.",
    `${notCurrentLaw(dataset.index.corpus).message} Say so whenever you use an answer.`,
    `Begin with find_body for an organisation, get_provision for a citation, search for a topic; then get_findings. What binds a body: get_findings with binds_subject=true; whom a rule reaches: get_obligation; what 2016 changed in a provision: compare_versions with provision; today: get_later_changes with citation. Answers are short and say where they go on (next); what a tool answers is described by the resource kihonho://tools/{name}/answer. Without as_of the day is ${dataset.index.corpus.default_day}. On a later day a rule whose text nobody has read is undetermined (later_version_not_held, not_read_yet): say so, and do not answer from the older words.`,
    '「求めることができる」 is a power of the one that asks, not a duty of the body asked. A rule of a decision is not a legal duty (法律上の義務). The verdict `applies` says that a rule reaches a body, and modality and role say how. `undetermined` is an answer: do not replace it by a guess.',
    'Quotes are verbatim; statements, explanations and reasons are ours. Addresses are below the origin of this server.',
    coverageNote(dataset),
  ].join('\n\n');

/** A server with every tool and resource over one corpus. It serves one request: a stateless endpoint keeps none. */
export const createMcpServer = (dataset: Dataset): McpServer => {
  const server = new McpServer(
    { name: 'kihonho', title: 'Kihonho 基本法', version: SCHEMA_VERSION },
    {
      instructions: instructionsOf(dataset),
      // Nothing changes while a client is connected: there is nothing to subscribe to.
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
      jsonSchemaValidator,
    },
  );
  for (const { add } of TOOLS) add(server, dataset);
  addTexts(server, dataset);
  addProvisions(server, dataset);
  addFindings(server, dataset);
  addShapes(server, TOOLS);
  return server;
};
