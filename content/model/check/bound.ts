import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { partyName } from '../corpus/party-name.ts';
import { findingFor } from '../findings/findings.ts';
import { MODALITY_LABELS } from '../findings/labels.ts';
import { obligationsOn } from '../findings/on-provision.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Modality, Obligation } from '../schema/obligation.ts';
import type { Traced } from '../text/traced.ts';
import type { Followed } from './follow.ts';
import { type Claim, sentenceBehind, subjectBefore } from './sentence.ts';
import type { Point } from './types.ts';
import { treeOf } from './within.ts';

/** Rules that bind who acts. */
const BINDING: readonly Modality[] = [
  'duty',
  'prohibition',
  'internal_rule',
  'state_responsibility',
];

/** What the law itself demands of who acts; of another rule the text is told what it is. */
const OF_THE_LAW: readonly Modality[] = ['duty', 'prohibition'];

const MUST = /なければならない|義務(?:を負|が(?:あ|課)|付け)|責務を負/;
const NEED_NOT = /義務(?:は|を負わ|が)な|義務を負(?:わ|いませ)|わけではない|とはいえない|ではない/;

/** Rules that rest on a provision first of all: what stands on other grounds as well is another provision's rule. */
export const rulesOf = (index: CorpusIndex, ref: ProvisionRef): Obligation[] =>
  treeOf(index, ref)
    .flatMap((p) => obligationsOn(index, p))
    .flatMap(({ obligation, principal }) => (principal ? [obligation] : []));

/** What each rule is for a body or a kind; none for somebody who is neither. */
export const findingsOf = (
  index: CorpusIndex,
  { party: { kind, id } }: Claim,
  rules: readonly Obligation[],
  day: string,
) =>
  kind === 'entity' || kind === 'class'
    ? rules.map((rule) => findingFor(index, { kind, id }, rule.id, day))
    : [];

/** Whether somebody is bound by the rule cited: 「日本銀行は、法第31条により…なければならない」. Null where nobody says so or nothing here can tell. */
export const boundPoint = (
  index: CorpusIndex,
  tidy: Traced,
  { cited: { start, end } }: Followed,
  ref: ProvisionRef,
  day: string,
): Point | null => {
  const { text } = tidy;
  const rest = sentenceBehind(text, end);
  if (!MUST.test(rest)) return null;
  const subject = subjectBefore(index, text, start);
  const rules = rulesOf(index, ref);
  if (!subject || rules.length === 0) return null;
  const { party, at } = subject;
  const findings = findingsOf(index, subject, rules, day);
  const binding = rules.filter(
    ({ id, modality, actor }) =>
      BINDING.includes(modality) &&
      (actor.includes(party.id) ||
        findings.some(
          ({ obligation, verdict, role, reach }) =>
            obligation.id === id &&
            verdict === 'applies' &&
            role === 'bearer' &&
            reach === 'direct',
        )),
  );
  const binds = binding.length > 0;
  const open = party.kind === 'actor' || findings.some(({ verdict }) => verdict === 'undetermined');
  if (!binds && open) return null;
  const who = [...new Set(rules.flatMap(({ actor }) => actor))]
    .map((id) => partyName(index, id))
    .join('、');
  const kinds = binding.some(({ modality }) => OF_THE_LAW.includes(modality))
    ? []
    : [...new Set(binding.map(({ modality }) => MODALITY_LABELS[modality]))];
  return {
    kind: 'body',
    ...tidy.stretch(at, at + party.length),
    agrees: NEED_NOT.test(rest) ? !binds : binds,
    said: binds
      ? `${party.name}は、この規定の主体である${kinds.length > 0 ? `（規定の性質は${kinds.join('、')}）` : ''}。`
      : `${party.name}は、この規定の主体ではない。主体は${who}である。`,
    writing_only: false,
    difference: null,
    meant: null,
  };
};
