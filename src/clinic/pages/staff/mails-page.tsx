import type { VNode } from 'preact';
import type { MailFolder, MailLine } from '../../mail/staff-mails.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { momentWords } from '../words-of-time.ts';
import { failureWords, kindWords, stateWords } from './mail-words.ts';

interface Props {
  clinic: Clinic;
  folder: MailFolder;
  mails: readonly MailLine[];
  notSent: number;
  /** False where no mail server is set up. */
  isSending: boolean;
  /** The address of what comes after these; null at the end. */
  more: string | null;
}

/** What was told to whom, and what did not get there. */
export function MailsPage({ clinic, folder, mails, notSent, isSending, more }: Props): VNode {
  const home = `/c/${clinic.slug}/staff/mails`;
  const tabs = [
    { key: 'all', words: 'All', href: home },
    { key: 'not-sent', words: `Not sent (${notSent})`, href: `${home}?folder=not-sent` },
  ];
  return (
    <div class="staff-column">
      <h1>Mails</h1>
      {isSending ? null : (
        <div class="card card-care">
          <p>
            No mail server is set up, so <strong>nobody gets these mails</strong>. They can be read here.
          </p>
        </div>
      )}
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
      {mails.length === 0 ? (
        <p>{folder === 'all' ? 'No mails yet.' : 'Every mail has gone out.'}</p>
      ) : (
        <ul class="list-plain stack">
          {mails.map(({ mailId, kind, recipient, state, createdAt, failure }) => (
            <li class="card" key={mailId}>
              <h2>
                <a class="card-link" href={`${home}/${mailId}`}>
                  {kindWords(kind)}
                </a>
              </h2>
              <p class="mail-to">To {recipient}</p>
              <p class={state === 'dead' ? 'input-error' : 'small soft'}>
                {stateWords[state]}
                {failure !== null && (state === 'dead' || state === 'waits')
                  ? `. ${failureWords(failure)}`
                  : ''}
              </p>
              <p class="small soft">{momentWords(createdAt, clinic.timeZone)}</p>
            </li>
          ))}
        </ul>
      )}
      {more === null ? null : (
        <p>
          <a class="button" href={more}>
            Older
          </a>
        </p>
      )}
    </div>
  );
}
