import { principalOf } from '../../model/corpus/readings.ts';
import type { Instrument, InstrumentVersion } from '../../model/schema/instrument.ts';
import type { Content } from '../read/read.ts';

/** The day on which a text stops being the last one, with what tells of it. */
export type LaterText = NonNullable<InstrumentVersion['later_text']>;

type Known = Pick<Content, 'later-changes' | 'obligations' | 'sources'>;

const earliestStart = ({ starts }: InstrumentVersion): string =>
  starts
    .map(({ date }) => date)
    .sort()
    .at(0) ?? '';

/** Amendments of an instrument: of the law all of them, of a decision those that touch a rule standing on it. */
const amendmentsOf = (content: Known, { id, egov_law_id }: Instrument): LaterText[] => {
  const rules = new Set(
    content.obligations.flatMap(({ record }) => (principalOf(record) === id ? [record.id] : [])),
  );
  return content['later-changes'].flatMap(({ record }) => {
    const { in_force: from, touches } = record;
    const amends = egov_law_id !== null || touches.some((touch) => rules.has(touch.obligation));
    if (!amends) return [];
    // 「（第1段）」 behind a law's number is ours.
    const [law] = record.law.split('（');
    const basis = `${law}が${from}に施行され、又は施行されるものとされている。その後の文言はここにない。`;
    return [{ from, change: record.id, basis }];
  });
};

/** States of a law of which law data were brought, and what they say of the text that follows a state. */
const statesOf = ({ sources }: Known, law: string | null, source?: string): LaterText[] =>
  sources.flatMap(({ record: { id, law_xml } }) => {
    if (!law_xml || law_xml.law_id !== law) return [];
    const { enforced_on, pulled_on, status_when_pulled: status } = law_xml;
    const found = [
      {
        from: enforced_on,
        change: null,
        basis: `${enforced_on}からの条文の法令データがある。まだ版として取り入れられていない。`,
      },
    ];
    const isFollowed = status === 'PreviousEnforced' || status === 'Repeal';
    if (id === source && isFollowed)
      found.push({
        from: pulled_on,
        change: null,
        basis: `e-Gov法令検索は${pulled_on}に、この条文の後に施行された条文があるとしていた。その条文はここにない。`,
      });
    return found;
  });

/**
 * The first day after the start of a version, and before the next version that is held, from which the content itself knows of
 * another text; null where it knows of none. A version of which only numbers are held says nothing that could end.
 */
export const knownLaterText = (
  content: Known,
  instrument: Instrument,
  version: InstrumentVersion,
): LaterText | null => {
  if (version.status === 'stub' && version.source === undefined) return null;
  const start = earliestStart(version);
  const next = instrument.versions[instrument.versions.indexOf(version) + 1];
  const end = next && earliestStart(next);
  const known = [
    ...amendmentsOf(content, instrument),
    ...statesOf(content, instrument.egov_law_id, version.source),
  ].filter(({ from }) => from > start && (end === undefined || from < end));
  return known.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))).at(0) ?? null;
};

/**
 * The instruments of a content, each version with the day from which another text must be reckoned with, also where nobody
 * curated it: to read a version never makes it answer for a day on which an amendment is known that it does not hold.
 */
export const withLaterTexts = (content: Known & Pick<Content, 'instruments'>): Instrument[] =>
  content.instruments.map(({ record }) => ({
    ...record,
    versions: record.versions.map((version) => {
      const later_text = version.later_text ?? knownLaterText(content, record, version);
      return later_text ? { ...version, later_text } : version;
    }),
  }));
