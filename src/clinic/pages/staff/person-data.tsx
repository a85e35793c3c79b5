import type { VNode } from 'preact';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { PersonFile } from '../../use-cases/person-data/export-person.ts';
import type { ContactOfPerson, PersonRecord } from '../../use-cases/person-data/records.ts';
import { momentWords } from '../words-of-time.ts';

/** The choice of one record as a form sends it. */
export const recordValue = ({ kind, id }: Pick<PersonRecord, 'kind' | 'id'>): string => `${kind} ${id}`;

const kindWords = { patient: 'Booking', question: 'Question', waiting: 'Waiting list' } as const;

const appointmentWords = ({ appointments, appointmentsToCome }: PersonRecord) => {
  if (appointments === 0) return '';
  const all = appointments === 1 ? '1 appointment' : `${appointments} appointments`;
  return appointmentsToCome === 0 ? all : `${all}, ${appointmentsToCome} to come`;
};

interface FindProps {
  home: string;
  typed: Pick<ContactOfPerson, 'phone' | 'email'>;
  notice?: string | undefined;
}

/** Where somebody who never booked is looked for: by what they left with a question, or on the waiting list. */
export function FindPersonPage({ home, typed, notice }: FindProps): VNode {
  return (
    <div class="stack desk">
      <h1>What we keep about a person</h1>
      {notice === undefined ? null : (
        <p class="card card-care" role="status">
          {notice}
        </p>
      )}
      <p>Somebody may ask to see everything that is kept about them, or to have it erased.</p>
      <form method="post" action={`${home}/person-data/find`} class="stack">
        <label class="field">
          <span>Their phone number</span>
          <input
            class="input"
            name="phone"
            type="tel"
            autocomplete="off"
            maxlength={40}
            value={typed.phone}
          />
        </label>
        <label class="field">
          <span>Their e-mail address</span>
          <input
            class="input"
            name="email"
            type="email"
            autocomplete="off"
            maxlength={254}
            value={typed.email}
          />
        </label>
        <button class="button button-main">Find</button>
      </form>
    </div>
  );
}

interface RecordsProps {
  home: string;
  clinic: Clinic;
  contact: ContactOfPerson;
  records: readonly PersonRecord[];
  /** Values of the records that are ticked. */
  ticked: ReadonlySet<string>;
  problem?: string | undefined;
  /** What was typed to be sure. */
  confirmation: string;
}

/** What shares a contact, to tick what is this person's; then to read, to save, or to erase. */
export function PersonRecordsPage({
  home,
  clinic,
  contact,
  records,
  ticked,
  problem,
  confirmation,
}: RecordsProps): VNode {
  return (
    <div class="stack desk">
      <h1>What we keep about a person</h1>
      {problem === undefined ? null : (
        <p class="card card-care" role="alert" id="problem">
          {problem}
        </p>
      )}
      <form method="post" action={`${home}/person-data/read`} class="stack">
        <input type="hidden" name="phone" value={contact.phone} />
        <input type="hidden" name="email" value={contact.email} />
        <fieldset class="card">
          <legend>Left with this phone number or e-mail address</legend>
          <p>Several people may share a phone or an address. Tick only what is this person’s.</p>
          {records.map((record) => (
            <label key={record.id} class="tick">
              <input
                type="checkbox"
                name="record"
                value={recordValue(record)}
                checked={ticked.has(recordValue(record))}
              />
              <span>
                <strong>{record.name}</strong>
                {` · ${kindWords[record.kind]}, ${momentWords(record.at, clinic.timeZone)}`}
                {[record.phone, record.email, appointmentWords(record)]
                  .filter(Boolean)
                  .map((words) => ` · ${words}`)}
              </span>
            </label>
          ))}
        </fieldset>
        <section class="card">
          <h2>To see it</h2>
          <p>That it was read is written in the log.</p>
          <div class="row">
            <button class="button">Show it to read or print</button>
            <button class="button" formaction={`${home}/person-data/export`}>
              Save it as a file
            </button>
          </div>
        </section>
        <section class="card card-care">
          <h2>To erase it</h2>
          <p>
            Names, contacts, questions, summaries and mails of what is ticked are erased, and appointments to
            come are cancelled. Past appointments keep their time without the person. This cannot be undone.
          </p>
          <label class="field">
            <span>To be sure, type the name as it stands above</span>
            <input
              class="input"
              name="confirmation"
              value={confirmation}
              autocomplete="off"
              maxlength={200}
              {...(problem !== undefined && { 'aria-invalid': true, 'aria-describedby': 'problem' })}
            />
          </label>
          <button class="button button-alarm" formaction={`${home}/person-data/erase`}>
            Erase this person
          </button>
        </section>
      </form>
    </div>
  );
}

/** What only leads from one table to another, or guards a time, says nothing to a reader; the file has it. */
const isForReaders = ([column, value]: [string, unknown]) =>
  value !== null && value !== '' && column !== 'blocked' && column !== 'version' && !column.endsWith('_id');

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

const valueWords = (value: unknown, timeZone: string) => {
  if (isTime(value)) return momentWords(Date.parse(value), timeZone);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** All of it on a page that can be printed. */
export function PersonFilePage({ clinic, file }: { clinic: Clinic; file: PersonFile }): VNode {
  return (
    <div class="stack">
      <h1>Everything kept about one person</h1>
      <p>
        {file.clinic}, {valueWords(file.madeAt, clinic.timeZone)}
      </p>
      {file.kept.map(({ words, table, rows }) => (
        <section key={table}>
          <h2>{words}</h2>
          {rows.map((row, index) => (
            <table key={index} class="person-kept">
              <tbody>
                {Object.entries(row)
                  .filter(isForReaders)
                  .map(([column, value]) => (
                    <tr key={column}>
                      <th scope="row">{column.replaceAll('_', ' ')}</th>
                      <td>{valueWords(value, clinic.timeZone)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          ))}
        </section>
      ))}
    </div>
  );
}
