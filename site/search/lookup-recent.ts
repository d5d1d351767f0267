/** Something opened from the lookup before. */
export type Recent = { type: string; title: string; html: string };

const KEY = 'kihonho.recent';
const MOST = 5;

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' &&
  value !== null &&
  ['type', 'title', 'html'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  // What is stored becomes a link: only to this site.
  /^\/(?!\/)/.test(Reflect.get(value, 'html'));

/** What was opened last, newest first; none where the device keeps nothing (private windows, blocked storage). */
export const recent = (): Recent[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
};

/** Remembers something opened, on this device only. */
export const remember = ({ type, title, html }: Recent): void => {
  const others = recent().filter((entry) => entry.html !== html);
  try {
    localStorage.setItem(KEY, JSON.stringify([{ type, title, html }, ...others].slice(0, MOST)));
  } catch {
    // A convenience: without storage nothing is remembered.
  }
};

/** Forgets everything remembered. */
export const forget = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
};
