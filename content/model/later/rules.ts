import type { LocatedPhase } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Finding } from '../findings/finding.ts';
import type { VersionId } from '../schema/common.ts';
import type { Concordance, LaterBasis, LaterWords } from '../schema/concordance.ts';
import type { LaterChange } from '../schema/later-change.ts';
import { type Compared, type HeldPlace, placeIn } from './held.ts';
import { type LaterProvision, type LaterText, laterTexts, placed } from './texts.ts';

/** A rule in one later text, which is a snapshot: since when a change stands is told by the amendments alone. */
export type RuleInText = {
  date: string;
  revision: string;
  status: LaterText['status'];
  /** Version that holds the text; null: no word of it is held. */
  version: VersionId | null;
  /** What continues its grounds; empty where it is gone, or where that is not known. */
  provisions: LaterProvision[];
  basis: LaterBasis;
  phrase: LaterWords;
  provision: LaterWords;
  note: string | null;
  /** Whether the rule was read in that text by a person; words that are equal are no reading. */
  read: boolean;
};

/** What is known of a rule of 2016 after its day. */
export type LaterRule = {
  obligation: { id: string; title: string };
  /** Its own grounds in the version that the site shows. */
  grounds: { instrument: string; version: string; eid: string; citation: string }[];
  texts: RuleInText[];
  /** Amendments known to touch it. */
  changes: (Pick<LaterChange, 'id' | 'law' | 'in_force' | 'certainty'> & { effect: string })[];
  caution: string;
};

const UNKNOWN: LaterWords = 'not_held';
const NOWHERE: HeldPlace['eids'] = [];

/** How many of its grounds, the principal one first, a rule is followed by: as many as somebody found a place for. */
export const ownGrounds = (places: Concordance['rules'][number]['places']): number =>
  Math.max(1, ...places.map(({ eids }) => eids.length));

/** The places of a rule in the later texts of its instrument: as they were written down, else as the texts that are held say. */
const placesOf = (
  index: CorpusIndex,
  concordance: Concordance,
  { places }: Concordance['rules'][number],
  compared: Compared,
): Omit<RuleInText, 'read'>[] => {
  const { instrument } = concordance;
  const lawId = index.instrument(instrument).egov_law_id ?? '';
  const texts = laterTexts(index, concordance);
  const own = { ...compared, grounds: compared.grounds.slice(0, ownGrounds(places)) };
  let known: Parameters<typeof placeIn>[3] = null;
  return texts.map((text) => {
    const { date, revision, status, version } = text;
    const written = places.find((place) => place.text === date);
    const { eids, note, ...words } =
      written || version === null
        ? { eids: NOWHERE, phrase: UNKNOWN, provision: UNKNOWN, note: null, ...written }
        : { ...placeIn(index, own, version, known), note: null };
    const there = eids.filter((eid): eid is string => typeof eid === 'string');
    if (version !== null && there.length === own.grounds.length) known = { version, eids: there };
    return {
      date,
      revision,
      status,
      version,
      provisions: there.map((eid) => placed(lawId, text, texts.at(-1), eid)),
      basis: words.provision === 'not_held' ? text.located : 'words',
      phrase: words.phrase,
      provision: words.provision,
      note,
    };
  });
};

/** A rule of the version that the page of its instrument shows, as its words are compared with later texts. */
const comparedOf = ({ instrument }: Concordance, phase: LocatedPhase | undefined): Compared => {
  const own = phase?.key_phrase;
  return {
    grounds: (phase?.provisions ?? []).filter((ground) => ground.instrument === instrument),
    phrase:
      own?.instrument === instrument && own.quote !== null ? { ...own, quote: own.quote } : null,
  };
};

const laterRuleIn = (
  index: CorpusIndex,
  concordance: Concordance,
  entry: Concordance['rules'][number],
): LaterRule | null => {
  const id = entry.obligation;
  const rule = index.obligations.get(id);
  const record = index.instrument(concordance.instrument);
  if (!rule || record.egov_law_id === null) return null;
  const compared = comparedOf(
    concordance,
    rule.phases.find(({ version }) => version === record.home_version),
  );
  return {
    obligation: { id, title: rule.title },
    grounds: compared.grounds.map(({ instrument, version, eid }) => ({
      instrument,
      version,
      eid,
      citation: index.citation({ instrument, version, eid }),
    })),
    texts: placesOf(index, concordance, entry, compared).map((place) => ({
      ...place,
      read: rule.phases.some(({ version }) => version === place.date),
    })),
    changes: index.corpus.later_changes.flatMap(
      ({ law, in_force, certainty, touches, ...change }) =>
        touches
          .filter(({ obligation }) => obligation === id)
          .map(({ effect }) => ({ id: change.id, law, in_force, certainty, effect })),
    ),
    caution: concordance.caution,
  };
};

const made = new WeakMap<CorpusIndex, ReadonlyMap<string, LaterRule>>();

const rulesById = (index: CorpusIndex): ReadonlyMap<string, LaterRule> => {
  const known =
    made.get(index) ??
    new Map(
      index.corpus.concordances
        .flatMap((concordance) =>
          concordance.rules.flatMap((entry) => laterRuleIn(index, concordance, entry) ?? []),
        )
        .map((rule) => [rule.obligation.id, rule]),
    );
  made.set(index, known);
  return known;
};

/** What is known of one rule after the version that the site shows: null for a rule whose law was compared with no later text. */
export const laterRule = (index: CorpusIndex, id: string): LaterRule | null =>
  rulesById(index).get(id) ?? null;

/** Every rule that was compared with later texts, in the order of the concordances. */
export const laterRules = (index: CorpusIndex): LaterRule[] => [...rulesById(index).values()];

/** Rules of one subject that stand together in the newest later text: in the same place, with the same said of their words. */
export type LaterGroup = {
  rules: LaterRuleOf[];
  newest: RuleInText;
  /** Each amendment that touches any of them, with what it does to which; `all` where it does so to every one. */
  changes: (LaterRule['changes'][number] & { of: string[]; all: boolean })[];
};

/** Rules that stand in one place together, in the order of the first of each group. */
export const laterGroups = (rules: readonly LaterRuleOf[]): LaterGroup[] => {
  const groups = Map.groupBy(rules, ({ texts }) => JSON.stringify(texts.at(-1)));
  return [...groups.values()].flatMap((together) => {
    const newest = together[0]?.texts.at(-1);
    if (!newest) return [];
    const touched = together.flatMap(({ obligation, changes }) =>
      changes.map((change) => ({ change, title: obligation.title })),
    );
    const changes = Map.groupBy(touched, ({ change }) => JSON.stringify(change));
    return [
      {
        rules: together,
        newest,
        changes: [...changes.values()]
          .flatMap((same) => {
            const of = same.map(({ title }) => title);
            const all = of.length === together.length;
            return same[0] ? [{ ...same[0].change, of, all }] : [];
          })
          .toSorted((a, b) => (a.in_force < b.in_force ? -1 : Number(a.in_force > b.in_force))),
      },
    ];
  });
};

/** A rule in later texts, with what was found of it for one subject. */
export type LaterRuleOf = LaterRule & { finding: Pick<Finding, 'verdict' | 'role' | 'reach'> };

/** The rules that reach a subject, or of which it cannot be told, in later texts; its findings are those of the day asked. */
export const laterRulesOf = (index: CorpusIndex, findings: readonly Finding[]): LaterRuleOf[] =>
  findings.flatMap(({ obligation, verdict, role, reach }) => {
    const later = verdict === 'does_not_apply' ? null : laterRule(index, obligation.id);
    return later ? [{ ...later, finding: { verdict, role, reach } }] : [];
  });
