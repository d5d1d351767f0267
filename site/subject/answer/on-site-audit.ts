import type { LocatedObligation, Words } from '../../../content/model/corpus/corpus.ts';
import type { Finding } from '../../../content/model/findings/finding.ts';
import { type Performer, performersOf } from '../../../content/model/findings/performers.ts';
import { index, pageContent } from '../../corpus.ts';
import { sectionOf } from '../../sitewide/page-section.ts';

const obligation = ({ obligation: { id } }: Finding): LocatedObligation => {
  const found = index.obligations.get(id);
  if (!found) throw new Error(`no obligation has the id "${id}"`);
  return found;
};

/** Those who may come to a body under the same rules. */
export type Comer = { performers: Performer[]; findings: Finding[] };

/** The acts that bring somebody to the body, or into its systems. */
const EXAMINING = pageContent.interactions.filter(({ examines }) => examines);

/**
 * Who examines the subject on the spot or on paper, by those who carry it out, the most frequent first. Nobody examines
 * itself: how the two parts of IPA go together the source does not say.
 */
export const comersOf = (findings: readonly Finding[]): Comer[] => {
  const reaches = (rule: string): boolean =>
    findings.some((finding) => finding.obligation.id === rule && finding.role !== null);
  const reserved = EXAMINING.flatMap(({ takes_part }) => takes_part);
  const absent = reserved.filter(({ where }) => !reaches(where)).map(({ performer }) => performer);
  const rules = EXAMINING.flatMap((act) => act.rules.map(({ rule }) => rule));
  const examining = findings.filter(
    (finding) =>
      rules.includes(finding.obligation.id) &&
      [finding, ...finding.capacities].some(({ role }) => role === 'subject'),
  );
  const who = new Map<string, Comer>();
  for (const finding of examining) {
    const performers = performersOf(obligation(finding), finding).filter(
      ({ id }) => !absent.includes(id) && id !== finding.subject.id,
    );
    const key = performers.map(({ id, extent }) => `${id} ${extent}`).join();
    const known = who.get(key);
    if (known) known.findings.push(finding);
    else if (performers.length > 0) who.set(key, { performers, findings: [finding] });
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

/** Findings of a section's rules that apply, in the order of the section. */
export const appliedIn = (section: string, findings: readonly Finding[]): Finding[] =>
  sectionOf(section).rules.flatMap((rule) =>
    findings.filter(({ obligation: { id }, verdict }) => id === rule && verdict === 'applies'),
  );

/** Findings of what the subject carries out in part alone, or only where it is entrusted with it. */
export const partlyIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) =>
    performersOf(obligation(finding), finding).some(
      ({ id, extent }) => id === finding.subject.id && extent !== null,
    ),
  );

/** A step of a procedure that a finding brings to the subject. */
export type AppliedStep = { label: string; finding: Finding };

/** Steps of the procedure a section shows, as far as they apply; not what is done in one case alone. */
export const stepsIn = (section: string, findings: readonly Finding[]): AppliedStep[] => {
  const procedure = index.procedures.get(sectionOf(section).procedure ?? '');
  const stages = procedure?.stages.filter(({ mode }) => mode === 'sequence') ?? [];
  const applied = findings.filter(({ verdict }) => verdict === 'applies');
  return stages
    .flatMap(({ steps }) => steps)
    .flatMap(({ obligation: rule, label }) =>
      applied
        .filter(({ obligation: { id } }) => id === rule)
        .map((finding) => ({ label, finding })),
    );
};

/** The whole text of the provision that a finding stands on first. */
export const groundText = ({ obligation: { provisions } }: Finding) => {
  const [ground] = provisions;
  if (!ground) throw new Error('a finding stands on at least one provision');
  const text = index.textBlocks(index.provision(ground)).map((block) => block.text);
  return { ground, text: text.join('') };
};

/** The words that make the rule on the finding's day, with their place; null where none are held. */
export const wordsOfAct = (finding: Finding): Words | null => {
  const version = finding.obligation.provisions[0]?.version;
  const phase = obligation(finding).phases.find((one) => one.version === version);
  return phase?.key_phrase ?? null;
};

/** Who acts, and who carries it out and how far, as the rule names them. */
export const partiesOf = (finding: Finding): { actor: string[]; by: Performer[] } => ({
  actor: obligation(finding).actor,
  by: performersOf(obligation(finding), finding),
});

/** Parts of a page about a body that is audited. */
const PARTS = ['examiners', 'papers', 'secrecy'].map(sectionOf);

/** Silences that a page says beside the rules they belong to: not listed a second time. */
export const silencesSaid = (findings: readonly Finding[]): string[] =>
  comersOf(findings).length > 0 ? PARTS.flatMap(({ silences }) => silences) : [];
