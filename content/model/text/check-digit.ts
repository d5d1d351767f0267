/** Check digit of a 法人番号: 9 minus the weighted sum of the last twelve digits modulo 9 (法人番号の指定等に関する省令 2条). */
export const hasValidCheckDigit = (number: string): boolean => {
  const digits = [...number].map(Number);
  const sum = digits
    .slice(1)
    .reverse()
    .reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 2), 0);
  return digits[0] === 9 - (sum % 9);
};
