/**
 * The digits of a British number without what stands before them at home or from abroad, so that `+44 114 496 0101`,
 * `0044…` and `(0114) 496-0101` are one number. Empty where there are none.
 */
export const phoneDigits = (text: string): string =>
  text.replaceAll(/\D/g, '').replace(/^(?:0044|44|0)0?/, '');

/** The same in SQL, of a column. */
export const phoneDigitsSql = (column: string): string =>
  `regexp_replace(regexp_replace(${column}, '\\D', '', 'g'), '^(?:0044|44|0)0?', '')`;
