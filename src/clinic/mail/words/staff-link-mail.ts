import { momentWords } from '../../pages/words-of-time.ts';
import type { WrittenMail } from '../mail.ts';
import type { KeptMail, Writing } from './writing.ts';

/** To somebody who joins the staff or chooses a new way to sign in. Null when the link has run out. */
export function staffLinkMail(
  { clinic, urlOf, now }: Writing,
  kind: 'invitation' | 'new-sign-in',
  { data: { path, endsAt } }: KeptMail,
): WrittenMail | null {
  if (typeof path !== 'string' || typeof endsAt !== 'number' || endsAt <= now) return null;
  const isInvitation = kind === 'invitation';
  return {
    subject: isInvitation ? 'Your sign-in for the clinic' : 'Choose a new way to sign in',
    opening: [
      isInvitation
        ? `You are invited to work in the diary of ${clinic.name}.`
        : `You can choose a new way to sign in to ${clinic.name}. What you used before stops working then.`,
    ],
    facts: [['The link works until', momentWords(endsAt, clinic.timeZone)]],
    action: { words: isInvitation ? 'Accept' : 'Choose anew', url: urlOf(path) },
    closing: [
      'The link works once, and for whoever has it, so please do not pass this mail on.',
      'If you did not expect this, please tell the clinic and do nothing else.',
    ],
    calendar: null,
  };
}
