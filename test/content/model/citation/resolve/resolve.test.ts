import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_CITATION,
  resolveCitation,
} from '../../../../../content/model/citation/resolve/resolve.ts';
import { headingOf, type Resolution } from '../../../../../content/model/citation/resolve/scope.ts';
import { buildIndex, type CorpusIndex } from '../../../../../content/model/corpus/corpus-index.ts';
import type { VersionId } from '../../../../../content/model/schema/common.ts';
import { knownIndex } from '../../../support/known-index.ts';
import { BEFORE_DAY } from '../../../support/newest-day.ts';
import { realIndex } from '../../../support/real-index.ts';

const table = (name: string): string[][] =>
  readFileSync(new URL(`../../../../fixtures/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Citations with the place and the day they are read at, and what they name; written before the parser. */
const GOLD = table('citations');

/** Citations as they are pasted, by kind; written before the rules. */
const PASTED = table('pasted-citations');

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A cell with its escapes (\u200b, \n) as the characters they stand for. */
const unescaped = (cell: string): string =>
  cell.replace(/\\(?:u([0-9a-f]{4})|([nrt]))/g, (_, code, control) =>
    code === undefined ? (CONTROLS[control] ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );

const key = (place: { instrument: string; version: string; eid: string | null }): string =>
  `${place.instrument}/${place.version}/${place.eid ?? '-'}`;

/** A resolution in the notation of the gold set. */
const outline = (resolution: Resolution, withNext = false): string => {
  switch (resolution.kind) {
    case 'provision': {
      const { provision } = resolution;
      return key(provision) + (withNext ? ` > ${provision.continued_by ?? '-'}` : '');
    }
    case 'instrument':
      return key({ ...resolution, eid: null });
    case 'ambiguous':
      return `AMBIGUOUS ${resolution.choices.map(key).join(' | ')}`;
    case 'out_of_scope':
      return `OUT_OF_SCOPE ${resolution.law.title ?? '-'} ${resolution.law.number ?? '-'}`;
    case 'not_found':
      return 'NOT_FOUND';
    case 'invalid':
      return 'INVALID_PARAMETER';
  }
};

const resolve = (citation: string, as_of?: string, from?: string): Resolution =>
  resolveCitation(knownIndex, { citation, from, as_of });

test('the gold set has at least 200 citations, none twice', () => {
  const asked = GOLD.map((row) => row.slice(0, 3).join('\t'));
  expect(GOLD.length).toBeGreaterThanOrEqual(200);
  expect(asked.filter((row, i) => asked.indexOf(row) !== i)).toEqual([]);
});

test.each(GOLD)('「%s」 from=%s as_of=%s → %s', (citation = '', from, asOf, expected = '') => {
  const found = resolve(citation, asOf || undefined, from || undefined);
  expect(outline(found, expected.includes(' > '))).toBe(expected);
});

test('what people paste is asked in at least 400 writings, none twice', () => {
  const asked = PASTED.map((row) => row.slice(0, 3).join('\t'));
  expect(PASTED.length).toBeGreaterThanOrEqual(400);
  expect(asked.filter((row, i) => asked.indexOf(row) !== i)).toEqual([]);
});

test.each(PASTED)(
  'pasted: 「%s」 from=%s as_of=%s → %s',
  (citation = '', from, asOf, expected = '') => {
    const found = resolve(unescaped(citation), asOf || undefined, from || undefined);
    expect(outline(found)).toBe(expected);
  },
);

describe('how a citation was read is said where it is not plain', () => {
  const noteOf = (...asked: Parameters<typeof resolve>) => {
    const found = resolve(...asked);
    return found.kind === 'provision' || found.kind === 'instrument' ? found.note : found.kind;
  };

  test.each([
    ['法第25条第1項第2号', undefined, null],
    ['法第13条第1項', undefined, '法第13条は一つの項だけなので、第1項は条そのもの。'],
    [
      '法26条1項',
      undefined,
      '法第26条第1項の条文は資料に含まれず、その番号があるかどうかも資料からは分からない。資料にあるいちばん近いものとして、法第26条（見出しだけ）を示す。',
    ],
    [
      '法第30条第3項',
      '2016-10-20',
      '旧法第30条第3項の条文は資料に含まれず、その番号があるかどうかも資料からは分からない。資料にあるいちばん近いものとして、旧法第30条（番号だけ）を示す。',
    ],
    ['法32条1項ただし書', undefined, '「ただし書」には番号がないので、それを含む条項を示す。'],
    ['法第30条（事務の委託）', undefined, null],
    ['法第30条第1項（事務の委託）', undefined, null],
    [
      '法第30条（資料提供等）',
      undefined,
      '「資料提供等」は法第31条の見出しで、この条項のものではない。',
    ],
    ['法第30条（いろは）', undefined, '「いろは」という見出しは、この版にはない。'],
    [
      '法第33条第1項',
      '2020-01-01',
      '2020-01-01の法第33条第1項は、2016年の法第32条第1項に当たる（条番号の対応表による）。',
    ],
    [
      '法第31条第2項',
      '2020-01-01',
      '2020-01-01の法第31条第2項は条番号の対応表にない。対応の分かる範囲として、2016年の法第30条を示す。',
    ],
    [
      '法第33条',
      '2020-01-01',
      '2020-01-01の法第33条は、そのうちの項の対応から、2016年の法第32条に当たる。',
    ],
    [
      '監査方針5(3)',
      '2015-06-01',
      '監査に係る基本方針の始期は資料の中で食い違う。2015-06-01には、早いほうの読みによってこの版を示す。',
    ],
    ['監査方針5(3)', '2015-09-25', null],
    [
      'サイバーセキュリティ基本法（平成15年法律第57号）第13条',
      undefined,
      '法律番号は平成二十六年法律第百四号である。',
    ],
    [
      '個人情報保護法（平成26年法律第104号）第13条',
      undefined,
      '法令名は「サイバーセキュリティ基本法」である。',
    ],
    ['基本法（平成26年法律第104号）第13条', undefined, null],
  ])('「%s」 on %s', (citation, asOf, note) => {
    expect(noteOf(citation, asOf)).toBe(note);
  });
});

describe('what is wrong is said, with what there is', () => {
  test('a 枝番 the Act does not have', () => {
    const articles = Array.from({ length: 37 }, (_, i) => `法第${i + 1}条`);
    expect(resolve('第三条の二')).toEqual({
      kind: 'not_found',
      missing: '法第3条の2',
      exists: articles,
      did_you_mean: [],
    });
  });

  test('a part left out, another notation, a title mistyped', () => {
    const meant = (citation: string) => {
      const found = resolve(citation);
      return found.kind === 'not_found' ? [found.missing, found.did_you_mean] : found.kind;
    };
    expect(
      ['法第25条第2号', '監査方針5条3項', 'サイバーセキュリテイ基本法第3条'].map(meant),
    ).toEqual([
      ['法第25条第2号', ['法第25条第1項第2号']],
      ['監査方針第5条第3項', ['監査方針5(3)']],
      ['サイバーセキュリテイ基本法', ['サイバーセキュリティ基本法']],
    ]);
  });

  test('another law: only numbers the corpus has, and where to look', () => {
    expect(
      ['刑法175条', '日本年金機構法1条', '民法第1条', '平成28年法律第31号'].map((c) => resolve(c)),
    ).toEqual([
      {
        kind: 'out_of_scope',
        why: 'other_law',
        law: { title: '刑法', number: '明治四十年法律第四十五号', egov_law_id: null },
      },
      {
        kind: 'out_of_scope',
        why: 'other_law',
        law: {
          title: '日本年金機構法',
          number: '平成十九年法律第百九号',
          egov_law_id: '419AC0000000109',
        },
      },
      {
        kind: 'out_of_scope',
        why: 'other_law',
        law: { title: '民法', number: null, egov_law_id: null },
      },
      {
        kind: 'out_of_scope',
        why: 'other_law',
        law: { title: null, number: '平成28年法律第31号', egov_law_id: null },
      },
    ]);
  });

  test('longer than is read', () => {
    expect(resolve(`法第30条${' '.repeat(200)}`)).toEqual({
      kind: 'invalid',
      parameter: 'citation',
      detail: 'has more than 200 characters',
    });
  });
});

describe('every provision of every version', () => {
  const provisions = knownIndex.corpus.provisions;
  const newest = (instrument: string) => knownIndex.instrument(instrument).versions.at(-1)?.id;
  const wrong = (cite: (p: (typeof provisions)[number]) => Resolution) =>
    provisions.flatMap((p) => {
      const found = outline(cite(p));
      return found === key(p) ? [] : [`${knownIndex.citation(p)}: ${found}`];
    });

  test('is named by its own citation, whatever the day', () => {
    expect(wrong((p) => resolve(knownIndex.citation(p)))).toEqual([]);
    expect(
      wrong((p) =>
        resolve(
          knownIndex.citation(p),
          newest(p.instrument) === p.version ? undefined : BEFORE_DAY,
        ),
      ),
    ).toEqual([]);
  });

  test('is named by its citation without 旧 on a day of its version', () => {
    expect(
      wrong((p) =>
        resolve(
          knownIndex.citation(p).replace(/^旧/, ''),
          newest(p.instrument) === p.version ? undefined : BEFORE_DAY,
        ),
      ),
    ).toEqual([]);
  });

  test('is named by its citation with heading, as search shows it', () => {
    // The overview's 「(参考1)…(平成28年改正後)」 begins and ends with brackets that are not around it.
    const found = wrong((p) => resolve(knownIndex.citationWithHeading(p)));
    expect(found.filter((line) => !line.startsWith('概要4'))).toEqual([]);
  });

  test('is named by its eId with instrument and version', () => {
    expect(wrong((p) => resolve(key(p)))).toEqual([]);
  });

  const KANJI = '〇一二三四五六七八九';
  const positional = (n: string) => [...n].map((digit) => KANJI[Number(digit)]).join('');
  const statutory = (n: string) => {
    const [tens, ones] = [Math.floor(Number(n) / 10), Number(n) % 10];
    return (tens > 1 ? KANJI[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? KANJI[ones] : '');
  };
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const SCRIPTS = [(n: string) => n, wide, positional, statutory];
  const numbersOnly = provisions.filter((p) => /^(art|sec|annex__row)/.test(p.eid));

  test('is named in any script, width and spacing, with and without 第, under any name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numbersOnly),
        fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        fc.nat(),
        (p, scripts, ordinals, spaces, pick) => {
          const { citation_prefix, title, short_title } = knownIndex.instrument(p.instrument);
          const old = newest(p.instrument) === p.version ? '' : '旧';
          const number = knownIndex.citation(p).slice(old.length + citation_prefix.length);
          let part = 0;
          const spelled = number
            .replace(/\d+/g, (n) => (SCRIPTS[scripts[part++] ?? 0] ?? String)(n))
            .replaceAll('第', ordinals ? '第' : '')
            .replace(/(?=第)|(?<=[条項])/g, spaces ? '\u3000' : '');
          const name = [citation_prefix, title, short_title][pick % 3];
          const citation = `${old}${name}${spaces ? ' ' : ''}${spelled}`;
          expect(`${citation} ${outline(resolve(citation))}`).toBe(`${citation} ${key(p)}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('each is the way back to itself: 同 and 前 from its neighbours', () => {
    const items = provisions.filter(
      (p) => /(para|item)_([2-9]|\d\d)$/.test(p.eid) && newest(p.instrument) === p.version,
    );
    const backwards = items.flatMap((p) => {
      const unit = p.eid.includes('item') ? '号' : '項';
      const before = p.eid.replace(/\d+$/, (n) => String(Number(n) - 1));
      const from = `${p.instrument}/${before}`;
      if (!knownIndex.provisions.has(`${p.instrument}/${p.version}/${before}`)) return [];
      const found = outline(resolve(`次${unit}`, undefined, from));
      return found === key(p) ? [] : [`${from} 次${unit}: ${found}`];
    });
    expect(backwards).toEqual([]);
  });
});

describe('whatever is typed is answered', () => {
  const PIECES = [
    ...'第条項号章のと、・旧新前次同本各①②③一二三十百〇０１25()（）',
    '法',
    '基本法',
    '規則',
    '監査方針',
    '別表',
    '前文',
    '附則',
    '及び',
    'から',
    'まで',
    '～',
    '同法',
    '刑法',
    'この規則',
    '番目',
    '平成26年',
    '法律第104号',
    ' ',
  ];
  const KINDS = ['provision', 'instrument', 'ambiguous', 'out_of_scope', 'not_found', 'invalid'];
  const places = [
    undefined,
    ...knownIndex.corpus.provisions.map((p) => `${p.instrument}/${p.eid}`),
  ];
  const days = [undefined, '2015-02-10', '2016-10-20', '2020-01-01', '2026-11-01'];

  test.each([
    [
      'pieces of citations',
      fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((p) => p.join('')),
    ],
    ['anything', fc.string({ unit: 'grapheme', maxLength: 60 })],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...places),
        fc.constantFrom(...days),
        (citation, from, asOf) => {
          expect(KINDS).toContain(resolve(citation, asOf, from).kind);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

/** Citations that are not plain, or name nothing, with all that is said of them. The gold set says what they name. */
const ANSWERS = readFileSync(
  new URL('../../../../fixtures/citation-answers.tsv', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const noted = (note: string | null): string => (note === null ? '' : ` (${note})`);
const listed = (all: readonly string[]): string => all.join(' ') || 'nothing';

const said = (answer: Resolution): string => {
  switch (answer.kind) {
    case 'provision': {
      const { instrument, version, eid } = answer.provision;
      return `provision ${instrument}/${version}/${eid}${noted(answer.note)}`;
    }
    case 'instrument':
      return `instrument ${answer.instrument}/${answer.version}${noted(answer.note)}`;
    case 'ambiguous':
      return `ambiguous, ${answer.why}: ${answer.choices.map(({ citation }) => citation).join(' | ')}`;
    case 'out_of_scope': {
      const { title, number, egov_law_id } = answer.law;
      return `out of scope, ${answer.why}: ${title} ${number} ${egov_law_id}`;
    }
    case 'not_found':
      return `not found: ${answer.missing}; there is ${listed(answer.exists)}; meant ${listed(answer.did_you_mean)}`;
    case 'invalid':
      return `${answer.parameter} ${answer.detail}`;
  }
};

test.each(ANSWERS)(
  '「%s」 from=%s as_of=%s',
  (citation = '', from = '', asOf = '', answer = '') => {
    const question = { citation, from: from || undefined, as_of: asOf || undefined };
    expect(said(resolveCitation(knownIndex, question))).toBe(answer);
  },
);

test('the longest citation that is read, and one character more', () => {
  const answer = (length: number) =>
    said(resolveCitation(knownIndex, { citation: 'x'.repeat(length) }));
  expect([answer(MAX_CITATION), answer(MAX_CITATION + 1)]).toEqual([
    'citation is no citation',
    'citation has more than 200 characters',
  ]);
});

test('an empty place is none, and white space around an eId is nothing', () => {
  expect([
    said(resolveCitation(knownIndex, { citation: '法第30条', from: '' })),
    said(resolveCitation(knownIndex, { citation: ' art_32__para_1 ' })),
  ]).toEqual(['provision basic-act/2016/art_30', 'provision basic-act/2016/art_32__para_1']);
});

/** The corpus with other words in 法第30条第1項. */
const indexWith = (text: string): CorpusIndex =>
  buildIndex({
    ...realIndex.corpus,
    provisions: realIndex.corpus.provisions.map((p) =>
      p.instrument === 'basic-act' && p.version === '2016' && p.eid === 'art_30__para_1'
        ? { ...p, text: p.text.map((block) => ({ ...block, text })) }
        : p,
    ),
  });

const FROM = 'basic-act/art_30__para_1';

test.each([
  // 同項 is that of the citation just before it, not of another law's further up.
  [
    '国立大学法人法第二条第一項、第二十五条第一項第二号及び同項第三号',
    '同項第三号',
    'art_25__para_1__item_3',
  ],
  // 前条 in between is the article before the one it stands in.
  ['第二十五条第一項、前条及び同条第一項', '同条第一項', 'art_29'],
  // Nothing was cited before it: it starts from the place.
  ['同条第二項に掲げる事務', '同条第二項', 'art_30__para_2'],
  ['本部は、事務を委託する。', '同条第二項', 'art_30__para_2'],
])('in 「%s」, %s is %s', (text, citation, eid) => {
  const found = resolveCitation(indexWith(text), { citation, from: FROM });
  expect(found.kind === 'provision' ? found.provision.eid : found).toBe(eid);
});

test.each([
  ['basic-act', '2016', 'art_32__para_1', '資料の提出その他の協力'],
  ['incident-evaluation-rules', '2016', 'art_8__item_2', '法第31条第2項の運用'],
  ['audit-policy', '2016', 'sec_5__sub_3', '個別の監査実施結果の通知'],
  ['information-provision-rules', '2016', 'pream', null],
])('the heading over %s %s %s is %s', (instrument, version, eid, heading) => {
  const ref = { instrument, version: version as VersionId, eid };
  expect(headingOf(realIndex, realIndex.provision(ref))).toBe(heading);
});
