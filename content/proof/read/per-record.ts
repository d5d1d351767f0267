/**
 * Finds something in a record once, however many checks ask for it and however often a content with that record is proven:
 * walking whole records anew was a third of a proof. Records are what was read from a file, and nobody changes one. What is
 * given beside the record, such as its folder, is the same each time.
 */
export const perRecord = <Found, Given extends readonly unknown[] = []>(
  find: (record: object, ...given: Given) => Found,
): ((record: object, ...given: Given) => Found) => {
  const found = new WeakMap<object, { value: Found }>();
  return (record, ...given) => {
    const known = found.get(record) ?? { value: find(record, ...given) };
    found.set(record, known);
    return known.value;
  };
};
