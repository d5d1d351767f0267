import * as z from 'zod';
import { apiPath } from '../../../content/model/corpus/paths.ts';
import { knownLaterRule, LaterRuleWire } from '../../records/later-law.ts';
import { IdParam } from '../../resource/parameters.ts';
import { tool } from '../tool/tool.ts';

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
      text: `${data.obligation.title}: ${data.texts.length} later texts and ${data.changes.length} amendments. Numbers and likeness of words, no text and no verdict.`,
    };
  },
});
