import * as z from 'zod';
import { coverageOf } from '../../../content/model/corpus/coverage.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { Links, Meta, type Reply, wrap } from '../../resource/envelope.ts';

/** What a tool's function returns: the reply of the API, its address there, and the same in words for a model. */
export type Told<T> = Reply<T> & {
  /** Address of the same answer in the API, below the origin. */
  api: string;
  /** Markdown; its first line is the answer. */
  text: string;
};

/** Schema of the structured content of every tool: the envelope of the API, and what is held in one sentence. */
export const answer = <T extends z.ZodType>(data: T) =>
  z.object({
    data,
    meta: Meta().extend({
      coverage: z.string().describe('What is held and what is not, in one sentence.'),
    }),
    links: Links(),
  });

/** What is held and what is not, in one sentence, computed from the corpus. */
export const coverageNote = ({ index }: Dataset): string => {
  const { from, up_to_date_as_of, counts } = coverageOf(index);
  return `Covers ${from} to ${up_to_date_as_of}: ${counts.entities} bodies, ${counts.classes} kinds and ${counts.obligations} rules; ${counts.provisions_stub} of ${counts.provisions} provisions are stubs whose text is not held (get_coverage lists them).`;
};

/** The lines that stand over every text: the day, the dataset, the coverage, the warnings. */
export const frame = (meta: Infer<typeof Meta> & { coverage: string }): string =>
  [
    `基準日 ${meta.as_of}（内容は ${meta.up_to_date_as_of} の時点まで）・dataset ${meta.dataset_version}`,
    ...meta.warnings.map(({ code, message_ja }) => `${code}: ${message_ja}`),
    meta.coverage,
  ].join('\n');

/** The structured content and the text of an answer. Every answer is of the law, so each carries the caution. */
export const tell = async <T>(dataset: Dataset, told: Told<T>) => {
  const { data, meta, links } = wrap(
    { ...told, law: true },
    told.api,
    dataset.index.corpus,
    await dataset.version(),
  );
  const framed = { ...meta, coverage: coverageNote(dataset) };
  return {
    structured: { data, meta: framed, links },
    text: `${told.text.trimEnd()}\n\n---\n${frame(framed)}\n${[links.self, links.html].filter(Boolean).join(' · ')}`,
  };
};
