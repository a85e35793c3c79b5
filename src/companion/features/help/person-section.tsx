import { useRef, useState } from 'preact/hooks';
import { trustedPersonEntry, type TrustedPerson } from '../../../domain/journal/trusted-person.ts';
import { useCompanion } from '../../shell/companion.ts';
import { PersonForm } from './person-form.tsx';

/** Saves, changes and removes the person of trust. */
export function PersonSection({ person }: { person: TrustedPerson | null }) {
  const { journal } = useCompanion();
  const [isEditing, setIsEditing] = useState(false);
  const [removed, setRemoved] = useState<TrustedPerson | null>(null);
  // What had the focus is gone after each of these.
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = (next: TrustedPerson | null) => journal.append([trustedPersonEntry(next)]);

  async function save(next: TrustedPerson) {
    await keep(next);
    setRemoved(null);
    close();
  }

  function close() {
    setIsEditing(false);
    heading.current?.focus();
  }

  async function remove() {
    await keep(null);
    setRemoved(person);
    heading.current?.focus();
  }

  return (
    <section class="card" aria-labelledby="help-person">
      <h2 id="help-person" tabIndex={-1} ref={heading}>
        {person ? 'The person you saved' : 'Someone who would come'}
      </h2>
      {isEditing ? (
        <PersonForm saved={person} onSave={save} onCancel={close} />
      ) : person ? (
        <>
          <p>
            {person.name}, {person.phone}
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => setIsEditing(true)}>
              Change
            </button>
            <button type="button" class="button" onClick={() => void remove()}>
              Remove
            </button>
          </div>
        </>
      ) : (
        <>
          <p role="status">
            {removed
              ? `${removed.name} was removed.`
              : 'Save one person, and you can call them with one tap next time.'}
          </p>
          <div class="row">
            {removed && (
              <button type="button" class="button" onClick={() => void save(removed)}>
                Keep {removed.name}
              </button>
            )}
            <button type="button" class="button" onClick={() => setIsEditing(true)}>
              Save a person
            </button>
          </div>
        </>
      )}
    </section>
  );
}
