/**
 * How the text of a stranger is measured and cut: in UTF-16 units, of the text as given and of its NFKC form, whichever is
 * longer. NFKC makes 18 characters of ﷺ, and takes longer than linear time for a long run of combining marks; so what is
 * too long as given is not normalised at all.
 */

const measured = (text: string): number => Math.max(text.length, text.normalize('NFKC').length);

/** True where a text has at most `most` UTF-16 units, as given and in NFKC. Never looks at more than `most` of a longer one. */
export const fits = (text: string, most: number): boolean =>
  text.length <= most && measured(text) <= most;

/** The beginning of a text, at most `most` UTF-16 units long, that ends between two characters and not inside one. */
export const beginning = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const half = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, half ? most - 1 : most);
};

/** The longest beginning of a text that {@link fits}. */
export const fittingBeginning = (text: string, most: number): string => {
  const whole = beginning(text, most);
  if (fits(whole, most)) return whole;
  let [fitting, tooLong] = [0, whole.length];
  while (tooLong - fitting > 1) {
    const middle = (fitting + tooLong) >> 1;
    if (fits(beginning(whole, middle), most)) fitting = middle;
    else tooLong = middle;
  }
  return beginning(whole, fitting);
};
