import { useEffect, useRef, useState } from 'preact/hooks';
import { coachNoteWords } from '../../../content/pausing/pausing-words.ts';
import { SwitchButton } from '../../ui/switch-button.tsx';
import { useKeptText } from '../../shell/kept-text.ts';
import { coachNote, noteAsText, type CoachNoteChoices } from './coach-note.ts';
import type { Paused } from './use-paused.ts';

/** A page for an employer or a coach: the person sees every word of it first, and hands it over themselves. */
export function CoachNoteView({ paused, onDone }: { paused: Paused; onDone(): void }) {
  const [said, setSaid] = useState('');
  const [switches, setSwitches] = useState({ saysWhy: false, saysDates: true });
  const [name, setName] = useKeptText('coach-note-name');
  const [more, setMore] = useKeptText('coach-note-more');
  const choices: CoachNoteChoices = { ...switches, name, more };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const note = coachNote(paused.activities, choices, paused.today);
  const share = () => void navigator.share({ text: noteAsText(note) }).catch(() => undefined);
  const copy = () =>
    void navigator.clipboard.writeText(noteAsText(note)).then(
      () => setSaid('Copied.'),
      () => setSaid('It could not be copied. You can print it.'),
    );
  return (
    <main class="page pausing">
      <h1 tabIndex={-1} ref={heading}>
        {coachNoteWords.title}
      </h1>
      <p class="not-on-paper">{coachNoteWords.intro}</p>
      <article class="card coach-note" aria-label="The note">
        {note.map((lines) => (
          <p key={lines.join()}>
            {lines.map((line, at) => (
              <span key={line} class={at === 0 && lines.length > 2 ? 'coach-note-name' : undefined}>
                {line}
              </span>
            ))}
          </p>
        ))}
      </article>
      <section class="stack not-on-paper" aria-labelledby="coach-note-choices">
        <h2 id="coach-note-choices">What it says</h2>
        <SwitchButton
          words={coachNoteWords.dates}
          isOn={choices.saysDates}
          onTap={() => setSwitches({ ...switches, saysDates: !choices.saysDates })}
        />
        <SwitchButton
          words={coachNoteWords.why}
          isOn={choices.saysWhy}
          onTap={() => setSwitches({ ...switches, saysWhy: !choices.saysWhy })}
        />
        <div class="field">
          <label for="coach-note-name">{coachNoteWords.name}</label>
          <input
            id="coach-note-name"
            class="input"
            maxLength={80}
            autocomplete="name"
            value={choices.name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="coach-note-more">{coachNoteWords.more}</label>
          <textarea
            id="coach-note-more"
            class="input"
            rows={3}
            maxLength={1000}
            value={choices.more}
            onInput={(event) => setMore(event.currentTarget.value)}
          />
        </div>
        {'share' in navigator ? (
          <button type="button" class="button button-main" onClick={share}>
            Share it
          </button>
        ) : null}
        <button type="button" class="button button-wide" onClick={() => print()}>
          Print it
        </button>
        <button type="button" class="button button-wide" onClick={copy}>
          Copy the words
        </button>
        <p role="status">{said}</p>
        <button type="button" class="button button-quiet button-wide" onClick={onDone}>
          Back to the list
        </button>
      </section>
    </main>
  );
}
