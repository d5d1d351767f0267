/** The part of the server's page that shows the comparison: one rendering for browsers with script and without. */
const comparisonIn = (html: string): Element | null =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('#comparison');

/** Runs the comparison of the address, and that of the form without leaving the page. */
export const startComparing = (): void => {
  const form = document.querySelector<HTMLFormElement>('#compare');
  const state = document.querySelector('#comparison-state');
  if (!form || !state) return;
  const say = (text: string): void => {
    state.textContent = text;
  };
  const show = async (query: string): Promise<void> => {
    say('比べています。');
    const answer = await fetch(`${form.action}?${query}`).catch(() => null);
    const found = answer?.ok ? comparisonIn(await answer.text()) : null;
    if (!found) return say('比べられませんでした。選んだ二つを確かめて、もう一度試してください。');
    document.querySelector('#comparison')?.replaceWith(document.adoptNode(found));
    say('');
  };
  const fields = [...form.querySelectorAll('select')];
  const chosen = (): string =>
    new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();
  const readAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const id = asked.get(field.name);
      if (id !== null && [...field.options].some(({ value }) => value === id)) field.value = id;
    }
    if (fields.every(({ name }) => asked.has(name))) void show(chosen());
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${chosen()}`);
    void show(chosen());
  });
  addEventListener('popstate', readAddress);
  readAddress();
};
