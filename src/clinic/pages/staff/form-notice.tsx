import type { VNode } from 'preact';
import type { Clinic } from '../../use-cases/clinics.ts';
import { AffectedList } from './affected-list.tsx';
import type { FormState } from './form-state.ts';

interface Props {
  clinic: Clinic;
  form: FormState;
  /** What to say above appointments that are in the way. */
  affects?: string;
}

/** What happened to the form that was sent: saved, to be looked at, changed by somebody else, or in the way of a booking. */
export function FormNotice({ clinic, form: { notice, problems }, affects }: Props): VNode | null {
  const wrong = Object.keys(problems).length;
  if (wrong > 0)
    return (
      <p class="card card-care" role="alert">
        {wrong === 1
          ? 'One thing has to be changed. Nothing is saved yet.'
          : `${wrong} things have to be changed. Nothing is saved yet.`}
      </p>
    );
  if (notice === null) return null;
  if (notice.kind === 'saved')
    return (
      <p class="card card-good" role="status">
        Saved.
      </p>
    );
  if (notice.kind === 'changed')
    return (
      <section class="card card-care" role="alert">
        <h2>Somebody else changed this while you had it open</h2>
        <p>Nothing of yours is lost: it still stands below. To keep it, save once more.</p>
        {notice.lines.length === 0 ? (
          <p>What stands now is the same as yours.</p>
        ) : (
          <dl class="differences">
            {notice.lines.map(({ label, now, mine }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>Now: {now === '' ? 'nothing' : now}</dd>
                <dd>Yours: {mine === '' ? 'nothing' : mine}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    );
  return (
    <section class="card card-care" role="alert">
      <h2>
        {notice.appointments.length === 1
          ? 'One booked appointment is concerned'
          : `${notice.appointments.length} booked appointments are concerned`}
      </h2>
      <p>{affects ?? 'They stay booked until you move or cancel them. Nothing is saved yet.'}</p>
      <AffectedList clinic={clinic} appointments={notice.appointments} />
    </section>
  );
}

/** Saves; where appointments are in the way, only after they were shown. */
export function SaveButton({ form: { notice, seen }, words }: { form: FormState; words: string }): VNode {
  return (
    <>
      <input type="hidden" name="seen" value={seen} />
      {notice?.kind === 'affects' ? (
        <button class="button button-main" name="sure" value={notice.sure}>
          {words}, and leave these booked
        </button>
      ) : (
        <button class="button button-main">
          {notice?.kind === 'changed' ? 'Save mine all the same' : words}
        </button>
      )}
    </>
  );
}
