import { useState } from 'preact/hooks';
import { helpMessage, placeProblems } from '../../../content/messages/get-help.ts';
import type { TrustedPerson } from '../../../domain/journal/trusted-person.ts';
import { smsLink, whatsAppLink } from './message-links.ts';
import { findPlace, withPlace } from './place.ts';

type PlaceState = 'not-asked' | 'looking' | 'added' | keyof typeof placeProblems;

const placeWords: Readonly<Record<PlaceState, string>> = {
  'not-asked': '',
  looking: 'Looking for where you are …',
  added: 'The place is in the message.',
  ...placeProblems,
};

/** The message that is ready to go: to the person saved, or to whomever the phone then asks for. */
export function HelpMessage({ person }: { person: TrustedPerson | null }) {
  const [message, setMessage] = useState<string>(helpMessage);
  const [place, setPlace] = useState<PlaceState>('not-asked');
  const phone = person?.phone ?? null;
  const whom = person?.name ?? 'someone';
  const canShare = typeof navigator !== 'undefined' && typeof navigator.share === 'function';

  async function addPlace() {
    setPlace('looking');
    const found = await findPlace(navigator.geolocation);
    if (found.kind === 'place') setMessage((words) => withPlace(words, found.place));
    setPlace(found.kind === 'place' ? 'added' : found.kind);
  }

  return (
    <section class="card" aria-labelledby="help-message">
      <h2 id="help-message">Send a message</h2>
      <div class="field">
        <label for="help-words" class="visually-hidden">
          Your message
        </label>
        <textarea
          id="help-words"
          class="input help-words"
          rows={place === 'added' ? 8 : 4}
          value={message}
          onInput={(event) => setMessage(event.currentTarget.value)}
        />
      </div>
      <div>
        <button
          type="button"
          class="button help-place"
          disabled={place === 'looking'}
          onClick={() => void addPlace()}
        >
          Add where I am
        </button>
        <p class="small" role="status">
          {placeWords[place]}
        </p>
      </div>
      <div class="help-ways">
        <a class={person ? 'button' : 'button button-main'} href={smsLink(phone, message)}>
          Text {whom}
        </a>
        <a class="button" href={whatsAppLink(phone, message)} target="_blank" rel="noreferrer">
          WhatsApp {whom}
        </a>
        {canShare && (
          <button
            type="button"
            class="button"
            // Closing the phone's own list of ways is no failure.
            onClick={() => void navigator.share({ text: message }).catch(() => {})}
          >
            Send another way
          </button>
        )}
      </div>
    </section>
  );
}
