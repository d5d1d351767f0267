import { buildIndex } from '../../../content/model/corpus/corpus-index.ts';
import { canonicalJson } from '../../../content/model/text/canonical-json.ts';
import { proveFiles } from '../../../content/proof/proof.ts';
import { filesWithActs, laterActs } from '../../support/law-data/later-acts.ts';
import { realContent, realFiles } from './real-content.ts';

/** Two later states of the Act, made up from the real one. */
export const acts = laterActs(realContent);

const proved = await proveFiles(await filesWithActs(realFiles, acts));
if (!proved.corpus) throw new Error(JSON.stringify(proved.problems, null, 2));

/** Index of the real corpus into which both states were brought as law data, through the stored bytes. */
export const laterIndex = buildIndex(JSON.parse(canonicalJson(proved.corpus)));
