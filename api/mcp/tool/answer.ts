import * as z from 'zod';
import { coverageOf } from '../../../content/model/corpus/coverage.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { Links, Meta, type Reply, wrap } from '../../resource/envelope.ts';

/** What a tool's function returns: the reply of the API, its address there, and the same in words for a model. */
export type Told<T> = Reply<T> & {
  /** Address of the same answer in the API, below the origin. */
  api: string;
  /** One line: what was asked, and what the structured content holds. Of a resource the whole, in Markdown. */
  text: string;
};

/** Schema of the structured content of every tool: the envelope of the API, its cautions in one language. */
export const answer = <T extends z.ZodType>(data: T) =>
  z.object({
    data,
    meta: Meta()
      .omit({ schema_version: true, warnings: true })
      .extend({ warnings: z.array(z.object({ code: z.string(), message: z.string() })) }),
    links: Links(),
  });

/** What is held and what is not, in one sentence, computed from the corpus. */
export const coverageNote = ({ index }: Dataset): string => {
  const { from, up_to_date_as_of, counts } = coverageOf(index);
  return `Covers ${from} to ${up_to_date_as_of}: ${counts.entities} bodies, ${counts.classes} kinds and ${counts.obligations} rules; ${counts.provisions_stub} of ${counts.provisions} provisions are stubs whose text is not held (get_coverage lists them).`;
};

const wrapped = async <T>(dataset: Dataset, told: Told<T>) =>
  wrap({ ...told, law: true }, told.api, dataset.index.corpus, await dataset.version());

/** A text with the lines that stand under it: the day, the dataset, the cautions, the coverage. */
export const framed = async <T>(dataset: Dataset, told: Told<T>): Promise<string> => {
  const { meta, links } = await wrapped(dataset, told);
  return [
    told.text.trimEnd(),
    '',
    '---',
    `基準日 ${meta.as_of}（内容は ${meta.up_to_date_as_of} の時点まで）・dataset ${meta.dataset_version}`,
    ...meta.warnings.map(
      ({ code, message_ja }: Infer<typeof Meta>['warnings'][number]) => `${code}: ${message_ja}`,
    ),
    coverageNote(dataset),
    [links.self, links.html].filter(Boolean).join(' · '),
  ].join('\n');
};

/** A caution that leads to a list of the API, led to the tool that tells the same. */
const forTools = (message: string): string => message.replace('/changes', 'get_later_changes');

/**
 * The structured content of an answer, and two lines of text that say what it holds: the same twice would cost a model twice.
 * Every answer is of the law, so each carries the caution.
 */
export const tell = async <T>(dataset: Dataset, told: Told<T>) => {
  const { data, meta, links } = await wrapped(dataset, told);
  const { schema_version: _, warnings, ...rest } = meta;
  return {
    structured: {
      data,
      meta: {
        ...rest,
        warnings: warnings.map(({ code, message }) => ({ code, message: forTools(message) })),
      },
      links,
    },
    text: [
      told.text,
      `${meta.as_of}: ${warnings.map(({ code }) => code).join(', ') || 'current'}.`,
    ].join('\n'),
  };
};
