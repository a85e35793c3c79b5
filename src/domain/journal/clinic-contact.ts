import { lastOf } from './effective-entries.ts';
import type { EntryValues, JournalEntry } from './entry.ts';

/** The person's own physio or clinic; what they left out is an empty text. */
export type ClinicContact = NonNullable<EntryValues['clinic-contact-set']['contact']>;

/** The newest one, from effective entries in id order; null when none was set or the last one was removed. */
export function clinicContactOf(entries: readonly JournalEntry[]): ClinicContact | null {
  return lastOf(entries, 'clinic-contact-set')?.values.contact ?? null;
}

/**
 * A web address as a link may open it: http or https, https where neither was typed; null for anything else, so that an
 * address from a file cannot run as a script.
 */
export function websiteLink(typed: string): string | null {
  const bare = typed.trim();
  if (bare === '' || /\s/.test(bare)) return null;
  const address = /^https?:\/\//i.test(bare)
    ? bare
    : /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare)
      ? ''
      : `https://${bare}`;
  return /^https?:\/\/[^/?#@]+\.[^/?#@]+/i.test(address) ? address : null;
}

/** An e-mail address with one @ between two parts, and nothing that would add to the letter; null for anything else. */
export function emailLink(typed: string): string | null {
  const bare = typed.trim();
  return /^[^\s@?&,;:]+@[^\s@?&,;:]+\.[^\s@?&,;:]+$/.test(bare) ? `mailto:${bare}` : null;
}
