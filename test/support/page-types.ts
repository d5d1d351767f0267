/** An address without a page: its answer is a page, and the browser reports the status. */
export const MISSING = '/entities/nobody/';

/** One page of each type that has no browser test of its own. */
export const PLAIN_TYPES = [
  '/',
  '/entities/',
  '/classes/',
  '/obligations/',
  '/obligations/request-for-cooperation/',
  '/matrix/',
  '/matrix/changes/',
  '/ministers/',
  '/ministers/health-labour/',
  '/instruments/',
  '/instruments/audit-policy/2015/',
  '/lists/',
  '/lists/annex-2016/',
  '/coverage/',
  '/discrepancies/',
  '/terms/',
  '/topics/',
  '/topics/who-must-keep-secrets/',
  '/api/',
  '/api/schemas/',
  '/api/guides/spreadsheet/',
  '/api/guides/openrefine/',
  '/api/guides/typescript/',
  '/downloads/',
  '/about/',
  '/about/reading/',
  '/about/accessibility/',
  '/en/',
  '/which/',
  MISSING,
  '/api/v1/search.html?q=%E9%87%91%E5%BA%AB',
  '/api/v1/reconcile/preview?id=bank-of-japan',
];

/** One page of every type. */
export const PAGE_TYPES = [
  ...PLAIN_TYPES,
  '/search/?q=%E9%87%91%E5%BA%AB',
  '/entities/japan-pension-service/',
  '/entities/japan-pension-service/before/',
  '/classes/critical-infrastructure-operators/',
  '/instruments/incident-evaluation-rules/',
  '/instruments/audit-policy/comparison/',
  '/coverage/source/',
  '/procedures/',
  '/procedures/audit/',
  '/changes/',
  '/corrections/',
];
