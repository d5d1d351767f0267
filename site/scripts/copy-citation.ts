/**
 * Completes the citation with the host it is read on, which the built file cannot know, and adds the copy button:
 * without script nothing would happen on a press.
 */
export const addCopyButton = (): void => {
  const field = document.querySelector<HTMLTextAreaElement>('[data-citation]');
  if (!field) return;
  field.value = field.value.replace(/ (\/\S*)$/, ` ${location.origin}$1`);
  if (!navigator.clipboard) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy no-print';
  button.textContent = '引用文をコピー';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value);
    status.textContent = ' コピーした';
  });
  field.after(button, status);
};
