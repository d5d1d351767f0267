import type { Instrument } from '../schema/instrument.ts';
import type { Obligation } from '../schema/obligation.ts';
import { certainStart } from './time.ts';

/** A rule as far as it says in which versions somebody has read it. */
type Read = Pick<Obligation, 'readings'> & {
  phases: readonly Pick<Obligation['phases'][number], 'version' | 'provisions'>[];
};

/** Id of the instrument a rule principally stands on. */
export const principalOf = ({ phases }: Pick<Read, 'phases'>): string =>
  phases[0]?.provisions[0]?.instrument ?? '';

/**
 * What is known of a rule in a version of its principal instrument. `read`: it has a phase there; `not_yet`: its first phase is
 * later; `ended`: whoever read the version found it gone; `unread`: nobody has read that version for this rule.
 */
export type Known = 'read' | 'not_yet' | 'ended' | 'unread';

/** See {@link Known}. A version before the first phase is one in which the rule was not yet: its first phase says so. */
export const knownIn = (instrument: Instrument, rule: Read, version: string): Known => {
  if (rule.phases.some((phase) => phase.version === version)) return 'read';
  const order = instrument.versions.map(({ id }) => id);
  const at = order.indexOf(version);
  const phases = rule.phases.map((phase) => order.indexOf(phase.version));
  if (phases.every((phase) => phase > at)) return 'not_yet';
  const last = rule.readings.findLast((reading) => order.indexOf(reading.version) <= at);
  const endedSince = last?.effect === 'ended' && phases.every((phase) => phase < at);
  return endedSince && last.version === version ? 'ended' : 'unread';
};

/** The version in which somebody read that a rule is gone; null as long as nobody did, however many versions follow. */
export const endedIn = ({ readings }: Pick<Read, 'readings'>): string | null => {
  const last = readings.at(-1);
  return last?.effect === 'ended' ? last.version : null;
};

/**
 * The newest day read: the start of the newest version in force that was read for every rule of its instrument. It is the day
 * that a question without a day is answered for.
 */
export const newestDayRead = (
  instruments: readonly Instrument[],
  rules: readonly Read[],
): string => {
  const days = instruments.flatMap((instrument) => {
    const own = rules.filter((rule) => principalOf(rule) === instrument.id);
    return instrument.versions
      .filter(({ id, status }) => {
        const read = own.every((rule) => knownIn(instrument, rule, id) !== 'unread');
        return own.length > 0 && read && status !== 'pre_enforcement';
      })
      .map(certainStart);
  });
  const starts = instruments.flatMap(({ versions }) => versions.map(certainStart));
  return (days.length > 0 ? days : starts).sort().at(-1) ?? '';
};
