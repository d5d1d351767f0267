import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { LIMITS, type Revision } from '../../scripts/law/egov.ts';
import { lawLacks, pullLaw } from '../../scripts/law/take.ts';
import { projectRoot } from '../support/paths.ts';

const WHOLE = readFileSync(join(projectRoot, 'test/fixtures/law-xml/whole.xml'), 'utf8');
const LAW = '501AC0000000900';
const FIRST = `${LAW}_20210101_502AC0000000012`;
const NEXT = `${LAW}_20270401_508AC0000000003`;

type Answer = (response: ServerResponse) => void;
const body =
  (text: string | Uint8Array, status = 200): Answer =>
  (response) =>
    response.writeHead(status).end(text);

/** Answers by path; what is not told is a 404 as e-Gov gives it. */
const answers = new Map<string, Answer>();
const server = createServer(({ url = '' }, response) =>
  (answers.get(url) ?? body('{"code":"404001","message":"not found"}', 404))(response),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const folder = mkdtempSync(join(tmpdir(), 'kihonho-law-'));

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const revision = (id: string, changed: Partial<Revision> = {}): Revision => ({
  law_revision_id: id,
  amendment_promulgate_date: '2020-03-04',
  amendment_enforcement_date: (id.split('_')[1] ?? '').replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'),
  amendment_law_num: '令和二年法律第十二号',
  amendment_law_title: '記録保全法の一部を改正する法律',
  current_revision_status: 'CurrentEnforced',
  ...changed,
});

const LIST = `/law_revisions/${LAW}`;
const file = (id: string): string => `/law_file/xml/${id}`;
const listed = (revisions: Revision[], law_id = LAW): Answer =>
  body(JSON.stringify({ law_info: { law_id, law_num: '令和元年法律第九百号' }, revisions }));

const pull = { api, law: LAW, folder, today: '2026-11-30' };

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  answers.clear();
  answers.set(LIST, listed([revision(FIRST)]));
  answers.set(file(FIRST), body(WHOLE));
});

const ID = 'egov-501ac0000000900-20210101-502ac0000000012';

test('a state that is not held comes with its description, byte for byte, and only once', async () => {
  expect(await lawLacks(pull)).toEqual([`${FIRST} is listed (CurrentEnforced) and not held.`]);
  expect(await pullLaw(pull)).toEqual([
    `${FIRST}: 23 provisions, CurrentEnforced; in force from 2021-01-01.`,
  ]);
  expect(readdirSync(folder).sort()).toEqual([`${ID}.json`, `${ID}.xml`]);
  expect(readFileSync(join(folder, `${ID}.xml`), 'utf8')).toBe(WHOLE);
  const { sha256, ...record } = JSON.parse(readFileSync(join(folder, `${ID}.json`), 'utf8'));
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(record).toEqual({
    id: ID,
    title: '記録保全法',
    publisher: 'e-Gov法令検索',
    date: '2020-03-04',
    file: `${ID}.xml`,
    note: 'Law data (法令標準XML) as the 法令API of e-Gov gave it, byte for byte.',
    parts: [],
    law_xml: {
      law_id: LAW,
      revision_id: FIRST,
      pulled_on: '2026-11-30',
      status_when_pulled: 'CurrentEnforced',
      amending_law: { number: '令和二年法律第十二号', title: '記録保全法の一部を改正する法律' },
      enforced_on: '2021-01-01',
    },
  });
  expect(await pullLaw({ ...pull, today: '2026-12-01' })).toEqual([
    `${FIRST}: held since 2026-11-30.`,
  ]);
  expect(await lawLacks(pull)).toEqual([]);
});

test('what was held as not yet in force and came into force is told, and its description renewed', async () => {
  const unenforced = revision(NEXT, { current_revision_status: 'UnEnforced' });
  answers.set(LIST, listed([unenforced]));
  answers.set(file(NEXT), body(WHOLE));
  await pullLaw(pull);
  answers.set(LIST, listed([revision(NEXT)]));
  expect(await lawLacks(pull)).toEqual([
    `${NEXT} is held as not yet in force; it is CurrentEnforced.`,
  ]);
  expect(await pullLaw({ ...pull, today: '2027-04-02' })).toEqual([
    `${NEXT}: was UnEnforced, is CurrentEnforced.`,
  ]);
  expect(await lawLacks(pull)).toEqual([]);
});

test('a state whose day is not fixed yet is told and passed over, and lacks nowhere', async () => {
  const undated = { ...revision(NEXT), amendment_enforcement_date: null };
  const law_info = { law_id: LAW, law_num: '令和元年法律第九百号' };
  answers.set(LIST, body(JSON.stringify({ law_info, revisions: [undated, revision(FIRST)] })));
  expect(await pullLaw(pull)).toEqual([
    `${FIRST}: 23 provisions, CurrentEnforced; in force from 2021-01-01.`,
    `${NEXT}: its day of enforcement is not fixed yet; it was passed over.`,
  ]);
  expect(readdirSync(folder).sort()).toEqual([`${ID}.json`, `${ID}.xml`]);
  expect(await lawLacks(pull)).toEqual([]);
});

const never: Answer = () => undefined;
const limits = { ms: 200, bytes: LIMITS.bytes };

test.each<[string, string, Answer, string]>([
  ['a 500', LIST, body('{"code":"500"}', 500), 'answers 500, not 200. Run the command again later'],
  ['a 404', LIST, body('{}', 404), 'answers 404: e-Gov knows no such law. Check its 法令ID.'],
  ['HTML', LIST, body('<!DOCTYPE html><p>'), 'answers with a page of HTML. Run the command again'],
  ['no JSON', LIST, body('{"law_info"'), 'answers with what is no JSON, or is cut off. Run the'],
  ['nothing', LIST, body(''), 'answers with nothing. Run the command again later'],
  ['another form', LIST, body('{"law_info":{}}'), 'answers in another form: law_info.law_id'],
  ['another law', LIST, listed([revision(FIRST)], '426AC1000000104'), 'answers of the law 426AC1'],
  ['no answer', LIST, never, 'gave no whole answer within 200 ms. Run the command again later'],
  [
    'states that overlap',
    LIST,
    listed([revision(FIRST), revision(`${LAW}_20210101_502AC0000000013`)]),
    'which overlap: both begin on 2021-01-01. Read at e-Gov which of them stands',
  ],
  [
    'another day than the id',
    LIST,
    listed([revision(FIRST, { amendment_enforcement_date: '2021-01-02' })]),
    'its id names another law or day.',
  ],
  ['a 500', file(NEXT), body('', 500), 'answers 500, not 200.'],
  [
    'HTML',
    file(NEXT),
    body('<html></html>'),
    'The file is a page of HTML, no law data. Run the command again later; nothing was written.',
  ],
  ['nothing', file(NEXT), body(''), 'The file is empty. Run the command again later'],
  [
    'broken XML',
    file(NEXT),
    body(WHOLE.slice(0, 3000)),
    'or it is cut off: Missing end tag for element Subitem1. Run the command again later',
  ],
  [
    'an element nobody knows',
    file(NEXT),
    body(WHOLE.replace('<TOC>', '<Preamble/><TOC>')),
    'line 7: <Preamble> is not known to stand in <LawBody>. Read the file there',
  ],
  [
    'the file of another law',
    file(NEXT),
    body(WHOLE.replace('令和元年法律第九百号', '令和元年法律第九百一号')),
    'not the law 501AC0000000900 (令和元年法律第九百号). Check the 法令ID; nothing was written.',
  ],
  ['what is not UTF-8', file(NEXT), body(Uint8Array.of(0x3c, 0xff)), 'with what is not UTF-8.'],
  ['no end', file(NEXT), (response) => response.writeHead(200).write('<Law>'), 'within 200 ms.'],
])(
  '%s at %s is one sentence with the address, and nothing is written',
  async (_, path, answer, says) => {
    // The first state is whole: it is not taken either, where the next is not.
    answers.set(LIST, listed([revision(FIRST), revision(NEXT)]));
    answers.set(path, answer);
    const fault = await pullLaw({ ...pull, limits }).catch((error: Error) => error);
    expect(fault).toMatchObject({ name: 'LawFault' });
    expect(String(fault)).toContain(says);
    expect(String(fault)).toContain(`${api}${path}`);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('an answer over the limit is read no further', async () => {
  const small = { ms: LIMITS.ms, bytes: 1000 };
  await expect(pullLaw({ ...pull, limits: small })).rejects.toThrow(
    `${api}${file(FIRST)} answers with more than 1000 bytes.`,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a service that is not there is told by its address', async () => {
  await expect(pullLaw({ ...pull, api: 'http://127.0.0.1:1' })).rejects.toThrow(
    `http://127.0.0.1:1${LIST} cannot be asked: `,
  );
});

test('other bytes under a known revision are shouted about, at e-Gov or here, and what is held stays', async () => {
  await pullLaw(pull);
  answers.set(file(FIRST), body(WHOLE.replace('紙による', '石による')));
  await expect(pullLaw(pull)).rejects.toThrow(
    /gives other bytes \([0-9a-f]{64}\) than on 2026-11-30 \([0-9a-f]{64}\), under the same revision id\./,
  );
  expect(readFileSync(join(folder, `${ID}.xml`), 'utf8')).toBe(WHOLE);
  answers.set(file(FIRST), body(WHOLE));
  writeFileSync(join(folder, `${ID}.xml`), 'edited');
  await expect(pullLaw(pull)).rejects.toThrow(/is not the file that was pulled .* Restore it/);
});

test('a description that cannot be read is named', async () => {
  writeFileSync(join(folder, 'broken.json'), '{');
  await expect(pullLaw(pull)).rejects.toThrow(
    `${join(folder, 'broken.json')} is no description of a source. Run`,
  );
});

test('what is no 法令ID is refused before anything is asked', async () => {
  answers.clear();
  const says =
    '"426AC" is no 法令ID: three digits of era and year, the kind of law, and its number, 15 characters in all, for example 426AC1000000104. Nothing was asked.';
  await expect(pullLaw({ ...pull, law: '426AC' })).rejects.toThrow(says);
  await expect(lawLacks({ ...pull, law: '426AC' })).rejects.toThrow(says);
});

test.each([
  [
    '2021-06-01',
    [
      `${FIRST} is the text in force on 2021-06-01, of which only a part is held: named as \`source\` of that version it fills the stubs.`,
    ],
  ],
  ['2020-12-31', []],
  ['', []],
])(
  'a state that was in force on %s, when a text is held in part, is said to fill it',
  async (stubsOf, said) => {
    const [, ...lines] = await pullLaw({ ...pull, stubsOf });
    expect(lines).toEqual(said);
  },
);
