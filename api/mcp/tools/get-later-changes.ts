import * as z from 'zod';
import { apiPath } from '../../../content/model/corpus/paths.ts';
import {
  LATER_BASIS_LABELS,
  LATER_CERTAINTY_LABELS,
  LATER_WORDS_LABELS,
} from '../../../content/model/findings/labels.ts';
import type { LaterRule } from '../../../content/model/findings/later-texts.ts';
import { knownLaterRule, LaterRuleWire } from '../../records/later-law.ts';
import { IdParam } from '../../resource/parameters.ts';
import { tool } from '../tool/tool.ts';

const linesOf = ({ obligation, grounds, texts, changes, caution }: LaterRule): string[] => [
  `# ${obligation.title}: 2016年の規定とその後`,
  `2016年: ${grounds.map(({ citation }) => citation).join('、')}`,
  ...texts.map(
    ({ date, status, provisions, basis, phrase, provision, note }) =>
      `- ${date}${status === 'pre_enforcement' ? '（施行前の条文）' : ''}: ${provisions.map(({ citation, url }) => `${citation} ${url}`).join('、')}（${LATER_BASIS_LABELS[basis]}） ／ 句: ${LATER_WORDS_LABELS[phrase]} ／ 規定全体: ${LATER_WORDS_LABELS[provision]}${note === null ? '' : ` ／ ${note}`}`,
  ),
  ...changes.map(
    ({ in_force, law, certainty, effect }) =>
      `- ${in_force} ${law}（${LATER_CERTAINTY_LABELS[certainty]}）: ${effect}`,
  ),
  caution,
];

/** Where a statute rule of 2016 stands in later texts, and which amendments touch it. */
export const getLaterChanges = tool({
  name: 'get_later_changes',
  title: 'And today? A statute rule of 2016 in later texts',
  description:
    'Where the provision of a statute rule stands in later texts of the Act, whether its key words and the whole provision are the same, what changed in our words, since when (`changes`), and the link to that article at e-Gov. Use it whenever somebody asks about today. Equal words are no verdict: a provision may carry a further duty beside the same words. It gives no later text and never says that a rule applies today.',
  input: z.strictObject({
    obligation: IdParam().meta({
      description: 'Id of a rule of rank `statute`, as list_obligations gives it.',
      examples: ['request-for-cooperation'],
    }),
  }),
  data: LaterRuleWire(),
  remedy: 'list_obligations with rank `statute` gives the ids of the rules that were compared.',
  run: ({ index }, { obligation }) => {
    const data = knownLaterRule(index, obligation);
    return {
      data,
      api: `${apiPath('obligations', obligation)}/later`,
      html: `/today/#${obligation}`,
      text: linesOf(data).join('\n'),
    };
  },
});
