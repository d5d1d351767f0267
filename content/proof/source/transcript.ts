import type { Source } from '../../model/schema/source.ts';
import type { Content } from '../read/read.ts';

/** The source in which spans lie that name none. Undefined where the content has none, which a check reports. */
export const sourceOf = ({ sources }: Pick<Content, 'sources'>): Source | undefined =>
  sources[0]?.record;

/** Lines of its transcript, the first at 0; none where there is no source. */
export const transcriptLines = (
  content: Pick<Content, 'sources' | 'transcripts'>,
): readonly string[] => content.transcripts.get(sourceOf(content)?.id ?? '')?.lines ?? [];
