import { citationOf } from '../corpus/citation.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { isHome } from '../corpus/time.ts';
import type { Finding } from '../findings/finding.ts';
import type { Concordance, LaterBasis, LaterWords } from '../schema/concordance.ts';
import type { LaterChange } from '../schema/later-change.ts';
import type { Provision } from '../schema/provision.ts';

/** A provision of a later text: its number, and where e-Gov shows that article today. */
export type LaterProvision = { eid: string; citation: string; url: string };

type LaterText = Concordance['texts'][number];

/** A rule in one later text, which is a snapshot: since when a change stands is told by the amendments alone. */
export type RuleInText = {
  date: string;
  revision: string;
  status: LaterText['status'];
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

/** Number and 枝番 of the article an eId stands in: 30_2; null outside the articles. */
const articleOf = (eid: string): string | null => {
  const [top = ''] = eid.split('__');
  return top.startsWith('art_') ? top.slice('art_'.length) : null;
};

/**
 * Address of the article of an eId at e-Gov, which shows the text in force when it is opened: its anchors name chapter and
 * article (Mp-Ch_4-At_33) where the law has chapters and no sections. Anchors of 項 and 号 are not known to hold.
 */
export const egovArticle = (
  lawId: string,
  { chapters }: Pick<LaterText, 'chapters'>,
  eid: string,
): string => {
  const article = articleOf(eid) ?? '';
  const chapter = chapters.filter((first) => first <= Number.parseInt(article, 10)).length;
  return `https://laws.e-gov.go.jp/law/${lawId}#Mp-Ch_${chapter}-At_${article}`;
};

/** A provision of a later text; an older text has the address of its revision: its numbers are not those of today. */
const placed = (
  { texts }: Concordance,
  lawId: string,
  text: LaterText,
  eid: string,
): LaterProvision => ({
  eid,
  citation: citationOf('', eid, false),
  url: egovArticle(text === texts.at(-1) ? lawId : text.revision.replace('_', '/'), text, eid),
});

/** What is known of one rule after 2016: null for a rule whose law was compared with no later text. */
export const laterRule = (index: CorpusIndex, id: string): LaterRule | null => {
  const rule = index.obligations.get(id);
  for (const concordance of index.corpus.concordances) {
    const found = concordance.rules.find(({ obligation }) => obligation === id);
    const lawId = index.instrument(concordance.instrument).egov_law_id;
    if (!rule || !found || lawId === null) continue;
    const newest = rule.phases.at(-1);
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
            provisions: eids.map((eid) => placed(concordance, lawId, held, eid)),
            basis: words.provision === 'not_held' ? held.located : 'words',
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

/** What is known of one provision in the newest later text that was compared. */
export type ProvisionLater = Pick<RuleInText, 'date' | 'revision' | 'status' | 'basis' | 'note'> & {
  provisions: LaterProvision[];
  /** Whether `provisions` continue the provision itself, or only the article that it is part of. */
  of: 'provision' | 'article';
  /** How its words stand there; null: nobody compared them. */
  words: LaterWords | null;
  /** Ids of the rules that stand on it: what is known of each is told there. */
  rules: string[];
};

/** What an article of the version that the site shows is called in a text: null where the concordance does not tell. */
const numberIn = ({ numbering, texts }: Concordance, text: LaterText, n: number): number | null => {
  const row = numbering.find(({ first, last }) => first <= n && n <= last);
  const start = row?.starts_at[texts.indexOf(text)];
  return row && start !== undefined ? start + n - row.first : null;
};

/**
 * Where a provision of the version that the site shows stands in the newest text that was compared: told by the rule whose
 * ground it is, else by the number of its article. Null for what stands in no article, for provisions of another version, and
 * for instruments that were compared with no later text.
 */
export const laterProvision = (
  index: CorpusIndex,
  {
    instrument,
    version,
    eid,
    status,
  }: Pick<Provision, 'instrument' | 'version' | 'eid' | 'status'>,
): ProvisionLater | null => {
  const record = index.instrument(instrument);
  const concordance = index.corpus.concordances.find((one) => one.instrument === instrument);
  const text = concordance?.texts.at(-1);
  const article = articleOf(eid);
  if (!concordance || !text || !article || !record.egov_law_id || !isHome(record, version))
    return null;
  const standing = laterRules(index).filter(({ grounds }) =>
    grounds.some((ground) => ground.instrument === instrument && ground.eid === eid),
  );
  const { date, revision, status: textStatus } = text;
  const shared = {
    date,
    revision,
    status: textStatus,
    rules: standing.map(({ obligation }) => obligation.id),
  };
  // What continues the principal ground; of a rule that stands in several places the numbers say which continues which.
  const told = standing
    .filter(({ grounds: [principal] }) => principal?.eid === eid)
    .flatMap(({ texts }) => texts.at(-1) ?? [])
    .find(({ provisions }) => provisions.length <= 1);
  if (told) {
    const { provisions, basis, provision: words, note } = told;
    return { ...shared, provisions, basis, of: 'provision', words, note };
  }
  const number = numberIn(concordance, text, Number(article));
  if (number === null) return null;
  return {
    ...shared,
    provisions: [placed(concordance, record.egov_law_id, text, `art_${number}`)],
    basis: text.located,
    of: eid === `art_${article}` ? 'provision' : 'article',
    words: status === 'stub' ? 'not_held' : null,
    note: null,
  };
};

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

/** Whether the law of a provision, in the version that the site shows, was compared with later texts. */
export const hasLaterTexts = (
  index: CorpusIndex,
  { instrument, version }: Pick<Provision, 'instrument' | 'version'>,
): boolean =>
  isHome(index.instrument(instrument), version) &&
  index.corpus.concordances.some((one) => one.instrument === instrument && one.texts.length > 0);

/** A rule in later texts, with what was found of it for one subject. */
export type LaterRuleOf = LaterRule & { finding: Pick<Finding, 'verdict' | 'role' | 'reach'> };

/** The rules that reach a subject, or of which it cannot be told, in later texts; its findings are those of the day asked. */
export const laterRulesOf = (index: CorpusIndex, findings: readonly Finding[]): LaterRuleOf[] =>
  findings.flatMap(({ obligation, verdict, role, reach }) => {
    const later = verdict === 'does_not_apply' ? null : laterRule(index, obligation.id);
    return later ? [{ ...later, finding: { verdict, role, reach } }] : [];
  });
