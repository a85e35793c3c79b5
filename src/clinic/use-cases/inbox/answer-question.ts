import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import { newId } from '../../database/ids.ts';
import { mailAnswer } from '../../mail/told.ts';
import { noteAudit } from '../audit.ts';
import { iso } from '../booking/wish.ts';
import type { Clinic } from '../clinics.ts';
import { seenMark } from '../settings/saved.ts';
import type { StaffMember } from '../staff-member.ts';
import { type Question, questionOf } from './question.ts';

/** Changes with every answer, and when the question is put back. */
export const questionMark = ({ answeredAt, answers }: Question): string =>
  seenMark([answeredAt, answers.length]);

export type Answered =
  | { kind: 'saved' }
  /** Somebody answered, or put it back, since it was shown. */
  | { kind: 'changed'; now: Question }
  | { kind: 'gone' };

interface Answer {
  questionId: string;
  way: 'email' | 'phone';
  text: string;
  seen: string;
  staff: StaffMember;
}

/** Answers once: the same words of the same person, sent twice, are one answer. */
export async function answerQuestion(
  client: PoolClient,
  clinic: Clinic,
  { questionId, way, text, seen, staff }: Answer,
  now: Instant,
): Promise<Answered> {
  const question = await questionOf(client, clinic.clinicId, questionId, { toChange: true });
  if (!question || (way === 'email' && question.email === null)) return { kind: 'gone' };
  if (questionMark(question) !== seen) {
    const last = question.answers.at(-1);
    const isSame = last?.body === text && last.staffId === staff.staffId && question.answeredAt !== null;
    return isSame ? { kind: 'saved' } : { kind: 'changed', now: question };
  }
  const answerId = newId();
  await client.query(
    `insert into question_answer (clinic_id, question_answer_id, question_id, way, body, answered_by, answered_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [clinic.clinicId, answerId, questionId, way, text, staff.staffId, iso(now)],
  );
  await client.query(
    `update question set answered_at = $3, is_spam = false where clinic_id = $1 and question_id = $2`,
    [clinic.clinicId, questionId, iso(now)],
  );
  if (way === 'email') await mailAnswer(client, clinic, { questionId, answerId, text, now });
  await noteAudit(client, clinic.clinicId, {
    actor: `staff:${staff.staffId}`,
    action: 'question answered',
    subjectId: questionId,
    details: { way },
  });
  return { kind: 'saved' };
}

/** Back among the unanswered; what was answered stays to be read. */
export async function putBack(
  client: PoolClient,
  clinic: Clinic,
  { questionId, staff }: { questionId: string; staff: StaffMember },
): Promise<void> {
  const { rowCount } = await client.query(
    `update question set answered_at = null
     where clinic_id = $1 and question_id = $2 and answered_at is not null`,
    [clinic.clinicId, questionId],
  );
  if (rowCount === 1)
    await noteAudit(client, clinic.clinicId, {
      actor: `staff:${staff.staffId}`,
      action: 'question put-back',
      subjectId: questionId,
    });
}

/** Puts a question among what looks like spam, or takes it out; it is kept either way. */
export async function markSpam(
  client: PoolClient,
  clinic: Clinic,
  { questionId, isSpam, staff }: { questionId: string; isSpam: boolean; staff: StaffMember },
): Promise<void> {
  const { rowCount } = await client.query(
    `update question set is_spam = $3, spam_reason = case when $3 then 'staff' else spam_reason end
     where clinic_id = $1 and question_id = $2 and is_spam <> $3`,
    [clinic.clinicId, questionId, isSpam],
  );
  if (rowCount === 1)
    await noteAudit(client, clinic.clinicId, {
      actor: `staff:${staff.staffId}`,
      action: isSpam ? 'question marked-as-spam' : 'question marked-as-wanted',
      subjectId: questionId,
    });
}
