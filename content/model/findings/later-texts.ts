import { citationOf } from '../corpus/citation.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Concordance, LaterWords } from '../schema/concordance.ts';
import type { LaterChange } from '../schema/later-change.ts';

/** A provision of a later text: its number, and where e-Gov shows that article today. */
export type LaterProvision = { eid: string; citation: string; url: string };

/** A rule in one later text, which is a snapshot: since when a change stands is told by the amendments alone. */
export type RuleInText = {
  date: string;
  revision: string;
  status: Concordance['texts'][number]['status'];
  provisions: LaterProvision[];
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

/**
 * Address of an article at e-Gov, which shows the text in force when it is opened: its anchors name chapter and article
 * (Mp-Ch_4-At_33).
 */
export const egovArticle = (
  lawId: string,
  { chapters }: Pick<Concordance['texts'][number], 'chapters'>,
  eid: string,
): string => {
  const article = Number(/^art_(\d+)/.exec(eid)?.[1]);
  const chapter = chapters.filter((first) => first <= article).length;
  return `https://laws.e-gov.go.jp/law/${lawId}#Mp-Ch_${chapter}-At_${article}`;
};

/** What is known of one rule after 2016: null for a rule whose law was compared with no later text. */
export const laterRule = (index: CorpusIndex, id: string): LaterRule | null => {
  const rule = index.obligations.get(id);
  for (const concordance of index.corpus.concordances) {
    const found = concordance.rules.find(({ obligation }) => obligation === id);
    const lawId = index.instrument(concordance.instrument).egov_law_id;
    if (!rule || !found || lawId === null) continue;
    const newest = rule.phases.at(-1);
    /** An older text has the address of its revision: its numbers are not those of today. */
    const newestText = concordance.texts.at(-1);
    return {
      obligation: { id, title: rule.title },
      grounds: (newest?.provisions ?? [])
        .filter(({ instrument }) => instrument === concordance.instrument)
        .map((ref) => ({
          instrument: ref.instrument,
          version: ref.version,
          eid: ref.eid,
          citation: index.citation(ref),
        })),
      texts: found.places.flatMap(({ text, eids, ...words }) => {
        const held = concordance.texts.find(({ date }) => date === text);
        if (!held) return [];
        const { date, revision, status } = held;
        return [
          {
            date,
            revision,
            status,
            provisions: eids.map((eid) => ({
              eid,
              citation: citationOf('', eid, false),
              url: egovArticle(held === newestText ? lawId : revision.replace('_', '/'), held, eid),
            })),
            ...words,
            read: rule.phases.some(({ version }) => version === date),
          },
        ];
      }),
      changes: index.corpus.later_changes.flatMap(
        ({ law, in_force, certainty, touches, ...change }) =>
          touches
            .filter(({ obligation }) => obligation === id)
            .map(({ effect }) => ({ id: change.id, law, in_force, certainty, effect })),
      ),
      caution: concordance.caution,
    };
  }
  return null;
};

/** Every rule that was compared with later texts, in the order of the concordances. */
export const laterRules = (index: CorpusIndex): LaterRule[] =>
  index.corpus.concordances
    .flatMap(({ rules }) => rules)
    .flatMap(({ obligation }) => laterRule(index, obligation) ?? []);

/**
 * Where a provision of the version that the site shows stands in the newest text that was compared: told by the rule whose
 * ground it is. Null where no rule tells, and for provisions of another version.
 */
export const laterProvision = (
  index: CorpusIndex,
  asked: { instrument: string; version: string; eid: string },
): Pick<RuleInText, 'date' | 'status' | 'provisions'> | null => {
  const rule = laterRules(index).find(({ grounds: [ground] }) =>
    ground === undefined
      ? false
      : ground.instrument === asked.instrument &&
        ground.version === asked.version &&
        ground.eid === asked.eid,
  );
  return rule?.texts.at(-1) ?? null;
};
