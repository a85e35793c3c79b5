import type { WrittenMail } from './mail.ts';
import { appointmentMail } from './words/appointment-mails.ts';
import { offerMail } from './words/offer-mail.ts';
import { answerMail, questionMail } from './words/question-mails.ts';
import { staffLinkMail } from './words/staff-link-mail.ts';
import type { KeptMail, Writing } from './words/writing.ts';

/** The words of a mail as things stand now; null when it need not be sent any more. */
export async function writeMail(writing: Writing, mail: KeptMail): Promise<WrittenMail | null> {
  switch (mail.kind) {
    case 'booked':
    case 'moved':
    case 'cancelled':
    case 'reminder':
      return appointmentMail(writing, mail.kind, mail);
    case 'question':
      return questionMail(writing, mail);
    case 'answer':
      return answerMail(writing, mail);
    case 'offer':
      return offerMail(writing, mail);
    case 'invitation':
    case 'new-sign-in':
      return staffLinkMail(writing, mail.kind, mail);
    default:
      throw new Error('A mail of a kind that this release does not know');
  }
}
