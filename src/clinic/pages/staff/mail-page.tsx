import type { VNode } from 'preact';
import type { MailDetails } from '../../mail/staff-mails.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { momentWords } from '../words-of-time.ts';
import { failureWords, kindWords, stateWords } from './mail-words.ts';

interface Props {
  clinic: Clinic;
  mail: MailDetails;
}

/** One mail: what became of it, and where no mail server is set up the whole of it. */
export function MailPage({ clinic, mail }: Props): VNode {
  const { mailId, kind, recipient, state, createdAt, settledAt, dueAt, attempts, failure, shown } = mail;
  const home = `/c/${clinic.slug}/staff/mails`;
  const moment = (at: number) => momentWords(at, clinic.timeZone);
  const isOpen = state === 'waits' || state === 'dead';
  const mayGoAgain = isOpen && failure !== null && failure !== 'no-address';
  return (
    <div class="staff-column">
      <p>
        <a href={home}>Mails</a>
      </p>
      <h1>{kindWords(kind)}</h1>
      <table>
        <tbody>
          <tr>
            <th scope="row">To</th>
            <td class="mail-to">{recipient}</td>
          </tr>
          <tr>
            <th scope="row">State</th>
            <td>
              {stateWords[state]}
              {settledAt === null ? '' : `, ${moment(settledAt)}`}
            </td>
          </tr>
          <tr>
            <th scope="row">Since</th>
            <td>{moment(createdAt)}</td>
          </tr>
          {isOpen && attempts > 0 ? (
            <tr>
              <th scope="row">Tried</th>
              <td>
                {attempts === 1 ? 'Once' : `${attempts} times`}
                {state === 'waits' ? `, next ${moment(dueAt)}` : ''}
              </td>
            </tr>
          ) : null}
          {isOpen && failure !== null ? (
            <tr>
              <th scope="row">Why</th>
              <td>{failureWords(failure)}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {mayGoAgain ? (
        <form method="post" action={`${home}/${mailId}/again`}>
          <button class="button button-main">Send again</button>
        </form>
      ) : null}
      {shown === null ? null : (
        <section aria-labelledby="mail-itself" class="stack">
          <h2 id="mail-itself">{shown.subject}</h2>
          <pre class="card mail-text">{shown.text}</pre>
          <p>
            <a class="button" href={`${home}/${mailId}/html`}>
              See it with its looks
            </a>
          </p>
          {shown.calendar === null ? null : (
            <p>
              <a class="button" href={`${home}/${mailId}/appointment.ics`}>
                The calendar file in it
              </a>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
