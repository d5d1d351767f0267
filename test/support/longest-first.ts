import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take the longest, by far: begun last, one of them would keep one worker busy while the others wait. */
const LONG = [
  'test/browser/accessibility.test.ts',
  'test/site/html.test.ts',
  'test/content/proof/mutations.test.ts',
  'test/content/correct-an-error.test.ts',
  'test/browser/entities.test.ts',
  'test/browser/keyboard.test.ts',
];

/** The order of vitest, but the longest files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((path) => moduleId.replaceAll('\\', '/').endsWith(path));
      return at < 0 ? LONG.length : at;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
