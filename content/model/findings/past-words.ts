import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { certainStart } from '../corpus/time.ts';
import type { Step } from './finding.ts';
import { type Asked, type Outcome, outcome } from './question.ts';

/** A step whose words are of a text that is not that of the day any more: the words say nothing of the day. */
type Past = { step: Step; label: string; why: string };

const pastIn = (index: CorpusIndex, steps: readonly Step[], date: string): Past | null => {
  for (const step of steps) {
    const { versions } = index.instrument(step.provision.instrument);
    const at = versions.findIndex(({ id }) => id === step.provision.version);
    const [version, next] = [versions[at], versions[at + 1]];
    if (!version) continue;
    const { label, later_text } = version;
    if (later_text && later_text.from <= date) return { step, label, why: later_text.basis };
    if (next && certainStart(next) <= date)
      return { step, label, why: `その後に${next.label}の文言がある。` };
  }
  return null;
};

/** Neither yes nor no: the rule was read for the day, but what the subject is stands on words of an earlier text. */
const unproven = (
  { obligation, subject, date }: Asked,
  { phase }: Outcome,
  past: Past,
): Outcome => {
  const { step, label, why } = past;
  const statement = `この規定が${subject.name}に及ぶかどうかは、${step.provision.citation}（${label}）の文言にもよる。${why}${date}に及ぶかどうかは、ここからは判断できない。`;
  const last: Step = {
    ...step,
    edge: 'left_open',
    from: subject.id,
    to: obligation.id,
    statement,
  };
  return outcome(phase, 'undetermined', [last], 'later_version_not_held');
};

/**
 * An outcome as far as its words are of texts of the day. A capacity that is proven by words of an earlier text is no proof; where
 * none other is left, and where a no rests on such words, nothing can be said.
 */
export const onWordsOfTheDay = (asked: Asked, found: Outcome): Outcome => {
  const { index, date, capacities } = asked;
  const past = (steps: readonly Step[]) => pastIn(index, steps, date);
  if (found.verdict === 'applies') {
    const proven = found.capacities.filter(({ because }) => past(because) === null);
    const [main] = proven;
    if (main) return outcome(found.phase, 'applies', main.because, null, proven);
  }
  const own = found.verdict === 'does_not_apply' ? capacities.flatMap(({ steps }) => steps) : [];
  const first = past([...found.because, ...own]);
  return first ? unproven(asked, found, first) : found;
};
