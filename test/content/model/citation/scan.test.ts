import { expect, test } from 'vitest';
import { citationNames } from '../../../../content/model/citation/resolve/names.ts';
import { sightingsIn } from '../../../../content/model/citation/scan.ts';
import { tidyText } from '../../../../content/model/citation/tidy.ts';
import type { Step } from '../../../../content/model/citation/types.ts';
import { realIndex } from '../../support/real-index.ts';

const known = { names: citationNames(realIndex), alone: [] };

const shown = (step: Step): string => {
  switch (step.step) {
    case 'number':
      return `${step.unit ?? ''}${step.n}${step.branch}`;
    case 'relative':
      return `${step.which} ${step.unit} ${step.count}`;
    case 'part':
      return `${step.unit}${step.law ?? ''}`;
    case 'named':
      return step.name;
    case 'every':
      return `every ${step.unit}`;
  }
};

/** What is seen in a text: the words as given, whose they are, how they are joined, and their parts. */
const seen = (text: string): string[] => {
  const tidy = tidyText(text);
  return sightingsIn(tidy.text, known).map(({ start, end, citation, unreadable }) => {
    const { name, state, joined, steps, inside, heading } = citation;
    const whose =
      name?.name === 'own' ? 'own' : name?.name === 'relative' ? name.which : (name?.title ?? '');
    return [
      tidy.stretch(start, end).text,
      ...[state, whose, joined].filter((one) => one),
      unreadable === null ? steps.map(shown).join(' ') : `unreadable ${unreadable}`,
      ...[inside, heading].filter((one) => one !== null),
    ].join(' | ');
  });
};

test.each<[string, string[]]>([
  ['第5条第2項第3号の規定', ['第5条第2項第3号 | art5 para2 item3']],
  ['第二項第十三号の規定', ['第二項第十三号 | para2 item13']],
  ['本文第2項の規定', ['本文第2項 | 本文 | para2']],
  ['第2条及び第3条第4項', ['第2条 | art2', '第3条第4項 | list | art3 para4']],
  ['第1号から第4号まで', ['第1号 | item1', '第4号 | range | item4']],
  ['第2条～第4条・第6条', ['第2条 | art2', '第4条 | range | art4', '第6条 | list | art6']],
  ['第4－9条', ['第4－ | art4', '－9条 | range | art9']],
  ['及び第3条による', ['第3条 | art3']],
  ['第2条の規定及び第3条の規定', ['第2条 | art2', '第3条 | art3']],
  ['本社評価規則第2条による', ['本社評価規則第2条 | 本社評価規則 | art2']],
  ['その他法第30条に基づく', ['法第30条 | own | art30']],
  ['当該法第3条', ['当該法第3条 | this | art3']],
  ['改正前13条、旧法第31条', ['改正前13条 | old | art13', '旧法第31条 | old | own | art31']],
  [
    '日本銀行法（平成9年法律第89号）の日本銀行',
    ['日本銀行法（平成9年法律第89号） | 日本銀行法 | '],
  ],
  ['平成25年法律第29号第3条', ['平成25年法律第29号第3条 | 平成25年法律第29号 | art3']],
  ['IT基本法に基づく', ['IT基本法 | it基本法 | ']],
  [
    '同項第3号、同号、同条第2項',
    ['同項第3号 | same para 1 item3', '同号 | same item 1', '同条第2項 | same art 1 para2'],
  ],
  [
    '前条、次条、前三項、前各号、前項各号',
    [
      '前条 | previous art 1',
      '次条 | next art 1',
      '前三項 | previous para 3',
      '前各号 | previous item all',
      '前項各号 | previous para 1 every item',
    ],
  ],
  ['法第25条（所掌事務等）第1項', ['法第25条（所掌事務等）第1項 | own | art25 para1 | 所掌事務等']],
  ['法第25条（所掌事務等）の規定', ['法第25条 | own | art25 | 所掌事務等']],
  ['法第25条（第3号を除く。）', ['法第25条 | own | art25', '第3号 | item3']],
  ['法第32条第1項ただし書の場合', ['法第32条第1項ただし書 | own | art32 para1 | ただし書']],
  ['法25①二による', ['法25①二 | own | 25 1 2']],
  [
    '別表日本年金機構の項、別表29の項',
    ['別表日本年金機構の項 | 日本年金機構', '別表29の項 | annex row29'],
  ],
  ['附則第2条、附則による', ['附則第2条 | suppl art2']],
  ['第十十三条の規定', ['第十十三条 | unreadable 十十三']],
  ['第四章24条', ['第四章24条 | chp4 art24']],
  ['本規程第5条', ['本規程第5条 | 本規程 | art5']],
  ['第3号被保険者、第2号室、1項目、第13回、方法第3条件、法26年、規則5人', ['第3号 | item3']],
  ['次に掲げる事務（平成26年法律第104号）、同法人', []],
])('%s', (text, expected) => {
  expect(seen(text)).toEqual(expected);
});
