import { expect, test } from '../support/browser-test.ts';

type Situation = {
  procedure: string;
  title: string;
  state: string;
  steps: { kind: string; title: string; label: string }[];
};

test('the checklist has a box a line as the API has them, and can be ticked by keyboard without script', async ({
  open,
}) => {
  for (const [path, width] of [
    ['entities/japan-pension-service', 390],
    ['classes/critical-infrastructure-operators', 1280],
  ] as const) {
    const page = await open(`/${path}/next/`, { width, javaScript: false });
    const answer = await page.request.get(`/api/v1/${path}/next-steps`);
    const situations: Situation[] = (await answer.json()).data;
    expect(await page.locator('.situation h2').allTextContents()).toEqual(
      situations.map(({ title }) => title),
    );
    for (const { procedure, steps } of situations) {
      const lines = steps.filter(({ kind }) => kind !== 'others');
      const labels = await page.locator(`#${procedure} .checklist label`).allTextContents();
      expect(labels.length).toBe(lines.length);
      for (const [at, { kind, title, label }] of lines.entries())
        expect(labels[at]).toContain(kind === 'does' ? label : title);
    }
    const [box] = await page.getByRole('checkbox').all();
    if (box) {
      await box.focus();
      await page.keyboard.press('Space');
      expect(await box.isChecked()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await box.evaluate((one) => getComputedStyle(one).appearance)).toBe('none');
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
});
