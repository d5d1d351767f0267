import type { LocatedObligation, Words } from '../../../content/model/corpus/corpus.ts';
import type { Finding } from '../../../content/model/findings/finding.ts';
import { ACTS } from '../../../content/model/summary/interaction-acts.ts';
import { index } from '../../corpus.ts';

const obligation = ({ obligation: { id } }: Finding): LocatedObligation => {
  const found = index.obligations.get(id);
  if (!found) throw new Error(`no obligation has the id "${id}"`);
  return found;
};

/** Those who may come to a body under the same rules. */
export type Comer = { ids: string[]; findings: Finding[] };

/** The acts that bring somebody to the body, or into its systems. */
const EXAMINING = new Set(
  ACTS.filter(({ id }) => id === 'audit' || id === 'investigation').flatMap(({ rules }) => rules),
);

/** Who examines the subject on the spot or on paper, by those who carry it out, the most frequent first. */
export const comersOf = (findings: readonly Finding[]): Comer[] => {
  const entrusted = findings.some(
    (finding) => finding.obligation.id === 'audit-work-by-ipa' && finding.role !== null,
  );
  const examining = findings.filter(
    (finding) =>
      EXAMINING.has(finding.obligation.id) &&
      [finding, ...finding.capacities].some(({ role }) => role === 'subject'),
  );
  const who = new Map<string, Comer>();
  for (const finding of examining) {
    const ids = obligation(finding).performed_by.filter((id) => id !== 'ipa' || entrusted);
    const known = who.get(ids.join());
    if (known) known.findings.push(finding);
    else if (ids.length > 0) who.set(ids.join(), { ids, findings: [finding] });
  }
  return [...who.values()].sort((a, b) => b.findings.length - a.findings.length);
};

/** Requests, notices and advice that come to a named office or by a named way. */
export const papersIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ role, office, via, obligation: { modality } }) =>
      role === 'addressee' && modality !== 'procedure' && (office !== null || via !== null),
  );

/** Papers that the subject itself sends. */
export const papersOut = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ role, via, obligation: { modality } }) =>
      role === 'bearer' && modality !== 'procedure' && via !== null,
  );

const SECRECY = [
  'contractor-confidentiality',
  'penalty-for-breach-of-confidentiality',
  'evaluation-confidentiality',
];

/** Rules of secrecy that matter to what the subject hands over; the penalty goes with the prohibition. */
export const secrecyIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ obligation: { id }, verdict }) => SECRECY.includes(id) && verdict === 'applies',
  );

/** The rules of 重大事象施策評価規則 and 資料提供等規則 in the order in which an incident meets them. */
const SEQUENCE = [
  'investigate-own-incident',
  'provide-incident-material',
  'evaluation-on-reports',
  'notify-serious-incident',
  'notify-supplementary-investigation',
  'supplementary-investigation',
  'request-evidence',
  'compile-and-deliberate-findings',
  'notify-findings',
  'act-on-findings',
  'draft-recovery-measures',
  'guidance-and-advice',
  'notify-evaluation-result',
  'act-after-evaluation',
];

/** What follows on a 特定重大事象, step by step, as far as it applies to the subject. */
export const sequenceIn = (findings: readonly Finding[]): Finding[] =>
  SEQUENCE.flatMap((id) =>
    findings.filter((finding) => finding.obligation.id === id && finding.verdict === 'applies'),
  );

/** The three kinds of 特定重大事象 (重大事象施策評価規則 1条各号), where they reach the subject. */
export const thresholdsIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) =>
      finding.verdict === 'applies' &&
      finding.obligation.modality === 'scope' &&
      obligation(finding).theme === 'incident',
  );

/** The whole text of the provision that a finding stands on first. */
export const groundText = ({ obligation: { provisions } }: Finding) => {
  const [ground] = provisions;
  if (!ground) throw new Error('a finding stands on at least one provision');
  const text = index.textBlocks(index.provision(ground)).map((block) => block.text);
  return { ground, text: text.join('') };
};

/** The words that make the rule on the finding's day, with their place; null where none are held. */
export const wordsOf = (finding: Finding): Words | null => {
  const version = finding.obligation.provisions[0]?.version;
  const phase = obligation(finding).phases.find((one) => one.version === version);
  return phase?.key_phrase ?? null;
};

/** Who acts, and who carries it out: ids, as the rule names them. */
export const partiesOf = (finding: Finding): { actor: string[]; by: string[] } => ({
  actor: obligation(finding).actor,
  by: obligation(finding).performed_by,
});

/** Silences that the page says where they matter, beside the rules: not listed a second time. */
export const SAID_WITH_PRACTICE: readonly string[] = ['compulsory-inspection', 'publication'];
