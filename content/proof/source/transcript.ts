import type { Block } from '../../model/schema/common.ts';
import type { Source } from '../../model/schema/source.ts';
import type { Content } from '../read/read.ts';

/** The transcript in which spans lie that name no source. Undefined where the content has none, which a check reports. */
export const sourceOf = ({ sources }: Pick<Content, 'sources'>): Source | undefined =>
  sources.find(({ record }) => record.law_xml === undefined)?.record;

/** Lines of its transcript, the first at 0; none where there is no source. */
export const transcriptLines = (
  content: Pick<Content, 'sources' | 'transcripts'>,
): readonly string[] => content.transcripts.get(sourceOf(content)?.id ?? '')?.lines ?? [];

/** Lines of the file that spans of a block are in; none where the content has no such source. */
export const linesOfSource = (
  content: Pick<Content, 'sources' | 'transcripts'>,
  { source }: Pick<Block, 'source'>,
): readonly string[] =>
  source === undefined ? transcriptLines(content) : (content.transcripts.get(source)?.lines ?? []);

/** Whether a block lies in the transcript, and not in law data. */
export const isTranscribed = ({ source }: Pick<Block, 'source'>): boolean => source === undefined;
