import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { pageOfText } from '../../content/model/corpus/day-pages.ts';
import { dayBefore } from '../../content/model/corpus/time.ts';
import type { Finding, Subject } from '../../content/model/findings/finding.ts';
import { findingsFor } from '../../content/model/findings/findings.ts';
import { stateLabel } from '../../content/model/findings/labels.ts';
import { subjectsOf } from '../../content/model/findings/subjects.ts';
import { Question } from '../../content/model/schema/answer.ts';
import { answers } from '../../content/model/summary/summary.ts';
import { boundaryDays } from './days.ts';
import type { Answered, Surfaces } from './surfaces.ts';
import type { Tally } from './tally.ts';

/** What is compared here, each time a subject × a rule × a day. */
export const FINDINGS = [
  'findings: REST of the subject',
  'findings: CSV of the subject',
  'findings: REST of the rule',
  'findings: REST of one',
  'findings: matrix',
  'findings: matrix CSV',
  'findings: MCP get_findings',
  'findings: MCP get_finding',
  'findings: JSON Lines',
  'findings: CSV of the downloads',
  'findings: SQLite',
  'findings: matrix of the downloads',
  'findings: page of the subject',
  'findings: page of the rule',
] as const;

/** Days that have files and pages of their own. */
const publishedDays = ({ default_day }: Corpus): string[] => [dayBefore(default_day), default_day];

const resourceOf = ({ kind }: Pick<Subject, 'kind'>) =>
  kind === 'entity' ? 'entities' : 'classes';

const plain = (value: unknown): Answered => JSON.parse(JSON.stringify(value));

/** What a short form of a finding says; an empty cell of a table is null. */
const brief = (row: Answered): (string | null)[] =>
  [row.verdict, row.role, row.reason].map((value) => value || null);

const cellOf = ({ verdict, role }: Finding) => (role ? `${verdict}:${role}` : verdict);

/** The section of a subject's page that a finding stands in: the question it answers, or its verdict where it answers none. */
const sectionOf = (finding: Finding): string | undefined =>
  finding.verdict === 'applies'
    ? Question().options.find((question) => answers(question, finding))
    : { does_not_apply: 'not', undetermined: 'open' }[finding.verdict];

/** The section that each rule stands in on a subject's page; its heading bears its name, also where it is folded. */
const sectionsIn = (html: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, id = '', section = ''] of html.matchAll(
    /<section class="findings"[\s\S]*?<h2 id="([a-z]+)-title"([\s\S]*?)<\/section>/g,
  ))
    for (const [, rule = ''] of section.matchAll(/<li(?: class="finding")? id="([a-z0-9-]+)"/g))
      found.set(rule, found.has(rule) ? `${found.get(rule)} and ${id}` : id);
  return found;
};

/** The words that each subject stands under on a rule's page. */
const groupsIn = (html: string): Map<string, string> => {
  const reach = html.slice(html.indexOf('id="reach"'), html.indexOf('id="phases"'));
  const found = new Map<string, string>();
  for (const [row, words = ''] of reach.matchAll(
    /<th scope="row"[^>]*>([^<]*)<\/th>[\s\S]*?<\/tr>/g,
  ))
    for (const [, id = ''] of row.matchAll(/href="\/(?:entities|classes)\/([a-z0-9-]+)\/"/g))
      found.set(id, words);
  return found;
};

const compareDay = async (surfaces: Surfaces, { agree }: Tally, day: string) => {
  const { index, data, text, table, tool } = surfaces;
  const query = `?as_of=${day}`;
  const matrix = await data(`/matrix${query}`);
  const matrixRows = table(await text(`/matrix.csv${query}`));
  const byRule = new Map<string, Map<string, Answered>>();
  for (const rule of index.obligations.keys()) {
    const found: Answered[] = await data(`/obligations/${rule}/entities${query}`);
    byRule.set(rule, new Map(found.map((one) => [one.subject.id, one])));
  }
  for (const subject of subjectsOf(index)) {
    const path = `/${resourceOf(subject)}/${subject.id}/obligations`;
    const findings = findingsFor(index, subject, day);
    const rest: Answered[] = await data(path + query);
    const csv = table(await text(`${path}.csv${query}`));
    const told: Answered[] = [];
    for (let cursor: string | null = '0'; cursor !== null; ) {
      const { data: page }: Answered = await tool('get_findings', {
        subject: subject.id,
        as_of: day,
        cursor,
      });
      told.push(...page.findings);
      cursor = page.next;
    }
    const row = matrix.rows.find((one: Answered) => one.subject.id === subject.id);
    const csvRow = matrixRows.find(({ id }) => id === subject.id);
    for (const [i, finding] of findings.entries()) {
      const rule = finding.obligation.id;
      const where = `${subject.id} × ${rule}, ${day}`;
      const wanted = plain(finding);
      agree('findings: REST of the subject', where, rest[i], wanted);
      agree('findings: REST of the rule', where, byRule.get(rule)?.get(subject.id), wanted);
      agree('findings: REST of one', where, await data(`${path}/${rule}${query}`), wanted);
      agree(
        'findings: CSV of the subject',
        where,
        [csv[i]?.obligation_id ?? csv[i]?.id, ...brief(csv[i])],
        [rule, ...brief(finding)],
      );
      const column = matrix.obligations.indexOf(rule);
      agree('findings: matrix', where, row?.cells[column], [finding.verdict, finding.role]);
      agree('findings: matrix CSV', where, csvRow?.[rule], cellOf(finding));
      const said = told.find((one) => one.rule === rule);
      agree('findings: MCP get_findings', where, brief(said ?? {}), brief(finding));
    }
  }
};

const comparePublished = async (surfaces: Surfaces, { agree }: Tally, day: string) => {
  const { index, table, tool, pages, download } = surfaces;
  const lines = readFileSync(download(`jsonl/findings-${day}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): Answered => JSON.parse(line));
  const keyed = (rows: Answered[]) =>
    new Map(
      rows.map((row) => [
        `${row.subject?.id ?? row.subject} ${row.obligation?.id ?? row.obligation}`,
        row,
      ]),
    );
  const byLine = keyed(lines);
  const csv = table(readFileSync(download('csv/findings.csv'), 'utf8'));
  const byCsv = keyed(csv.filter(({ as_of }) => as_of === day));
  const database = new DatabaseSync(download('kihonho.sqlite'), { readOnly: true });
  const bySql = keyed(
    database
      .prepare('SELECT subject, obligation, verdict, role, reason FROM findings WHERE as_of = ?')
      .all(day),
  );
  database.close();
  const matrix = table(readFileSync(download(`csv/matrix-${day}.csv`), 'utf8'));
  const after = day === index.corpus.default_day;
  const groups = new Map(
    [...index.obligations.keys()].map((rule) => [
      rule,
      groupsIn(pages.get(`/obligations/${rule}/`) ?? ''),
    ]),
  );
  for (const subject of subjectsOf(index)) {
    const address = pageOfText(index, `/${resourceOf(subject)}/${subject.id}/`, day);
    const sections = sectionsIn(pages.get(address) ?? '');
    const row = matrix.find((one) => (one.subject ?? one.id) === subject.id);
    for (const finding of findingsFor(index, subject, day)) {
      const rule = finding.obligation.id;
      const where = `${subject.id} × ${rule}, ${day}`;
      const key = `${subject.id} ${rule}`;
      agree('findings: JSON Lines', where, byLine.get(key), plain(finding));
      agree('findings: CSV of the downloads', where, brief(byCsv.get(key) ?? {}), brief(finding));
      agree('findings: SQLite', where, brief(bySql.get(key) ?? {}), brief(finding));
      agree('findings: matrix of the downloads', where, row?.[rule], cellOf(finding));
      const one = (await tool('get_finding', { subject: subject.id, obligation: rule, as_of: day }))
        .data;
      agree('findings: MCP get_finding', where, one, plain(finding));
      agree('findings: page of the subject', where, sections.get(rule), sectionOf(finding));
      if (!after) continue;
      const group = groups.get(rule)?.get(subject.id);
      const words = stateLabel(finding, finding.obligation.modality);
      agree('findings: page of the rule', where, group, words);
    }
  }
};

/** Holds every finding on every boundary day against all that says it. */
export const compareFindings = async (surfaces: Surfaces, tally: Tally): Promise<void> => {
  for (const day of boundaryDays(surfaces.index)) await compareDay(surfaces, tally, day);
  for (const day of publishedDays(surfaces.index.corpus))
    await comparePublished(surfaces, tally, day);
};
