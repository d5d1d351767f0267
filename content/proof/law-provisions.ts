import type { InstrumentVersion } from '../model/schema/instrument.ts';
import type { Provision } from '../model/schema/provision.ts';
import { continuations } from './continuation.ts';
import { LawXmlFault } from './law-xml/fault.ts';
import { readLaw } from './law-xml/provisions.ts';
import type { Content, Filed, Problem } from './read/read.ts';

/** A version that names law data, with the place where it names it. */
type Naming = { file: string; at: string; instrument: string; version: InstrumentVersion };

const versionsWithLaw = ({ instruments }: Content): Naming[] =>
  instruments.flatMap(({ file, record }) =>
    record.versions.flatMap((version, v) =>
      version.source === undefined
        ? []
        : [{ file, at: `versions.${v}.source`, instrument: record.id, version }],
    ),
  );

type Read = { provisions: Filed<Provision>[]; problems: Problem[] };

/** Provisions of one version, read from the law data it names. */
const readVersion = async (
  { sources, transcripts }: Content,
  { file, at, instrument, version }: Naming,
): Promise<Read> => {
  const source = sources.find(({ record }) => record.id === version.source)?.record;
  const text = transcripts.get(version.source ?? '')?.text;
  if (!source?.law_xml || text === undefined) {
    const message = `The content holds no law data "${version.source}".`;
    const remedy = 'Name a source that has `law_xml`, or bring it with `npm run law:pull`.';
    return { provisions: [], problems: [{ file, at, message, remedy }] };
  }
  const place = `content/data/sources/${source.file}`;
  try {
    const law = await readLaw(text, { instrument, version: version.id, source: source.id });
    const provisions = law.provisions.map((record) => ({ file: `${place}#${record.eid}`, record }));
    return { provisions, problems: [] };
  } catch (error) {
    if (!(error instanceof LawXmlFault)) throw error;
    const remedy = error.broken
      ? 'This is not the file that was pulled: restore it from the last commit; where it was never whole, remove it with its description and run `npm run law:pull` again.'
      : 'Read the file there; content/proof/law-xml must learn what it does not know.';
    const problem = { file: place, at: `line ${error.line}`, message: error.says, remedy };
    return { provisions: [], problems: [problem] };
  }
};

const keyOf = ({ instrument, version, eid }: Provision): string =>
  `${instrument}/${version}/${eid}`;

/** The provisions with what they go on as in the next version, where one of the two is law data. */
const withContinuations = (
  { instruments }: Content,
  provisions: readonly Filed<Provision>[],
): Filed<Provision>[] => {
  const goesOn = new Map<string, string | null>();
  for (const { record } of instruments)
    for (const [v, later] of record.versions.entries()) {
      const earlier = record.versions[v - 1];
      if (!earlier || (earlier.source ?? later.source) === undefined) continue;
      const of = (version: InstrumentVersion) =>
        provisions
          .map((filed) => filed.record)
          .filter((p) => p.instrument === record.id && p.version === version.id);
      const before = of(earlier);
      const found = continuations(before, of(later), later.continues ?? []);
      for (const p of before) goesOn.set(keyOf(p), found.get(p.eid) ?? null);
    }
  return provisions.map(({ file, record }) => {
    const continued_by = goesOn.get(keyOf(record));
    return { file, record: continued_by === undefined ? record : { ...record, continued_by } };
  });
};

/**
 * A content with the provisions that its law data say, beside those that are curated; each is filed under the file it is read from.
 * Of a version that is curated too, what its records hold in full stands, and a stub gives way to its text. Whoever checks or
 * compiles a content does this first, so that what holds for provisions holds for these.
 */
export const withLawProvisions = async (
  content: Content,
): Promise<{ content: Content; problems: Problem[] }> => {
  const versions = versionsWithLaw(content);
  if (versions.length === 0) return { content, problems: [] };
  const read = await Promise.all(versions.map((version) => readVersion(content, version)));
  const derived = read.flatMap(({ provisions }) => provisions);
  const said = new Set(derived.map(({ record }) => keyOf(record)));
  const curated = content.provisions.filter(
    ({ record }) => record.status !== 'stub' || !said.has(keyOf(record)),
  );
  const stands = new Set(curated.map(({ record }) => keyOf(record)));
  const added = derived.filter(({ record }) => !stands.has(keyOf(record)));
  return {
    content: { ...content, provisions: withContinuations(content, [...curated, ...added]) },
    problems: read.flatMap(({ problems }) => problems),
  };
};
