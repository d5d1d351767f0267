import { expect, test } from 'vitest';
import { resolveCitation } from '../../../../../content/model/citation/resolve/resolve.ts';
import { headingOf } from '../../../../../content/model/citation/resolve/scope.ts';
import { buildIndex, type CorpusIndex } from '../../../../../content/model/corpus/corpus-index.ts';
import type { VersionId } from '../../../../../content/model/schema/common.ts';
import { realIndex } from '../../../support/real-index.ts';

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
