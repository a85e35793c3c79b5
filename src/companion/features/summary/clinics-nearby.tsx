import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ListedClinic, parseClinicList } from '../../../wire/clinic-list.ts';

interface Props {
  /** Called before the page is left for a booking. */
  onLeave(): void;
}

type Found = { clinics: readonly ListedClinic[] } | 'looking' | 'no-answer';

async function look(): Promise<Found> {
  try {
    const answer = await fetch('/api/clinics');
    const clinics = answer.ok ? parseClinicList(await answer.json()) : null;
    return clinics ? { clinics } : 'no-answer';
  } catch {
    return 'no-answer';
  }
}

/** The clinics that can be booked here. Asking for them tells nothing about the person. */
export function ClinicsNearby({ onLeave }: Props) {
  const found = useSignal<Found>('looking');
  const lookAgain = async () => {
    found.value = 'looking';
    found.value = await look();
  };
  useEffect(() => void lookAgain(), []);
  if (found.value === 'looking') return <p role="status">Looking for clinics you can book here.</p>;
  if (found.value === 'no-answer')
    return (
      <section class="card card-care stack">
        <p>
          Booking cannot be reached just now. It needs a network. Nothing is sent or lost: ring, or try again
          later.
        </p>
        <button type="button" class="button button-wide" onClick={() => void lookAgain()}>
          Try again
        </button>
      </section>
    );
  if (found.value.clinics.length === 0)
    return (
      <p>No clinic can be booked from here. Write yours down below, then you can ring it in one press.</p>
    );
  return (
    <>
      {found.value.clinics.map(({ slug, name, phone, email, isDemo }) => (
        <section key={slug} class="card stack" aria-labelledby={`clinic-${slug}`}>
          <h2 id={`clinic-${slug}`}>{name}</h2>
          {isDemo ? <p>This is a demo. It does not exist, and nothing booked there is real.</p> : null}
          <a class="button button-main" href={`/c/${slug}`} onClick={onLeave}>
            Book a visit
          </a>
          <div class="row">
            <a class="button" href={`tel:${phone.replaceAll(' ', '')}`}>
              Ring {phone}
            </a>
            <a class="button" href={`mailto:${email}`}>
              Write an e-mail
            </a>
            <a class="button" href={`/c/${slug}/ask`}>
              Ask a question
            </a>
          </div>
        </section>
      ))}
    </>
  );
}
