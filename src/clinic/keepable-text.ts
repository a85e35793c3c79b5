// PostgreSQL keeps no NUL, and in JSON no half of a surrogate pair. Nobody types either; a broken program sends them.
const NUL = /\0/g;
const HALF_PAIR = /\p{Cs}/gu;

/** The text as the database can keep it: without NUL, and with U+FFFD for half a character. */
export const keepable = (text: string): string => text.replaceAll(NUL, '').replaceAll(HALF_PAIR, '\u{FFFD}');

/** JSON whose texts the database can keep, all the way down. */
export const keepableJson = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) => (typeof part === 'string' ? keepable(part) : part));
