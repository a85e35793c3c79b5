import { useEffect, useRef, useState } from 'preact/hooks';
import { nameProblem, phoneProblems } from '../../../content/messages/get-help.ts';
import { parsePhone, type TrustedPerson } from '../../../domain/journal/trusted-person.ts';
import { canChooseContact, chooseContact, type ContactsDevice } from './choose-contact.ts';

interface PersonFormProps {
  /** Who is being changed; null for a first person. */
  saved: TrustedPerson | null;
  onSave(person: TrustedPerson): Promise<unknown>;
  onCancel(): void;
}

/** Name and number of someone who would come. What was typed stays, whatever is missing. */
export function PersonForm({ saved, onSave, onCancel }: PersonFormProps) {
  const [name, setName] = useState(saved?.name ?? '');
  const [phone, setPhone] = useState(saved?.phone ?? '');
  const [problems, setProblems] = useState<{ name?: string; phone?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const phoneField = useRef<HTMLInputElement>(null);
  const device = typeof navigator === 'undefined' ? undefined : (navigator as ContactsDevice);

  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);

  async function save(event: Event) {
    event.preventDefault();
    const parsed = parsePhone(phone);
    const isNamed = name.trim() !== '';
    setProblems({
      ...(isNamed ? {} : { name: nameProblem }),
      ...(parsed.kind === 'problem' ? { phone: phoneProblems[parsed.problem] } : {}),
    });
    if (!isNamed) nameField.current?.focus();
    else if (parsed.kind === 'problem') phoneField.current?.focus();
    else await onSave({ name: name.trim(), phone: parsed.phone });
  }

  async function choose() {
    const contact = device && (await chooseContact(device));
    if (!contact) return;
    setName(contact.name);
    setPhone(contact.phone);
    setProblems({});
  }

  return (
    <form class="stack" ref={form} noValidate onSubmit={(event) => void save(event)}>
      {canChooseContact(device) && (
        <button type="button" class="button" onClick={() => void choose()}>
          Choose from my contacts
        </button>
      )}
      <div class="field">
        <label for="person-name">Their name</label>
        <input
          id="person-name"
          class="input"
          ref={nameField}
          value={name}
          autocomplete="off"
          aria-invalid={problems.name !== undefined}
          aria-describedby="person-name-problem"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p id="person-name-problem" class="input-error" hidden={!problems.name}>
          {problems.name}
        </p>
      </div>
      <div class="field">
        <label for="person-phone">Their phone number</label>
        <input
          id="person-phone"
          class="input"
          type="tel"
          ref={phoneField}
          value={phone}
          autocomplete="off"
          aria-invalid={problems.phone !== undefined}
          aria-describedby="person-phone-problem"
          onInput={(event) => setPhone(event.currentTarget.value)}
        />
        <p id="person-phone-problem" class="input-error" hidden={!problems.phone}>
          {problems.phone}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="button help-save">
          Save this person
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          Not now
        </button>
      </div>
      <p class="small soft">It stays on this device. Nobody is told.</p>
    </form>
  );
}
