/** What went wrong in silence when a third version was brought in first: none of it happens, with a third and a fourth. */
import { expect, test } from 'vitest';
import { resolveCitation } from '../../../../content/model/citation/resolve/resolve.ts';
import type { Corpus } from '../../../../content/model/corpus/corpus.ts';
import { buildIndex, type CorpusIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { provisionPath } from '../../../../content/model/corpus/paths.ts';
import { principalOf } from '../../../../content/model/corpus/readings.ts';
import { homeVersion, isHome } from '../../../../content/model/corpus/time.ts';
import { capacitiesOf } from '../../../../content/model/findings/capacities.ts';
import { findingFor, findingsFor } from '../../../../content/model/findings/findings.ts';
import { standingOf } from '../../../../content/model/findings/listings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { verifyQuotation } from '../../../../content/model/quotation/quotation.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { withVersion } from '../../support/later-versions.ts';
import { realIndex } from '../../support/real-index.ts';

const ACT = 'basic-act';
const [THIRD, FOURTH] = ['2020-04-01', '2026-10-01'];

/** 第17条 and what follows one number further on, as a new article before it makes it. */
const movedOn = (eid: string): string =>
  eid.replace(/^art_(\d+)/, (whole, n: string) =>
    Number(n) < 17 ? whole : `art_${Number(n) + 1}`,
  );

const shifted = ({ eid, text }: Provision): Partial<Provision> => ({
  eid: movedOn(eid),
  text: text.map((block) => ({ ...block, source: 'law-data' })),
});

const third = (corpus: Corpus) =>
  withVersion(corpus, ACT, THIRD, { status: 'enforced', becomes: shifted });
const four = (corpus: Corpus) => withVersion(third(corpus), ACT, FOURTH, { status: 'enforced' });
const index = buildIndex(four(realIndex.corpus));

/** The same, in which somebody has read a rule in the third version, where its words are the same. */
const readInThird = (rule: string): CorpusIndex => {
  const corpus = third(realIndex.corpus);
  return buildIndex({
    ...corpus,
    obligations: corpus.obligations.map((record) => {
      const last = record.phases.at(-1);
      if (record.id !== rule || !last) return record;
      const moved: typeof last = JSON.parse(JSON.stringify(last), (_, value) =>
        value?.instrument === ACT && value.version === '2016'
          ? { ...value, version: THIRD, eid: movedOn(value.eid) }
          : value,
      );
      return { ...record, phases: [...record.phases, { ...moved, version: THIRD }] };
    }),
  });
};

const resolved = (citation: string, as_of: string, held = index) => {
  const found = resolveCitation(held, { citation, as_of });
  return found.kind === 'provision'
    ? `${found.provision.version} ${found.provision.eid}`
    : found.kind;
};

test('1: a number is looked up in the version of the day, or by the concordance in the version that it names', () => {
  expect(resolved('法第33条第1項', '2020-05-01')).toBe(`${THIRD} art_33__para_1`);
  expect(resolved('法第33条第1項', '2026-11-01')).toBe(`${FOURTH} art_33__para_1`);
  // Of 2025 no text is held: the table leads to the numbers of 2016, which are looked up there.
  expect(resolved('法第33条第1項', '2025-08-01')).toBe('2016 art_32__para_1');
  expect(resolved('法第32条第1項', '2016-10-21')).toBe('2016 art_32__para_1');
});

test('2: a version without a phase ends no rule and makes none apply', () => {
  for (const day of [THIRD, FOURTH, '2026-11-29']) {
    const verdicts = subjectsOf(index).flatMap((subject) =>
      findingsFor(index, subject, day).map(({ verdict }) => verdict),
    );
    expect(new Set(verdicts)).toEqual(new Set(['undetermined']));
  }
});

test('3: 旧 is said as seen from the day asked', () => {
  const ref = { instrument: ACT, version: THIRD, eid: 'art_33__para_1' };
  expect([
    index.citation(ref),
    index.citation(ref, '2020-05-01'),
    index.citation(ref, '2026-11-01'),
  ]).toEqual(['法第33条第1項', '法第33条第1項', '旧法第33条第1項']);
  expect(index.citation({ instrument: ACT, version: '2016', eid: 'art_32' })).toBe('法第32条');
});

test('4: a published anchor keeps its version, and each further one has a page of its own', () => {
  expect(homeVersion(index.instrument(ACT)).id).toBe('2016');
  const page = (version: string, eid: string) =>
    provisionPath({ instrument: ACT, version, eid }, isHome(index.instrument(ACT), version));
  expect([page('2016', 'art_32'), page(THIRD, 'art_33'), page(FOURTH, 'art_33')]).toEqual([
    '/instruments/basic-act/#art_32',
    `/instruments/basic-act/${THIRD}/#art_33`,
    `/instruments/basic-act/${FOURTH}/#art_33`,
  ]);
});

test('6: a quotation is found in the source of its own version', () => {
  const words = '必要な資料の提出、意見の開陳、説明その他の協力を求めることができる。';
  const found = verifyQuotation(index, words);
  expect(
    found?.places.map(({ provision, source }) => [provision.version, provision.eid, source.id]),
  ).toEqual([
    [FOURTH, 'art_33__para_1', 'law-data'],
    [THIRD, 'art_33__para_1', 'law-data'],
    ['2016', 'art_32__para_1', realIndex.source().id],
  ]);
});

const RULES_OF_NISC = realIndex.corpus.obligations.filter(
  (rule) =>
    principalOf(rule) === ACT &&
    findingFor(realIndex, { kind: 'entity', id: 'nisc' }, rule.id, realIndex.corpus.default_day)
      .verdict !== 'does_not_apply',
);

test('7: on and after its end a body is reached by no rule, whatever was read', () => {
  const nisc = { kind: 'entity', id: 'nisc' } as const;
  expect(RULES_OF_NISC.length).toBeGreaterThan(0);
  for (const { id } of RULES_OF_NISC) {
    const read = readInThird(id);
    const [before, after] = ['2025-06-30', '2025-07-01'].map((day) =>
      findingFor(read, nisc, id, day),
    );
    const then = findingFor(realIndex, nisc, id, '2016-10-21');
    // What a decision of 2016 says of it is known to have been followed by another text since 2019.
    const byTheAct = then.because.every(({ provision }) => provision.instrument === ACT);
    expect([before?.verdict, before?.reason]).toEqual(
      byTheAct ? [then.verdict, then.reason] : ['undetermined', 'later_version_not_held'],
    );
    expect([after?.verdict, after?.because.map(({ edge }) => edge)]).toEqual([
      'does_not_apply',
      ['ended'],
    ]);
    expect(after?.because[0]?.statement).toBe(
      '内閣サイバーセキュリティセンターは2025-07-01からはない（その後は国家サイバー統括室）。報道 j-defense.ikaros.jpによる。その後を引き継ぐ者に及ぶかどうかは、これからは言えない。',
    );
  }
  const body = realIndex.entities.get('nisc');
  if (!body) throw new Error('no NISC');
  expect([standingOf(index, body, '2025-06-30'), standingOf(index, body, '2025-07-01')]).toEqual([
    '国の機関',
    '2025-07-01からはない（その後は国家サイバー統括室）',
  ]);
  const unread = findingFor(realIndex, nisc, RULES_OF_NISC[0]?.id ?? '', '2026-11-29');
  expect([unread.verdict, unread.because[0]?.statement.split('。')[0]]).toEqual([
    'undetermined',
    '内閣サイバーセキュリティセンターは2025-07-01からはない（その後は国家サイバー統括室）',
  ]);
});

test('7: a kind has an end as it has a beginning', () => {
  const ended: NonNullable<Corpus['classes'][number]['ended']> = {
    on: '2018-01-01',
    successor: null,
    tier: 'official',
    source: ['官報'],
    note: null,
  };
  const { corpus } = realIndex;
  const without = buildIndex({
    ...corpus,
    classes: corpus.classes.map((kind) => (kind.id === 'others' ? { ...kind, ended } : kind)),
  });
  const verdicts = (day: string) =>
    new Set(
      findingsFor(without, { kind: 'class', id: 'others' }, day).map(({ verdict }) => verdict),
    );
  expect(verdicts('2017-12-31')).toContain('applies');
  expect([...verdicts('2018-01-01')]).toEqual(['does_not_apply']);
});

test('8: what is said of a kind stands on words of the day, or on none', () => {
  const body = index.entities.get('japan-pension-service');
  if (!body) throw new Error('no such body');
  const versions = (day: string, held = index) =>
    capacitiesOf(held, body, day)
      .flatMap(({ steps }) => steps)
      .filter(({ edge, provision }) => edge === 'defined_as' && provision.instrument === ACT)
      .map(({ provision }) => provision.version);
  expect(new Set(versions('2016-10-21'))).toEqual(new Set(['2016']));
  for (const day of ['2019-04-01', THIRD, '2026-11-01']) expect(versions(day)).toEqual([]);
  const defined = buildIndex({
    ...index.corpus,
    classes: index.corpus.classes.map((kind) => ({
      ...kind,
      definitions: [
        ...kind.definitions,
        ...kind.definitions
          .filter(({ instrument, version }) => instrument === ACT && version === '2016')
          .map((words) => ({ ...words, version: FOURTH })),
      ],
    })),
  });
  expect(new Set(versions('2026-11-01', defined))).toEqual(new Set([FOURTH]));
});
