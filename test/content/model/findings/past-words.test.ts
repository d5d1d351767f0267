import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { findingFor } from '../../../../content/model/findings/findings.ts';
import type { Obligation, Phase } from '../../../../content/model/schema/obligation.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { withLawProvisions } from '../../../../content/proof/law-provisions.ts';
import { readContent } from '../../../../content/proof/read/read.ts';
import { filesWithActs, laterActs } from '../../../support/law-data/later-acts.ts';
import { realContent, realFiles, recordIn } from '../../support/real-content.ts';

const [third] = laterActs(realContent);
const RULE = 'request-for-cooperation';

/** One later state of the Act, in which somebody read one rule; of its clauses those stay whose words are held there. */
const readIn = async (clauses: (clause: Phase['clauses'][number]) => boolean) => {
  const { content: held } = await withLawProvisions(
    readContent(await filesWithActs(realFiles, [third])).content,
  );
  const content = { ...held, obligations: structuredClone(held.obligations) };
  const record: Obligation = recordIn(content.obligations, `obligations/${RULE}`);
  const phase = structuredClone(record.phases.at(-1)) as Phase;
  const eid = 'art_33__para_1';
  const words = { eid, quote: '協力を求めることができる' };
  record.phases.push({
    ...phase,
    version: third.day,
    provisions: [{ instrument: third.instrument, version: third.day, eid }],
    key_phrase: words,
    clauses: phase.clauses.filter(clauses).map((clause) => ({ ...clause, terms: [], words })),
    limit: phase.limit && { ...phase.limit, words },
  });
  record.readings = [{ version: third.day, by: '例示', on: '2026-11-30', effect: 'same' }];
  const { corpus, problems } = compileCorpus(content);
  expect(problems).toEqual([]);
  return buildIndex(corpus);
};

const index = await readIn(({ words }) => words.instrument === undefined);

const told = (kind: 'entity' | 'class', id: string, day: string) => {
  const { verdict, reason, because } = findingFor(index, { kind, id }, RULE, day);
  return [verdict, reason, ...because.map(({ edge }) => edge)].filter(Boolean).join(' ');
};

const BODY = 'japan-pension-service';

test('a rule that was read in a later text answers from it until the next amendment that is known', () => {
  const days = ['2019-04-01', third.day, '2026-09-30', '2026-10-01', '2026-11-29'];
  expect(days.map((day) => told('class', 'local-governments', day))).toEqual([
    'undetermined later_version_not_held left_open',
    'applies addressed_by',
    'applies addressed_by',
    'undetermined later_version_not_held left_open',
    'undetermined later_version_not_held left_open',
  ]);
  const { because } = findingFor(
    index,
    { kind: 'class', id: 'local-governments' },
    RULE,
    '2026-11-29',
  );
  expect(because[0]?.statement).toContain(
    '令和7年法律第43号が2026-10-01に施行され、又は施行されるものとされている。その後の文言はここにない。',
  );
});

test('what stands on a list of a decision whose later text is not held is neither yes nor no', () => {
  expect(told('entity', BODY, '2016-10-21')).toBe('applies listed_in defined_as addressed_by');
  expect(told('entity', BODY, third.day)).toBe('undetermined later_version_not_held left_open');
  const { because } = findingFor(index, { kind: 'entity', id: BODY }, RULE, third.day);
  expect(because.map(({ provision, quote, statement }) => [provision, quote, statement])).toEqual([
    [
      {
        ...{ instrument: 'information-provision-rules', version: '2016', eid: 'annex__row_29' },
        citation: '資料提供等規則別表（29番目）',
      },
      '日本年金機構',
      'この規定が日本年金機構に及ぶかどうかは、資料提供等規則別表（29番目）（2016年（改定案））の文言にもよる。2016年より後の改定は確かめていない。2019年4月1日に法の条の番号が改められ、この決定が引く番号は元の規定を指さなくなった。この日からは、別の文言になっているものと見るほかない。2025-07-01に及ぶかどうかは、ここからは判断できない。',
    ],
  ]);
});

test('a no that rests on such a list is none either', () => {
  const body = 'kyushu-railway';
  expect(told('entity', body, '2016-10-21')).toBe(
    'does_not_apply not_listed_in not_listed_in excluded_by',
  );
  expect(told('entity', body, third.day)).toBe('undetermined later_version_not_held left_open');
});
