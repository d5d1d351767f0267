import type { PageContent } from '../../../content/model/corpus/page-content.ts';
import { compilePageContent } from '../../../content/proof/page-content.ts';
import { realContent } from './real-content.ts';

/** What only the pages say, as the build has it. Never altered. */
export const realPageContent: PageContent = compilePageContent(realContent);
