import { describe, expect, test } from 'vitest';
import { COSTLY, HELD } from '../support/cost/attacks.ts';
import { isDeployed, targets } from './support/targets.ts';

/** What must not be in any answer, however it is asked for. */
const HARM = /<script>alert|<img src=x|root:.*:0:0:|"dependencies"/;

// A network in front of what is deployed has limits of its own.
describe.runIf(!isDeployed).each(targets)('$name', (target) => {
  test.each([...COSTLY, ...HELD].map((attack) => [attack.name, attack] as const))(
    '%s',
    async (_, { ask, most, status }) => {
      const { path, init } = ask(most);
      const response = await target.fetch(path, init);
      const text = await response.text();
      expect(response.status).toBe(status);
      expect([response.headers.get('x-injected'), response.headers.get('location')]).toEqual([
        null,
        null,
      ]);
      expect(text).not.toMatch(HARM);
    },
  );
});
