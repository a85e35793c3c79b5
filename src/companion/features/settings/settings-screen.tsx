import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { settingsWords, textSizeWords } from '../../../content/messages/settings.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { preferenceEntry, preferencesOf, textSizes } from '../../../domain/journal/preferences.ts';
import { trustedPersonOf } from '../../../domain/journal/trusted-person.ts';
import { useCompanion } from '../../shell/companion.ts';
import { SwitchButton } from '../../ui/switch-button.tsx';
import { ReadAloudSwitch } from './read-aloud-switch.tsx';
import './settings.css';
import { rememberTextSize } from './text-size-hint.ts';

/** What the person can change. Each choice is written before it shows as made. */
export default function SettingsScreen() {
  const { journal, senses } = useCompanion();
  const entries = useComputed(() => effectiveEntries(journal.entries.value)).value;
  const { breathTone, breathVibration, textSize } = preferencesOf(entries);
  const person = trustedPersonOf(entries);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <main class="page settings">
      <h1 tabIndex={-1} ref={heading}>
        Settings
      </h1>
      <section class="card" aria-labelledby="settings-sound">
        <h2 id="settings-sound">Voice and sound</h2>
        <ReadAloudSwitch />
        {!senses.voice.available.value && <p>{settingsWords.noVoice}</p>}
        {senses.breathTones.available && (
          <SwitchButton
            words={settingsWords.breathTone}
            isOn={breathTone}
            onTap={() => void journal.append([preferenceEntry('breathTone', !breathTone)])}
          />
        )}
        {senses.vibration.available && (
          <SwitchButton
            words={settingsWords.breathVibration}
            isOn={breathVibration}
            onTap={() => void journal.append([preferenceEntry('breathVibration', !breathVibration)])}
          />
        )}
      </section>
      <section class="card" aria-labelledby="settings-size">
        <h2 id="settings-size">Size of the letters</h2>
        <div class="settings-sizes" role="group" aria-labelledby="settings-size">
          {textSizes.map((size) => (
            <button
              key={size}
              type="button"
              class={`button settings-size-${size}`}
              aria-pressed={size === textSize}
              onClick={() => {
                rememberTextSize(size);
                void journal.append([preferenceEntry('textSize', size)]);
              }}
            >
              {textSizeWords[size]}
            </button>
          ))}
        </div>
      </section>
      <section class="card" aria-labelledby="settings-reminders">
        <h2 id="settings-reminders">Reminders</h2>
        <p>{settingsWords.reminders}</p>
        <a class="button" href="/plan">
          Days and reminders
        </a>
      </section>
      <section class="card" aria-labelledby="settings-person">
        <h2 id="settings-person">Someone to call</h2>
        <p>{person ? `${person.name}, ${person.phone}` : 'Nobody is saved yet.'}</p>
        <a class="button" href="/help">
          {person ? 'Change or remove' : 'Save a person'}
        </a>
      </section>
      <section class="card" aria-labelledby="settings-privacy">
        <h2 id="settings-privacy">Your privacy</h2>
        <p>{settingsWords.privacy}</p>
        <a class="button" href="/my-notes">
          My notes: copy, add or erase
        </a>
        <p>
          <a href="/about">About Unspasm</a>
        </p>
      </section>
    </main>
  );
}
