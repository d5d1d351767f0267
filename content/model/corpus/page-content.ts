import type { Answer } from '../schema/answer.ts';
import type { Interaction, Lane } from '../schema/interaction.ts';
import type { KeyQuestion } from '../schema/key-question.ts';
import type { KindQuestion } from '../schema/kind-question.ts';
import type { PageSection } from '../schema/page-section.ts';

/**
 * What only the pages of the site say: sentences and lists of rules of ours that no answer of the API has. Curated, checked
 * and sealed as the corpus is, and written beside it (`dist/page-content.json`), so that the Worker does not carry it.
 */
export type PageContent = {
  /** In the order in which they matter to a reader. */
  answers: Answer[];
  interactions: Interaction[];
  /** From left to right. */
  lanes: Lane[];
  sections: PageSection[];
  kind_questions: KindQuestion[];
  /** Questions of the first screen of a body or kind. */
  key_questions: KeyQuestion[];
};
