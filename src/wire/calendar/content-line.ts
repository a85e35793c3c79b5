const LONGEST_OCTETS = 75;
const LAST_OF_ONE_OCTET = '\u007f';
const utf8 = new TextEncoder();

/** Text as a value: what would end or divide a value is escaped, and control characters are left out. RFC 5545, 3.3.11. */
export const escapedText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- these are what is left out
    .replaceAll(/[\u0000-\u001f\u007f]/g, '');

/** Text as the value of a parameter, which knows no escapes: what would end it is left out. RFC 5545, 3.2. */
export const parameterText = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what is left out
  `"${text.replaceAll(/[\u0000-\u001f\u007f"]/g, '')}"`;

/**
 * A line with its ending, folded so that no part is over 75 octets: a part goes on in the next line after one space.
 * No character is cut in two. RFC 5545, 3.1.
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // No character takes more than three octets for each of its units.
  if (line.length * 3 <= LONGEST_OCTETS) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = character <= LAST_OF_ONE_OCTET ? 1 : utf8.encode(character).length;
    if (octets + size > LONGEST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
