/** A request that shows what an operation is for; a POST has a `body` (sent as JSON) or a `form` (URL-encoded). */
export type ExampleRequest = { path: string; body?: unknown; form?: Record<string, string> };

/** What to fetch an example request with. */
export const initOf = (method: string, { body, form }: ExampleRequest): RequestInit => ({
  method: method.toUpperCase(),
  ...(body === undefined
    ? {}
    : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
});

const ask = (path: string): ExampleRequest => ({ path });

/**
 * One real request per operation, by operationId: path below /api/v1 with its query, unencoded. Chosen small. The OpenAPI
 * document takes the values of parameters from here, the reference page asks them at build, and the tests ask them all:
 * no answer is typed by hand anywhere.
 */
export const EXAMPLE_REQUESTS: Readonly<Record<string, ExampleRequest>> = {
  getRoot: ask('/'),
  listSources: ask('/sources'),
  getCoverage: ask('/coverage'),
  getHealth: ask('/health'),
  getVersionInfo: ask('/version'),
  getOpenApi: ask('/openapi.json'),
  listEntities: ask('/entities?q=年金機構'),
  getEntity: ask('/entities/bank-of-japan'),
  listEntityFindings: ask('/entities/bank-of-japan/obligations?verdict=applies'),
  getEntityFinding: ask('/entities/bank-of-japan/obligations/request-for-cooperation'),
  getEntityCitation: ask('/entities/bank-of-japan/cite'),
  getEntityFindingCitation: ask('/entities/bank-of-japan/obligations/request-for-cooperation/cite'),
  listEntityLaterRules: ask('/entities/japan-pension-service/later'),
  listEntityNextSteps: ask('/entities/bank-of-japan/next-steps'),
  listEntitySilences: ask('/entities/bank-of-japan/silences'),
  listIdentifierSchemes: ask('/identifiers'),
  listIdentifiers: ask('/identifiers/corporate-number'),
  getIdentifier: ask('/identifiers/egov-law-id/426AC1000000104'),
  listClasses: ask('/classes?as_of=2016-10-20'),
  getClass: ask('/classes/designated-corporations'),
  listMinisters: ask('/ministers'),
  getMinister: ask('/ministers/health-labour'),
  listClassFindings: ask('/classes/contractors/obligations?verdict=applies'),
  getClassFinding: ask(
    '/classes/designated-corporations/obligations/audit-coverage?as_of=2016-10-21',
  ),
  getClassFindingCitation: ask('/classes/designated-corporations/obligations/audit-coverage/cite'),
  listClassLaterRules: ask('/classes/critical-infrastructure-operators/later'),
  listClassNextSteps: ask('/classes/critical-infrastructure-operators/next-steps'),
  listClassSilences: ask('/classes/designated-corporations/silences'),
  listObligations: ask('/obligations'),
  getObligation: ask('/obligations/request-for-cooperation'),
  listObligationFindings: ask('/obligations/request-for-cooperation/entities?verdict=undetermined'),
  getLaterRule: ask('/obligations/request-for-cooperation/later'),
  listLaterRules: ask('/later-rules'),
  listProcedures: ask('/procedures'),
  getProcedure: ask('/procedures/cooperation'),
  compareSubjects: ask('/compare?a=japan-pension-service&b=bank-of-japan'),
  getMatrix: ask('/matrix?as_of=2016-10-20'),
  listInstruments: ask('/instruments'),
  getInstrument: ask('/instruments/basic-act'),
  getVersion: ask('/instruments/incident-evaluation-rules/versions/2016'),
  getProvision: ask('/instruments/basic-act/provisions/art_32__para_1?version=2016'),
  getCitation: ask('/instruments/basic-act/provisions/art_32__para_1/cite'),
  getComparison: ask('/instruments/incident-evaluation-rules/comparison'),
  listLists: ask('/lists?as_of=2016-10-21'),
  getList: ask('/lists/designated-2016'),
  getListChanges: ask('/lists/annex-2016/changes'),
  getListRow: ask('/lists/annex-2016/rows/29'),
  listTerms: ask('/terms'),
  listDiscrepancies: ask('/discrepancies'),
  listChanges: ask('/changes'),
  listConcordances: ask('/concordances'),
  listSilences: ask('/silences'),
  listTopics: ask('/topics'),
  search: ask('/search?q=監査&limit=3'),
  resolveCitation: ask('/resolve?citation=法第25条第1項第2号'),
  listDownloads: ask('/downloads'),
  getReconcile: ask('/reconcile?queries={"q0":{"query":"日本年金機構"}}'),
  postReconcile: { path: '/reconcile', form: { queries: '{"q0":{"query":"日本年金機構"}}' } },
  postReconcileMatch: {
    path: '/reconcile/match',
    body: {
      queries: [{ limit: 3, conditions: [{ matchType: 'name', propertyValue: '日本年金機構' }] }],
    },
  },
  postReconcileExtend: {
    path: '/reconcile/extend',
    body: { ids: ['bank-of-japan'], properties: [{ id: 'corporate_number' }] },
  },
  proposeProperties: ask('/reconcile/extend/propose'),
  previewEntity: ask('/reconcile/preview?id=bank-of-japan'),
  suggestEntity: ask('/reconcile/suggest/entity?prefix=年金'),
  suggestProperty: ask('/reconcile/suggest/property?prefix=法人'),
  suggestType: ask('/reconcile/suggest/type?prefix=指定'),
  checkText: { path: '/check', body: { text: '法第38条' } },
  verifyQuotation: ask('/verify?text=秘密の保持に十分留意するものとする'),
};
