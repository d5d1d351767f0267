import { expect, test } from 'vitest';
import { type Mention, mentionsOf } from '../../../../../content/model/citation/in-text/in-text.ts';
import { textsFrom } from '../../../../../content/model/citation/in-text/texts.ts';
import type { ReferenceException } from '../../../../../content/model/schema/reference-exception.ts';
import { block, provision, refOf } from '../../../support/small-content.ts';

/** References of a rule with this text, where these records tell what words without numbers mean. */
const mentionsIn = (text: string, exceptions: ReferenceException[] = []): Mention[] => {
  const { record } = provision('rules/2016/art_1', { text: [block(text)] });
  const others = ['rules/2016/art_2', 'act/2016/art_30'].map((path) => provision(path).record);
  const texts = textsFrom({
    ...{ instruments: [], exceptions, provisions: [record, ...others] },
    entities: [{ founding_statute: { title: '日本銀行法', egov_law_id: '409AC0000000089' } }],
  });
  return mentionsOf(texts, record);
};

type Found = Omit<Mention, 'paragraph' | 'start' | 'end' | 'text'>;

/** What stands at the first place of some words in a text. */
const at = (text: string, words: string, found: Partial<Found>): Mention => ({
  ...{ paragraph: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ...{ text: words, type: 'unresolved', targets: [], law: null, document: null, reason: null },
  ...found,
});

test('a law that is not held has its number where the text prints it, its address where the 法令ID is known', () => {
  const text =
    '日本銀行法（平成9年法律第89号）第1条第2項及び第3項、国家公務員法第4条、国立大学法人法（平成15年法律第112号）の法人';
  const bank = {
    ...{ title: '日本銀行法', law_number: '平成9年法律第89号' },
    permalink: 'https://laws.e-gov.go.jp/law/409AC0000000089',
  };
  expect(mentionsIn(text)).toEqual([
    at(text, '日本銀行法（平成9年法律第89号）第1条第2項', {
      ...{ type: 'outside_law', law: { ...bank, numbers: { art: 1, para: 2, item: null } } },
    }),
    at(text, '第3項', {
      ...{ type: 'outside_law', law: { ...bank, numbers: { art: 1, para: 3, item: null } } },
    }),
    at(text, '国家公務員法第4条', {
      type: 'outside_law',
      law: {
        ...{ title: '国家公務員法', law_number: null, permalink: null },
        numbers: { art: 4, para: null, item: null },
      },
    }),
    at(text, '国立大学法人法（平成15年法律第112号）', {
      type: 'outside_law',
      law: {
        ...{ title: '国立大学法人法', law_number: '平成15年法律第112号', permalink: null },
        numbers: null,
      },
    }),
  ]);
});

test('a text without articles refers to nothing by the number of one where no Act is held', () => {
  const { record } = provision('overview/2016/sec_1', { kind: 'section', text: [block('第30条')] });
  const texts = textsFrom({
    ...{ instruments: [], exceptions: [], entities: [], provisions: [record] },
  });
  expect(mentionsOf(texts, record)).toEqual([at('第30条', '第30条', {})]);
});

const told = (quote: string, held: Partial<ReferenceException>): ReferenceException => ({
  ...{ id: 'told', ...refOf('rules/2016/art_1'), quote },
  ...{ targets: [], document: null, reason: '理由。' },
  ...held,
});

test('words without a number lead where the record of just these words says, or nowhere', () => {
  const text =
    '別に定める、政令で定める、本部の定めるところ、前述の監査テーマ、1月の戦略本部決定、二に掲げる';
  const records = [
    told('政令で定める', { document: '政令', reason: '資料にない。' }),
    told('別に定める', { ...refOf('rules/2016/art_2'), targets: ['rules/2016/art_1'] }),
    told('別に定める', { targets: ['rules/2016/art_2', 'act/2016/art_30'] }),
    told('本部の定めるところ', { reason: '決まらない。' }),
    told('前述の監査テーマ', { targets: ['rules/2016/art_2', 'rules/2016/art_99'] }),
    told('二に掲げる', { targets: ['rules/2016/art_99'], document: '文書' }),
  ];
  expect(mentionsIn(text, records)).toEqual([
    at(text, '別に定める', {
      ...{ type: 'provision', reason: '理由。' },
      targets: [refOf('rules/2016/art_2'), refOf('act/2016/art_30')],
    }),
    at(text, '政令で定める', {
      ...{ type: 'document_not_held', document: '政令', reason: '資料にない。' },
    }),
    at(text, '本部の定めるところ', { type: 'open', reason: '決まらない。' }),
    at(text, '前述の監査テーマ', {}),
    at(text, '1月の戦略本部決定', {}),
    at(text, '二に掲げる', {}),
  ]);
});
