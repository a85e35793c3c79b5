import type { VNode } from 'preact';
import { HOUR_MS, type Instant } from '../../../domain/time/instant.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { Folder, QuestionLine } from '../../use-cases/inbox/inbox.ts';
import { momentWords } from '../words-of-time.ts';
import { waitingWords } from './waiting-words.ts';

interface Props {
  clinic: Clinic;
  folder: Folder;
  questions: readonly QuestionLine[];
  counts: { unanswered: number; spam: number };
  now: Instant;
  /** The address of what comes after these; null at the end. */
  more: string | null;
}

const EMPTY: Readonly<Record<Folder, string>> = {
  unanswered: 'Every question is answered.',
  answered: 'Nothing has been answered yet.',
  spam: 'Nothing here.',
};

const BEGINNING_LENGTH = 160;
const beginning = (body: string): string =>
  body.length <= BEGINNING_LENGTH ? body : `${body.slice(0, BEGINNING_LENGTH).trimEnd()} …`;

function Since({ question, clinic, now }: { question: QuestionLine; clinic: Clinic; now: Instant }): VNode {
  const { askedAt, answeredAt, answeredBy } = question;
  if (answeredAt !== null)
    return (
      <p class="small soft">
        Answered {momentWords(answeredAt, clinic.timeZone)}
        {answeredBy === null ? '' : ` by ${answeredBy}`}
      </p>
    );
  const isLate = now - askedAt > clinic.replyHours * HOUR_MS;
  return (
    <p class={isLate ? 'input-error' : 'small soft'}>
      Waiting for {waitingWords(now - askedAt)}
      {isLate ? ', longer than promised' : ''}
    </p>
  );
}

/** What people asked; whoever waits longest stands first. */
export function InboxPage({ clinic, folder, questions, counts, now, more }: Props): VNode {
  const home = `/c/${clinic.slug}/staff/inbox`;
  const tabs = [
    { key: 'unanswered', words: `Unanswered (${counts.unanswered})`, href: home },
    { key: 'answered', words: 'Answered', href: `${home}?folder=answered` },
    { key: 'spam', words: `Looks like spam (${counts.spam})`, href: `${home}?folder=spam` },
  ];
  return (
    <div class="staff-column">
      <h1>Questions</h1>
      <nav aria-label="Folders" class="row tabs">
        {tabs.map(({ key, words, href }) => (
          <a
            class="button"
            key={key}
            href={href}
            {...(key === folder && { 'aria-current': 'page' as const })}
          >
            {words}
          </a>
        ))}
      </nav>
      {folder === 'spam' ? <p>Kept here until somebody has looked. Nothing is thrown away.</p> : null}
      {questions.length === 0 ? <p>{EMPTY[folder]}</p> : null}
      <ul class="list-plain stack">
        {questions.map((question) => (
          <li class="card" key={question.questionId}>
            <h2>
              <a class="card-link" href={`${home}/${question.questionId}`}>
                {question.name}
              </a>
            </h2>
            <p>{beginning(question.body)}</p>
            <Since {...{ question, clinic, now }} />
          </li>
        ))}
      </ul>
      {more === null ? null : (
        <p>
          <a class="button" href={more}>
            More
          </a>
        </p>
      )}
    </div>
  );
}
