/** SQL that an index can answer: the column begins with parameter `$from`, where the next one is `endOf` it. */
export const beginsWith = (column: string, from: number): string =>
  `(${column} >= $${from} and ${column} < $${from + 1})`;

/** What sorts after every text that begins with this one, byte by byte. */
export const endOf = (beginning: string): string => `${beginning}\u{10FFFF}`;

export const reversed = (digits: string): string => [...digits].toReversed().join('');
