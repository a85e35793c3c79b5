import type { Narrative } from './resources.ts';

// Half a character is none, either.
// oxlint-disable-next-line no-control-regex -- neither XML nor a FHIR string may hold control characters
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** What was typed, as text that a FHIR file may hold; null when nothing is left of it. */
export const textOf = (typed: string): string | null => typed.replaceAll(NOT_TEXT, '').trim() || null;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (found) => escapes[found] ?? '');

const inDiv = (xhtml: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${xhtml}</div>`;
const written = (lines: readonly string[]) =>
  lines.flatMap((line) => textOf(line) ?? []).map((line) => escaped(line));

/** One paragraph for each line that holds anything; null when none does. What was typed is text everywhere. */
export function paragraphs(
  lines: readonly string[],
  status: Narrative['status'] = 'generated',
): Narrative | null {
  const kept = written(lines);
  return kept.length === 0 ? null : { status, div: inDiv(kept.map((line) => `<p>${line}</p>`).join('')) };
}

/** One line about a resource, for people whose computer does not know it. */
export const inWords = (line: string): Narrative => ({
  status: 'generated',
  div: inDiv(`<p>${written([line])[0] ?? '-'}</p>`),
});

/** What nothing is left of still has to be called something. */
export const nameOf = (typed: string, otherwise: string): string => textOf(typed) ?? otherwise;
