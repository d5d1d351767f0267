import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { isHome } from '../corpus/time.ts';
import type { Concordance, LaterWords } from '../schema/concordance.ts';
import type { Provision } from '../schema/provision.ts';
import { goesOnAs, wordsIn } from './held.ts';
import { laterRules, type RuleInText } from './rules.ts';
import { articleOf, type LaterProvision, type LaterText, laterTexts, placed } from './texts.ts';

/** What is known of one provision in the newest later text. */
export type ProvisionLater = Pick<
  RuleInText,
  'date' | 'revision' | 'status' | 'version' | 'basis' | 'note'
> & {
  provisions: LaterProvision[];
  /** Whether `provisions` continue the provision itself, or only the article that it is part of. */
  of: 'provision' | 'article';
  /** How its words stand there; null: nobody compared them. */
  words: LaterWords | null;
  /** Ids of the rules that stand on it: what is known of each is told there. */
  rules: string[];
};

/**
 * What an article of the version that the site shows is called in a text: by the concordance, or followed from the newest text
 * before it of which the concordance tells and that is held. Null where neither tells.
 */
const numberIn = (
  index: CorpusIndex,
  { numbering, texts, instrument }: Concordance,
  text: LaterText,
  n: number,
): string | null => {
  const row = numbering.find(({ first, last }) => first <= n && n <= last);
  const called = (date: string) => {
    const start = row?.starts_at[texts.findIndex((one) => one.date === date)];
    return row && start !== undefined ? `art_${start + n - row.first}` : null;
  };
  if (text.written || text.version === null) return called(text.date);
  const last = texts.findLast(({ date }) => date < text.date)?.date ?? '';
  const eid = called(last);
  return eid && (goesOnAs(index, { instrument, version: last, eid }, text.version) ?? null);
};

/**
 * Where a provision of the version that the site shows stands in the newest later text: told by the rule whose ground it is, by the
 * words where both are held, else by the number of its article. Null for what stands in no article, for provisions of another
 * version, and for instruments of which no later text is known.
 */
export const laterProvision = (
  index: CorpusIndex,
  provision: Pick<Provision, 'instrument' | 'version' | 'eid' | 'status'>,
): ProvisionLater | null => {
  const { instrument, version, eid } = provision;
  const record = index.instrument(instrument);
  const concordance = index.corpus.concordances.find((one) => one.instrument === instrument);
  const text = concordance && laterTexts(index, concordance).at(-1);
  const article = articleOf(eid);
  const lawId = record.egov_law_id;
  if (!concordance || !text || !article || !lawId || !isHome(record, version)) return null;
  const standing = laterRules(index).filter(({ grounds }) =>
    grounds.some((ground) => ground.instrument === instrument && ground.eid === eid),
  );
  const shared = {
    date: text.date,
    revision: text.revision,
    status: text.status,
    version: text.version,
    rules: standing.map(({ obligation }) => obligation.id),
  };
  // What continues the principal ground; of a rule that stands in several places the numbers say which continues which.
  const told = standing
    .filter(({ grounds: [principal] }) => principal?.eid === eid)
    .flatMap(({ texts }) => texts.at(-1) ?? [])
    .find(({ provisions, phrase }) => provisions.length === 1 || phrase === 'gone');
  if (told) {
    const { provisions, basis, provision: words, note } = told;
    return { ...shared, provisions, basis, of: 'provision', words, note };
  }
  const own = text.version === null ? undefined : goesOnAs(index, provision, text.version);
  if (text.version !== null && own !== undefined) {
    const words = wordsIn(index, provision, text.version, own);
    return {
      ...shared,
      provisions: own === null ? [] : [placed(lawId, text, text, own)],
      basis: words === 'not_held' ? text.located : 'words',
      of: 'provision',
      words,
      note: null,
    };
  }
  const number = numberIn(index, concordance, text, Number(article));
  if (number === null) return null;
  return {
    ...shared,
    provisions: [placed(lawId, text, text, number)],
    basis: text.located,
    of: eid === `art_${article}` ? 'provision' : 'article',
    words: provision.status === 'stub' ? 'not_held' : null,
    note: null,
  };
};
