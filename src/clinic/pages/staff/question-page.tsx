import type { VNode } from 'preact';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { OwnAppointment, Question, QuestionAnswer } from '../../use-cases/inbox/question.ts';
import { momentWords } from '../words-of-time.ts';
import { LongField, TextField } from './form-fields.tsx';
import type { FormState } from './form-state.ts';
import { BackTo } from './settings/back-to.tsx';
import { waitingWords } from './waiting-words.ts';
import { mailtoOf, telOf } from '../contact-links.ts';

interface Props {
  clinic: Clinic;
  question: Question;
  appointments: readonly OwnAppointment[];
  form: FormState;
  /** Somebody else was quicker with this question. */
  isOvertaken: boolean;
  now: Instant;
}

const spamWords: Readonly<Record<NonNullable<Question['spamReason']>, string>> = {
  'hidden-field': 'a field was filled in that people do not see',
  'no-stamp': 'it did not come from our page',
  'too-fast': 'it was written faster than people type',
  'too-many': 'the same sender had asked many questions within an hour',
  staff: 'somebody here marked it',
};

const mailWords: Readonly<Record<NonNullable<QuestionAnswer['mail']>, string>> = {
  waiting: 'It is on its way.',
  sent: 'It has been sent.',
  failed: 'It could not be delivered. Ring them, or look among the mails.',
};

function AnswerCard({ answer, clinic }: { answer: QuestionAnswer; clinic: Clinic }): VNode {
  return (
    <section class="card">
      <h2>
        {answer.way === 'email' ? 'Answered by e-mail' : 'Answered by phone'}
        {answer.by === null ? '' : ` by ${answer.by}`}
      </h2>
      <p class="small soft">{momentWords(answer.answeredAt, clinic.timeZone)}</p>
      <p class="as-typed">{answer.body}</p>
      {answer.mail === null ? null : (
        <p class={answer.mail === 'failed' ? 'input-error' : 'small soft'}>{mailWords[answer.mail]}</p>
      )}
    </section>
  );
}

function AnswerForms({ clinic, question, form, isOvertaken }: Omit<Props, 'now' | 'appointments'>): VNode {
  const action = `/c/${clinic.slug}/staff/inbox/${question.questionId}/answer`;
  const again = isOvertaken ? ' all the same' : '';
  return (
    <>
      {question.email === null ? null : (
        <form method="post" action={action} class="card">
          <h2>Answer by e-mail</h2>
          <input type="hidden" name="way" value="email" />
          <input type="hidden" name="seen" value={form.seen} />
          <LongField
            form={form}
            name="email-text"
            label="Your answer"
            rows={8}
            hint={`It goes to ${question.email}. Anybody who reads their mail can read it: leave out what is only for them.`}
          />
          <button class="button button-main">Send the answer{again}</button>
        </form>
      )}
      <form method="post" action={action} class="card">
        <h2>Answered by phone?</h2>
        <input type="hidden" name="way" value="phone" />
        <input type="hidden" name="seen" value={form.seen} />
        <TextField form={form} name="phone-text" label="What was said, in short" maxlength={500} />
        <button class={question.email === null ? 'button button-main' : 'button button-wide'}>
          Mark as answered by phone{again}
        </button>
      </form>
    </>
  );
}

/** One question, who asked it, and all that was answered. */
export function QuestionPage({ clinic, question, appointments, form, isOvertaken, now }: Props): VNode {
  const home = `/c/${clinic.slug}/staff`;
  const own = `${home}/inbox/${question.questionId}`;
  const isOpen = question.answeredAt === null;
  return (
    <div class="staff-column">
      <BackTo clinic={clinic} path="/inbox" words="Questions" />
      <h1>{question.name} asks</h1>
      {isOvertaken ? (
        <section class="card card-care" role="alert">
          <h2>{isOpen ? 'Somebody put this question back' : 'Somebody was quicker'}</h2>
          <p>
            {isOpen
              ? 'What you wrote still stands below. It has not been sent.'
              : 'Their answer stands below. Yours is kept and has not been sent: send it as well if it adds something.'}
          </p>
        </section>
      ) : null}
      <section class="card">
        <p class="as-typed">{question.body}</p>
        <p class="small soft">
          Asked {momentWords(question.askedAt, clinic.timeZone)}
          {isOpen ? `, waiting for ${waitingWords(now - question.askedAt)}` : ''}
        </p>
        <p class="row">
          {question.phone === null ? null : (
            <a class="button" href={telOf(question.phone)}>
              Ring {question.phone}
            </a>
          )}
          {question.email === null ? null : (
            <a class="button" href={mailtoOf(question.email)}>
              {question.email}
            </a>
          )}
        </p>
        {question.isSpam && question.spamReason ? (
          <p class="input-error">Looks like spam: {spamWords[question.spamReason]}.</p>
        ) : null}
      </section>
      {appointments.length === 0 ? null : (
        <section class="card">
          <h2>Appointments with the same contact</h2>
          <ul class="affected">
            {appointments.map(({ appointmentId, start, patientName, serviceName, status }) => (
              <li key={appointmentId}>
                <a href={`${home}/appointments/${appointmentId}`}>{momentWords(start, clinic.timeZone)}</a>:{' '}
                {patientName}, {serviceName}
                {status === 'cancelled' ? ' (cancelled)' : ''}
              </li>
            ))}
          </ul>
        </section>
      )}
      {question.answers.map((answer) => (
        <AnswerCard key={answer.answeredAt} answer={answer} clinic={clinic} />
      ))}
      {isOpen || isOvertaken ? <AnswerForms {...{ clinic, question, form, isOvertaken }} /> : null}
      <div class="row">
        {isOpen ? null : (
          <form method="post" action={`${own}/put-back`}>
            <button class="button">Put back to unanswered</button>
          </form>
        )}
        <form method="post" action={`${own}/spam`}>
          <button class="button" name="spam" value={question.isSpam ? 'no' : 'yes'}>
            {question.isSpam ? 'This is not spam' : 'This is spam'}
          </button>
        </form>
      </div>
    </div>
  );
}
