import { type Mention, mentionsIn } from '../../../content/model/citation/in-text/in-text.ts';
import { type Reading, termUsesIn } from '../../../content/model/citation/in-text/term-uses.ts';
import {
  type ComparisonRow,
  compareVersions,
} from '../../../content/model/comparison/comparison.ts';
import { refKey } from '../../../content/model/corpus/corpus-index.ts';
import { comparisonPage, htmlPath } from '../../../content/model/corpus/paths.ts';
import {
  homePair,
  neighbouringPairs,
  type VersionPair,
} from '../../../content/model/corpus/time.ts';
import { MODALITY_LABELS } from '../../../content/model/findings/labels.ts';
import { obligationsOn } from '../../../content/model/findings/on-provision.ts';
import { performersIn } from '../../../content/model/findings/performers.ts';
import { wholeText } from '../../../content/model/provisions/printed-lines.ts';
import type { ProvisionRef, VersionId } from '../../../content/model/schema/common.ts';
import type { InstrumentVersion } from '../../../content/model/schema/instrument.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { anchorOf } from '../../comparison/comparison.ts';
import { index } from '../../corpus.ts';
import { namedBy } from '../../sitewide/addresses.ts';
import { predecessorOf } from '../../sitewide/document.ts';
import { withExtent } from '../../sitewide/page-section.ts';

/** A body, kind or actor as a page names it. */
type Person = { name: string; href: string | null };

/** A rule that stands on a provision, and whom it concerns there: who acts, for whom, towards whom. */
export type Rule = {
  href: string;
  title: string;
  modality: string;
  people: { label: string; persons: readonly Person[] }[];
};

/** Rules that stand on a provision, the ones it is the principal ground of first. */
export const rulesOn = (provision: ProvisionRef): Rule[] =>
  obligationsOn(index, provision).map(({ obligation }) => ({
    href: htmlPath('obligations', obligation.id),
    title: obligation.title,
    modality: MODALITY_LABELS[obligation.modality],
    people: [
      { label: '主体', persons: obligation.actor.map(namedBy) },
      {
        label: '実施',
        persons: performersIn(obligation, provision.version).map(({ id, extent }) => ({
          ...namedBy(id),
          name: withExtent(namedBy(id).name, extent),
        })),
      },
      { label: '相手', persons: obligation.counterparty.map(namedBy) },
    ].filter(({ persons }) => persons.length > 0),
  }));

/** The provision of another version that holds the same matter, and whether it is the earlier or the later one. */
export type Counterpart = { provision: Provision; when: 'before' | 'after' };

/** The same matter in the version before or after, under its number there; null where nothing corresponds. */
export const counterpartOf = (provision: Provision): Counterpart | null => {
  const before = predecessorOf(provision);
  if (before) return { provision: before, when: 'before' };
  const { versions } = index.instrument(provision.instrument);
  const next = versions[versions.findIndex(({ id }) => id === provision.version) + 1];
  if (!next || provision.continued_by === null) return null;
  const eid = provision.continued_by;
  return { provision: index.provision({ ...provision, version: next.id, eid }), when: 'after' };
};

const comparedRows = new Map<string, ReadonlyMap<string, ComparisonRow>>();

/** Rows of a comparison by the provisions that they set side by side. */
const rowsOfPair = (instrument: string, pair: VersionPair): ReadonlyMap<string, ComparisonRow> => {
  const key = [instrument, pair.from, pair.to].join('/');
  const known = comparedRows.get(key);
  if (known) return known;
  const rows = new Map(
    compareVersions(index, instrument, pair)?.rows.flatMap((row) =>
      [row.before, row.after].flatMap((side) => (side ? [[refKey(side), row] as const] : [])),
    ),
  );
  comparedRows.set(key, rows);
  return rows;
};

/**
 * Address of a provision's row in a 新旧対照表: that of the pair published first where its version is one of the two, else that
 * with the version before. Null where there is none.
 */
export const comparisonHref = (provision: Provision): string | null => {
  const instrument = index.instrument(provision.instrument);
  const home = homePair(instrument);
  const { version } = provision;
  const pair =
    home && [home.from, home.to].includes(version)
      ? home
      : neighbouringPairs(instrument).find(({ to }) => to === version);
  const page = pair && comparisonPage(instrument, pair);
  const row = pair && rowsOfPair(instrument.id, pair).get(refKey(provision));
  return page && row ? `${page}#${anchorOf(row)}` : null;
};

/** That nothing in another version holds the matter of a provision, for readers. */
export type Alone = { version: VersionId; says: string };

const yearOf = ({ starts }: InstrumentVersion): string => `${starts[0]?.date.slice(0, 4)}年`;

/**
 * What is known to be new in a provision's version, or to have ended with it: 「2016年新設。2015年（改定前）に当たる規定はない」.
 * Null where something corresponds, and where the words needed to say so are not held.
 */
export const aloneOf = (provision: ProvisionRef): Alone | null => {
  const instrument = index.instrument(provision.instrument);
  for (const pair of neighbouringPairs(instrument)) {
    const side = [pair.from, pair.to].indexOf(provision.version);
    const kind = side < 0 ? null : rowsOfPair(instrument.id, pair).get(refKey(provision))?.kind;
    const [from, to] = [pair.from, pair.to].map((id) =>
      instrument.versions.find((version) => version.id === id),
    );
    if (!from || !to) continue;
    if (kind === 'added' && side === 1)
      return {
        version: from.id,
        says: `${yearOf(to)}新設。${from.label}に当たる規定はない。`,
      };
    if (kind === 'deleted' && side === 0)
      return { version: to.id, says: `${yearOf(to)}に削除。${to.label}に当たる規定はない。` };
  }
  return null;
};

/** How 「…の長」 is read at a place, in words of ours. */
const READINGS: Readonly<Record<Reading, string>> = {
  both_heads:
    '第4条の定義により、独立行政法人・指定法人の場合は、所管する行政機関の長と、その法人の長の双方と読む。',
  ministry_head:
    'この箇所の括弧書きにより、独立行政法人・指定法人の場合は、所管する行政機関の長と読む。法人の長は含まない。',
  open: '第4条の定義は第8条には及ばず、柱書の括弧書きにも「以下同じ」とはない。法人の場合に誰の長かは、文言からは決まらない。',
};

/** What we read at a provision: the words and how. Each reading once. */
export const readingsIn = (provision: ProvisionRef): { words: string; reading: string }[] => {
  const uses = termUsesIn(index, provision).flatMap(({ text, reading }) =>
    reading ? [{ words: text.endsWith('の長') ? text : `${text}…の長`, reading }] : [],
  );
  return [...new Map(uses.map((use) => [use.reading, use])).values()].map(({ words, reading }) => ({
    words: words.replace('等…の長', reading === 'open' ? '等の長' : '等（…）の長'),
    reading: READINGS[reading],
  }));
};

/** A law, document or phrase outside of what is held, to which a provision refers. */
export type Outside =
  | { kind: 'law'; title: string; id: string | null; permalink: string | null }
  | { kind: 'document'; title: string; reason: string | null }
  | { kind: 'open'; words: string; reason: string | null };

const outsideOf = ({ type, law, document, text, reason }: Mention): Outside | null => {
  if (law)
    return {
      kind: 'law',
      title: law.law_number ? `${law.title}（${law.law_number}）` : law.title,
      id: law.permalink?.split('/').at(-1) ?? null,
      permalink: law.permalink,
    };
  if (document !== null) return { kind: 'document', title: document, reason };
  return type === 'open' ? { kind: 'open', words: text, reason } : null;
};

/** What a provision refers to and is not held here, each once. */
export const outsideIn = (provision: ProvisionRef): Outside[] => {
  const all = mentionsIn(index, provision).flatMap((mention) => outsideOf(mention) ?? []);
  return [...new Map(all.map((outside) => [JSON.stringify(outside), outside])).values()];
};

/** Provisions of other texts to which a provision refers, each once: their words are not on the page being read. */
export const citedElsewhere = (provision: Provision): Provision[] => {
  const targets = mentionsIn(index, provision)
    .flatMap((mention) => mention.targets)
    .filter(
      ({ instrument, version }) =>
        instrument !== provision.instrument || version !== provision.version,
    );
  return [...new Map(targets.map((ref) => [refKey(ref), index.provision(ref)])).values()];
};

/** Words of a provision to show beside a reference to it, a line each, its parts with their numbers. Empty for a stub. */
export const linesShown = (provision: Provision): string[] =>
  wholeText(index, provision)?.split('\n') ?? [];
