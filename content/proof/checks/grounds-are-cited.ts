import { citationOf } from '../../model/corpus/citation.ts';
import { arabicCitations } from '../../model/text/japanese-numerals.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/**
 * The further grounds of a rule are of the phase's own state (its version), and where a decision stands on the Act, its
 * text cites the article: a slip of a number is caught though the wrong article exists too.
 */
export const groundsAreCited: Check = ({ obligations, provisions, instruments }) => {
  const statutes = new Set(
    instruments.filter(({ record }) => record.rank === 'statute').map(({ record }) => record.id),
  );
  const texts = new Map<string, string>();
  for (const { record } of provisions) {
    const key = `${record.instrument}/${record.version}`;
    const text = record.text.map((block) => arabicCitations(block.text)).join('\n');
    texts.set(key, `${texts.get(key) ?? ''}\n${text}`);
  }
  const problems: Problem[] = [];
  for (const { file, record } of obligations)
    record.phases.forEach(({ provisions: grounds, version }, p) => {
      const principal = grounds[0]?.instrument ?? '';
      grounds.forEach((ground, g) => {
        const at = `phases.${p}.provisions.${g}`;
        if (ground.version !== version)
          problems.push({
            file,
            at,
            message: `The ground is of the version ${ground.version}, the phase of ${version}.`,
            remedy: 'Name the version in force in this phase.',
          });
        if (statutes.has(principal) || !statutes.has(ground.instrument)) return;
        const citation = citationOf('', ground.eid, false);
        const text = texts.get(`${principal}/${ground.version}`) ?? '';
        // 「法第27条第3項の規定による…及び同条第4項の規定による」
        const [article = '', rest = ''] = citation.split(/(?<=条)/);
        const cited =
          text.includes(citation) || (text.includes(article) && text.includes(`同条${rest}`));
        if (!cited)
          problems.push({
            file,
            at,
            message: `${principal} (${ground.version}) nowhere cites 「${citation}」 of the Act.`,
            remedy: 'Name the article that the decision cites.',
          });
      });
    });
  return problems;
};
