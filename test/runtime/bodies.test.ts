import { describe, expect, test } from 'vitest';
import { targets } from './support/targets.ts';

const q = encodeURIComponent;

describe.each(targets)('$name', (target) => {
  const json = async (path: string) => (await target.fetch(`/api/v1${path}`)).json();

  test('the root names the product and its coverage', async () => {
    const { data, meta, links } = await json('');
    expect([data.name, data.coverage, meta.up_to_date_as_of, links.self]).toEqual([
      'Kihonho',
      {
        from: '2015-02-10',
        amended_from: '2016-10-21',
        boundaries: [
          '2015-02-10',
          '2015-05-25',
          '2015-09-25',
          '2016-01-25',
          '2016-10-21',
          '2019-04-01',
        ],
      },
      '2016-10-21',
      '/api/v1',
    ]);
  });

  test('a finding comes with its chain', async () => {
    const { data } = await json('/entities/bank-of-japan/obligations/request-for-cooperation');
    const { verdict, role, office, condition, because } = data;
    expect({ verdict, role, office, condition }).toEqual({
      verdict: 'applies',
      role: 'addressee',
      office: '代表者',
      condition: 'その所掌事務を遂行するため必要があると認めるとき',
    });
    expect(
      because.map((step: { edge: string; quote: string; source: object }) => [
        step.edge,
        step.quote,
        step.source,
      ]),
    ).toEqual([
      ['listed_in', '日本銀行', { id: 'hq-2016-10-12', lines: [583, 583] }],
      [
        'defined_as',
        '法第32条第1項の本部が指定する特殊法人及び認可法人は、別表のとおりとする。',
        { id: 'hq-2016-10-12', lines: [550, 550] },
      ],
      [
        'addressed_by',
        '特殊法人及び認可法人であつて本部が指定するものの代表者',
        { id: 'hq-2016-10-12', lines: [226, 226] },
      ],
    ]);
  });

  test('the matrix has a row for every subject and no blank cell', async () => {
    const table = await (await target.fetch('/api/v1/matrix.csv')).text();
    const rows = table.trimEnd().split('\r\n');
    const { data } = await json('/matrix');
    expect(rows.length).toBe(data.rows.length + 1);
    const closing = ['as_of', 'dataset_version', 'warnings'];
    expect(rows[0]).toBe(['kind', 'id', 'name', ...data.obligations, ...closing].join(','));
    expect(rows.filter((row) => row.split(',').includes(''))).toEqual([]);
  });

  test('the 別表 has its 52 rows in order', async () => {
    const { data } = await json('/lists/annex-2016');
    expect(data.rows.map(({ row }: { row: number }) => row)).toEqual(
      Array.from({ length: 52 }, (_, at) => at + 1),
    );
    expect(data.rows[23].name).toBe('日本銀行');
  });

  test('a provision stands as in the source', async () => {
    const { data } = await json('/instruments/information-provision-rules/provisions/art_2');
    expect([data.citation, data.text, data.layer]).toEqual([
      '資料提供等規則第2条',
      '法第32条第1項の本部が指定する特殊法人及び認可法人は、別表のとおりとする。',
      'official_text',
    ]);
  });

  test('a citation is resolved in any spelling', async () => {
    for (const spelling of ['法第25条第1項第2号', '基本法25①二', '法第二十五条第一項第二号']) {
      const { data } = await json(`/resolve?citation=${q(spelling)}`);
      expect([data.instrument, data.eid, data.version]).toEqual([
        'basic-act',
        'art_25__para_1__item_2',
        '2016',
      ]);
    }
  });

  test('an ambiguous citation gives its choices', async () => {
    const { code, choices } = await json(`/resolve?citation=${q('規則5条2項')}`);
    expect([
      code,
      choices.map((one: { instrument: string; eid: string }) => [one.instrument, one.eid]),
    ]).toEqual([
      'AMBIGUOUS',
      [
        ['incident-evaluation-rules', 'art_5__para_2'],
        ['information-provision-rules', null],
      ],
    ]);
  });

  test('a law whose text is not held is said to be so', async () => {
    const { code, law } = await json(`/resolve?citation=${q('刑法第1条')}`);
    expect([code, law.title, law.number]).toEqual([
      'OUT_OF_SCOPE',
      '刑法',
      '明治四十年法律第四十五号',
    ]);
  });

  test('a quotation is verified', async () => {
    const { data } = await json(
      `/verify?text=${q('特殊法人及び認可法人であつて本部が指定するものの代表者')}`,
    );
    expect([data.result, data.provisions[0].citation, data.difference]).toEqual([
      'EXACT',
      '法第32条第1項',
      null,
    ]);
  });

  test('a search finds the body first', async () => {
    const { data } = await json(`/search?q=${q('年金機構')}`);
    expect([data[0].type, data[0].id, data[0].html]).toEqual([
      'entity',
      'japan-pension-service',
      '/entities/japan-pension-service/',
    ]);
  });

  test('an error is a problem with a remedy', async () => {
    expect(await json('/entities/')).toEqual({
      type: '/api/#not-found',
      title: 'There is no such resource',
      status: 404,
      code: 'NOT_FOUND',
      detail: '/api/v1/entities/ ends in a slash; addresses of the API do not.',
      hint: 'Leave the final slash out.',
    });
  });
});
