import type { Words } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Block, ProvisionRef } from '../schema/common.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';
import type { Finding, Step } from './finding.ts';
import { cite, stepOn } from './steps.ts';

type Asked = { obligation: { id: string }; subject: Finding['subject']; date: string };

/** Where the source speaks of a version's beginning; for a version of stubs, of its end. */
const evidenceOf = (instrument: Instrument, version: string): Block | null => {
  const at = instrument.versions.findIndex((candidate) => candidate.id === version);
  return (
    instrument.versions
      .slice(at)
      .flatMap((candidate) => candidate.starts)
      .find((start) => start.evidence)?.evidence ?? null
  );
};

/**
 * Place in the source of a provision whose text is not quoted: its own evidence, else its text or heading, else where
 * the source speaks of the version's beginning or end.
 */
export const stubWords = (index: CorpusIndex, ref: ProvisionRef): Words => {
  const provision = index.provision(ref);
  const block =
    provision.evidence[0] ??
    provision.text[0] ??
    provision.heading ??
    evidenceOf(index.instrument(ref.instrument), ref.version) ??
    index
      .instrument(ref.instrument)
      .versions.flatMap((v) => v.starts)
      .find((s) => s.evidence)?.evidence;
  if (!block)
    throw new Error(`nothing in the source shows ${index.citation(ref)} (${ref.version})`);
  const { instrument, version, eid } = ref;
  const source = index.sourceOf(block);
  return { instrument, version, eid, quote: null, source, spans: block.spans };
};

const CERTAINTY = {
  stated: '',
  scheduled: '（予定）',
  inferred: '（推定）',
  external: '（外部資料）',
} as const;

/** Since when a rule is; until when, only on a day behind it: that another version follows ends no rule. */
const periodOf = (instrument: Instrument, version: InstrumentVersion, date: string): string => {
  const days = version.starts.map(({ date, certainty }) => date + CERTAINTY[certainty]);
  const next = instrument.versions[instrument.versions.indexOf(version) + 1]?.starts[0]?.date;
  return `${days.join('又は')}から${next && next <= date ? `${next}の前日まで` : ''}`;
};

/** The one step of a rule, or of a kind, that does not exist on the day asked. */
export const notInForceStep = (
  index: CorpusIndex,
  { obligation, subject, date }: Asked,
  ref: ProvisionRef | undefined,
  kindFrom: string | null,
): Step => {
  if (!ref) throw new Error(`"${obligation.id}" has no provision to show for ${date}`);
  const instrument = index.instrument(ref.instrument);
  const version = instrument.versions.find(({ id }) => id === ref.version) as InstrumentVersion;
  const statement = kindFrom
    ? `${subject.name}という類型は${kindFrom}からのもので、${date}にはまだない。`
    : `この規定（${index.citation(ref)}）は${periodOf(instrument, version, date)}のもので、${date}には効力がない。`;
  return stepOn(
    index,
    { edge: 'not_in_force', from: subject.id, to: obligation.id, statement },
    stubWords(index, ref),
  );
};

/** Both readings of a disputed start, each with the words of the source. */
export const disputedSteps = (
  index: CorpusIndex,
  instrument: Instrument,
  { obligation, subject, date }: Asked,
): Step[] =>
  instrument.versions
    .filter(({ starts }) => starts.length > 1)
    .flatMap((version) =>
      version.starts.map((start): Step => {
        const inForce = start.date <= date ? 'すでに始まっている' : 'まだ始まっていない';
        return {
          edge: 'disputed_start',
          from: subject.id,
          to: obligation.id,
          statement: `資料の一方は${instrument.title}の決定日を${start.date}とする。それによれば${date}には${inForce}。`,
          provision: cite(index, { instrument: instrument.id, version: version.id, eid: 'pream' }),
          quote: start.evidence?.text ?? null,
          source: index.sourceLines(start.evidence ?? { spans: [] }),
        };
      }),
    );
