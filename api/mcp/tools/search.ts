import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { speaksOfChangeIn } from '../../../content/model/search/asked-change.ts';
import { beginning } from '../../../content/model/text/given-text.ts';
import { ChangeWire } from '../../records/later-law.ts';
import { answerTo, Hit, hitsOf, nearTo, silencesAbout } from '../../records/search.ts';
import { SilenceTold, toldOf } from '../../records/silence.ts';
import { saidQuery } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, Next, startOf } from '../tool/cursor.ts';
import { described } from '../tool/schema.ts';
import { tool } from '../tool/tool.ts';

/** What holds words of the source, or says what they are about. */
const OF_WORDS: readonly z.infer<ReturnType<typeof Hit>>['type'][] = [
  ...(['term', 'obligation', 'procedure', 'provision', 'discrepancy', 'topic'] as const),
  ...(['instrument', 'comparison'] as const),
];

/** Hits told unless more are asked for. */
const USUAL = 20;

/** Of what only may be meant nobody needs whole texts. */
const inShort = (hits: z.infer<ReturnType<typeof Hit>>[]) =>
  hits.map((hit) => ({ ...hit, snippet: beginning(hit.snippet, 120) }));

/** Amending laws whose number is among the words asked, or of a year of whose changes they speak. */
const amendmentsNamed = ({ corpus }: CorpusIndex, q: string) => {
  const words = q.normalize('NFKC');
  return corpus.later_changes
    .filter(
      ({ law, promulgated, in_force }) =>
        words.includes(law.split('（', 1)[0] ?? law) ||
        [promulgated, in_force].some((day) => day !== null && speaksOfChangeIn(q, day)),
    )
    .map(({ id, law, in_force, summary }) => ({ id, law, in_force, summary }));
};

/** Search over everything. */
export const search = tool({
  name: 'search',
  title: 'Search everything',
  description:
    'Words, names or numbers → bodies, kinds, lists, defined terms, rules, procedures, ministers, instruments, comparisons of versions and provisions, best first; in `silences` what the source is known not to say (再委託, 不服, 費用). For ids when you have only words or a topic (秘密保持). For an organisation use find_body, for a citation get_provision: they know more spellings and say what they do not find. Nothing in `hits`: these words stand nowhere in what is held, which is no proof that there is no such rule; `near` are rules of what the source does not say, and what holds most of them, where `hits` has names alone or none.',
  input: z.strictObject({
    q: described(saidQuery('expected something to look for'), 'Words.'),
    limit: z.int().min(1).max(50).default(USUAL).describe('Hits at the most.'),
    cursor: Cursor,
  }),
  data: z.object({
    hits: z.array(Hit()),
    near: z.array(Hit()),
    amendments: z
      .array(ChangeWire().pick({ id: true, law: true, in_force: true, summary: true }))
      .describe('Amending laws named by the words; get_later_changes tells what they touch.'),
    silences: z
      .array(SilenceTold())
      .describe('What the source does not say about these words: on the first page.'),
    next: Next,
  }),
  remedy: 'Use fewer or other words.',
  run: (dataset, { q, limit, cursor }) => {
    const all = hitsOf(answerTo(dataset, q));
    const from = startOf(cursor);
    const api = `${API_ROOT}/search?${new URLSearchParams({ q, limit: String(limit) })}`;
    const silences = from === 0 ? silencesAbout(dataset, q, all.length === 0).map(toldOf) : [];
    // Names of bodies alone are no answer to words that ask for a rule or a provision.
    const isWords = all.some(({ type }) => OF_WORDS.includes(type));
    const near =
      isWords || from > 0
        ? []
        : pageWithin(BUDGETS.items, { api, silences }, inShort(hitsOf(nearTo(dataset, q))), 0)
            .shown;
    const amendments = from === 0 ? amendmentsNamed(dataset.index, q) : [];
    const within = pageWithin(BUDGETS.items, { api, silences, near, amendments }, all, from);
    const hits = within.shown.slice(0, limit);
    const end = from + hits.length;
    return {
      data: { hits, near, silences, amendments, next: end < all.length ? String(end) : null },
      total: all.length,
      api,
      html: `/search/?${new URLSearchParams({ q })}`,
      text: [
        all.length === 0
          ? 'No text or rule holds these words as typed, which is no proof that no such rule exists (get_coverage part=silences: what is known to be missing)'
          : `${all.length} found, ${hits.length} in \`hits\``,
        hits[0]?.type === 'topic' ? `; the first whole: get_coverage topic=${hits[0].id}` : '',
        near.length > 0 ? `; ${near.length} in \`near\` hold some of the words` : '',
        amendments.length > 0 ? `; ${amendments.length} amending laws: get_later_changes` : '',
        silences.length > 0 ? `; ${silences.length} in \`silences\`` : '',
        '.',
      ].join(''),
    };
  },
});
