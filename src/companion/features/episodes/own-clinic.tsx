import { useSignal } from '@preact/signals';
import { phoneProblems } from '../../../content/messages/get-help.ts';
import {
  clinicContactOf,
  emailLink,
  websiteLink,
  type ClinicContact,
} from '../../../domain/journal/clinic-contact.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { parsePhone } from '../../../domain/journal/trusted-person.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useOnLeave } from '../../ui/use-on-leave.ts';
import { OwnClinicLinks } from './whom-to-ask.tsx';

const empty: ClinicContact = { name: '', phone: '', email: '', website: '' };

const fields = [
  ['name', 'Name of the physio or clinic', 'text'],
  ['phone', 'Phone', 'tel'],
  ['email', 'E-mail', 'email'],
  ['website', 'Website', 'url'],
] as const;

/** The person's own physio or clinic, so that a notice can offer to call it. Kept on this device. */
export function OwnClinic() {
  const { journal } = useCompanion();
  const entries = effectiveEntries(journal.entries.value);
  const saved = clinicContactOf(entries);
  const typed = useSignal<ClinicContact | null>(null);
  const problem = useSignal<string | null>(null);
  const contact = typed.value ?? saved ?? empty;
  const save = async (event: Event) => {
    event.preventDefault();
    problem.value = problemOf(contact);
    if (problem.value !== null) return;
    await journal.append([{ kind: 'clinic-contact-set', values: { contact } }]);
    typed.value = null;
  };
  useOnLeave(() => {
    if (typed.value === null || problemOf(typed.value) !== null) return;
    void journal.append([{ kind: 'clinic-contact-set', values: { contact: typed.value } }]);
    typed.value = null;
  });
  const takeOut = () => {
    typed.value = null;
    void journal.append([{ kind: 'clinic-contact-set', values: { contact: null } }]);
  };
  return (
    <section class="card" aria-labelledby="own-clinic">
      <h2 id="own-clinic">Your physio or clinic</h2>
      {saved ? <OwnClinicLinks entries={entries} /> : null}
      <details>
        <summary>{saved ? `Change ${saved.name}` : 'Write down whom you would ask'}</summary>
        <form class="stack" noValidate onSubmit={(event) => void save(event)}>
          {fields.map(([name, label, inputMode]) => (
            <div key={name} class="field">
              <label for={`clinic-${name}`}>{label}</label>
              <input
                id={`clinic-${name}`}
                class="input"
                inputMode={inputMode}
                autocomplete="off"
                value={contact[name]}
                aria-describedby="clinic-problem"
                onInput={(event) => (typed.value = { ...contact, [name]: event.currentTarget.value })}
              />
            </div>
          ))}
          <p id="clinic-problem" class="input-error" role="alert" hidden={problem.value === null}>
            {problem.value}
          </p>
          <button type="submit" class="button button-wide">
            Save
          </button>
          {saved ? (
            <button type="button" class="button button-quiet" onClick={takeOut}>
              Take it out
            </button>
          ) : null}
        </form>
      </details>
    </section>
  );
}

/** What keeps it from being saved, in a sentence; null when nothing does. */
function problemOf({ name, phone, email, website }: ClinicContact): string | null {
  if (name.trim() === '') return 'Add the name, so that you know whom you are asking.';
  if ([phone, email, website].every((one) => one.trim() === ''))
    return 'Add a phone number, an e-mail address or a website.';
  const parsed = parsePhone(phone);
  if (phone.trim() !== '' && parsed.kind === 'problem') return phoneProblems[parsed.problem];
  if (email.trim() !== '' && emailLink(email) === null) return 'That does not look like an e-mail address.';
  if (website.trim() !== '' && websiteLink(website) === null) return 'That does not look like a web address.';
  return null;
}
