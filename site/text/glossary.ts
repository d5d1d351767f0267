import {
  MODALITY_LABELS,
  RANK_LABELS,
  REACH_LABELS,
  ROLE_LABELS,
  VERDICT_LABELS,
} from '../../content/model/findings/labels.ts';
import type { Rank } from '../../content/model/schema/instrument.ts';
import type { Modality, Reach, Role, Verdict } from '../../content/model/schema/obligation.ts';

type Entry = { term: string; ja: string; meaning: string };
type Meanings<K extends string> = Readonly<Record<K, string>>;

const entries = <K extends string>(labels: Meanings<K>, meanings: Meanings<K>): Entry[] =>
  (Object.keys(meanings) as K[]).map((term) => ({
    term,
    ja: labels[term],
    meaning: meanings[term],
  }));

const MODALITIES: Meanings<Modality> = {
  duty: 'A statute says "must" (しなければならない). Whose duty it is depends on the subject of the sentence.',
  state_responsibility:
    'A statute says that the State shall take measures (講ずるものとする). It is no duty of the bodies concerned.',
  competence: 'Something the statute lists as the work of the Headquarters.',
  power: 'Somebody may do or may ask (できる). The one who is asked is not thereby obliged.',
  prohibition: 'Must not (してはならない).',
  procedure: 'How something is done, or by whom.',
  internal_rule:
    'A decision of the Headquarters says ものとする. It is not a duty imposed by statute.',
  effort: 'To endeavour or to give consideration (努める, 配慮する).',
  policy: 'Aims and orientation.',
  scope: 'What is covered, or what a term means.',
  designation: 'A body is put on a list or designated.',
  deeming: 'Something is treated as if it were something else (みなす).',
  presupposition: 'The text takes it for granted without laying it down.',
  penalty: 'A penalty. The source holds only a summary of it.',
};

const RANKS: Meanings<Rank> = {
  statute: 'The rule stands on an article of the Basic Act.',
  decision: 'It stands on a decision of the Cybersecurity Strategic Headquarters.',
  explanatory: 'Only explanatory material says so; it is never quoted as law.',
};

const ROLES: Meanings<Role> = {
  bearer: 'The subject itself acts: must, may or endeavours to, as the modality says.',
  addressee: 'A request, notice, advice or recommendation goes or may go to it.',
  subject: 'It or its systems are examined, watched or designated.',
  recipient: 'A report or material is given to it.',
  concerned: 'Somebody else acts about it, or its officers and staff are bound.',
};

const REACHES: Meanings<Reach> = {
  direct: 'The rule is directed to the subject: it acts, is asked, is examined or is given to.',
  persons: 'Its officers and staff (or former ones) are bound, not the subject itself.',
  indirect:
    'Others act, about the subject or for its sake: the rule neither binds nor addresses it.',
};

const VERDICTS: Meanings<Verdict> = {
  applies: 'The words name the subject, or a kind it belongs to.',
  does_not_apply:
    'It is outside the words, on no list they refer to, or the rule is not in force. The reason is given.',
  undetermined: 'The source alone does not tell. The reason is given; nothing is guessed.',
};

/** The closed vocabularies in English, as the API spells them, beside the words the pages print. */
export const GLOSSARY: readonly { title: string; entries: readonly Entry[] }[] = [
  { title: 'verdict', entries: entries(VERDICT_LABELS, VERDICTS) },
  { title: 'modality', entries: entries(MODALITY_LABELS, MODALITIES) },
  { title: 'rank', entries: entries(RANK_LABELS, RANKS) },
  { title: 'role', entries: entries(ROLE_LABELS, ROLES) },
  { title: 'reach', entries: entries(REACH_LABELS, REACHES) },
];
