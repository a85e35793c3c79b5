import { momentWords } from '../../pages/words-of-time.ts';
import type { WrittenMail } from '../mail.ts';
import type { KeptMail, Writing } from './writing.ts';

async function askedAt(
  { client, clinic }: Writing,
  questionId: string | null,
): Promise<{ asked: string; isAnswered: boolean } | null> {
  const { rows } = await client.query<{ askedAt: Date; isAnswered: boolean }>(
    `select asked_at as "askedAt", answered_at is not null as "isAnswered"
     from question where clinic_id = $1 and question_id = $2`,
    [clinic.clinicId, questionId],
  );
  const [row] = rows;
  return row
    ? { asked: momentWords(row.askedAt.getTime(), clinic.timeZone), isAnswered: row.isAnswered }
    : null;
}

/** To the clinic: that there is something to read, and not what. Null when it has been answered. */
export async function questionMail(writing: Writing, mail: KeptMail): Promise<WrittenMail | null> {
  const question = await askedAt(writing, mail.subjectId);
  if (!question || question.isAnswered) return null;
  return {
    subject: 'A question waits in your inbox',
    opening: ['Somebody asked a question. It waits in your inbox.'],
    facts: [['Asked', question.asked]],
    action: { words: 'Open the inbox', url: writing.urlOf(`/c/${writing.clinic.slug}/staff/inbox`) },
    closing: [
      'For privacy the question is not in this mail. Please answer it in the inbox, and not this mail.',
    ],
    calendar: null,
  };
}

/** To whoever asked: what staff wrote, without what was asked. */
export async function answerMail(writing: Writing, mail: KeptMail): Promise<WrittenMail | null> {
  const question = await askedAt(writing, mail.subjectId);
  const { text } = mail.data;
  if (!question || typeof text !== 'string') return null;
  return {
    subject: 'An answer for you',
    opening: [
      `You asked us something on ${question.asked}. This is our answer.`,
      ...text.split(/\r?\n(?:\s*\r?\n)+/),
    ],
    facts: [],
    action: null,
    closing: [
      `You can answer this mail, or ring us on ${writing.clinic.phone}. In an emergency ring 999; for advice at any hour ring 111.`,
    ],
    calendar: null,
  };
}
