import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ClinicId } from '../../database/in-clinic.ts';

export const folders = ['unanswered', 'answered', 'spam'] as const;
export type Folder = (typeof folders)[number];

export interface QuestionLine {
  questionId: string;
  name: string;
  body: string;
  askedAt: Instant;
  answeredAt: Instant | null;
  /** Whoever answered last; null where nobody did, or where they have gone. */
  answeredBy: string | null;
}

interface Row extends Omit<QuestionLine, 'askedAt' | 'answeredAt'> {
  askedAt: Date;
  answeredAt: Date | null;
}

export const PAGE_LENGTH = 50;

// Whoever has waited longest comes first; what is done with comes newest first.
const shown: Record<Folder, { where: string; beyond: string; order: string }> = {
  unanswered: {
    where: 'answered_at is null and not is_spam',
    beyond: '(q.asked_at, q.question_id) > (b.asked_at, b.question_id)',
    order: 'q.asked_at, q.question_id',
  },
  answered: {
    where: 'answered_at is not null and not is_spam',
    beyond: '(q.answered_at, q.question_id) < (b.answered_at, b.question_id)',
    order: 'q.answered_at desc, q.question_id desc',
  },
  spam: {
    where: 'is_spam',
    beyond: '(q.asked_at, q.question_id) < (b.asked_at, b.question_id)',
    order: 'q.asked_at desc, q.question_id desc',
  },
};

/** A page of a folder, `after` the question that the page before ended with. */
export async function questionsIn(
  client: PoolClient,
  clinicId: ClinicId,
  { folder, after }: { folder: Folder; after: string | null },
): Promise<QuestionLine[]> {
  const { where, beyond, order } = shown[folder];
  const { rows } = await client.query<Row>(
    `select q.question_id as "questionId", q.name, q.body, q.asked_at as "askedAt", q.answered_at as "answeredAt",
       (select s.name from question_answer a join staff s on s.clinic_id = a.clinic_id and s.staff_id = a.answered_by
        where a.clinic_id = q.clinic_id and a.question_id = q.question_id
        order by a.answered_at desc limit 1) as "answeredBy"
     from question q
     where q.clinic_id = $1 and ${where} and ($2::uuid is null or exists (
       select from question b where b.clinic_id = $1 and b.question_id = $2 and ${beyond}))
     order by ${order} limit ${PAGE_LENGTH}`,
    [clinicId, after],
  );
  return rows.map(({ askedAt, answeredAt, ...rest }) => ({
    ...rest,
    askedAt: askedAt.getTime(),
    answeredAt: answeredAt?.getTime() ?? null,
  }));
}

/** How many questions wait for an answer, and how many look like spam. */
export async function waitingQuestions(
  client: PoolClient,
  clinicId: ClinicId,
): Promise<{ unanswered: number; spam: number }> {
  const { rows } = await client.query<{ unanswered: number; spam: number }>(
    `select (select count(*)::integer from question where clinic_id = $1 and answered_at is null and not is_spam)
         as unanswered,
       (select count(*)::integer from question where clinic_id = $1 and is_spam) as spam`,
    [clinicId],
  );
  return rows[0] ?? { unanswered: 0, spam: 0 };
}
