import { momentWords, timeWords } from '../../pages/words-of-time.ts';
import type { WrittenMail } from '../mail.ts';
import type { KeptMail, Writing } from './writing.ts';

/** To somebody on the waiting list. Null when the offer is no longer open. */
export async function offerMail(
  { client, clinic, links, urlOf, now }: Writing,
  { subjectId }: KeptMail,
): Promise<WrittenMail | null> {
  const { rows } = await client.query<{ startsAt: Date; offeredUntil: Date }>(
    `select starts_at as "startsAt", offered_until as "offeredUntil" from waiting_offer
     where clinic_id = $1 and waiting_offer_id = $2 and status = 'open' and offered_until > $3`,
    [clinic.clinicId, subjectId, new Date(now).toISOString()],
  );
  const [offer] = rows;
  if (!offer || subjectId === null) return null;
  const until = timeWords(offer.offeredUntil.getTime(), clinic.timeZone);
  return {
    subject: `A time has come free. It is kept for you until ${until}`,
    opening: [
      'You are on our waiting list, and a time has come free.',
      `It is kept for you until ${until}. After that somebody else is asked, and you stay on the list.`,
    ],
    facts: [
      ['When', momentWords(offer.startsAt.getTime(), clinic.timeZone)],
      ['Where', `${clinic.name}, ${clinic.address}`],
    ],
    action: {
      words: 'Take this time, or say no',
      url: urlOf(links.privatePath(clinic, 'offers', subjectId)),
    },
    closing: ['Whoever has this link can take the time, so please do not pass this mail on.'],
    calendar: null,
  };
}
