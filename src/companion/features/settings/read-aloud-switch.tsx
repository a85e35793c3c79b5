import { useComputed } from '@preact/signals';
import { readAloudWords } from '../../../content/messages/read-aloud.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { preferenceEntry, preferencesOf } from '../../../domain/journal/preferences.ts';
import { useCompanion } from '../../shell/companion.ts';
import { SwitchButton } from '../../ui/switch-button.tsx';

/** Turns reading aloud on and off; nothing where the device has no voice of its own. */
export function ReadAloudSwitch() {
  const { journal, senses } = useCompanion();
  const isOn = useComputed(() => preferencesOf(effectiveEntries(journal.entries.value)).readAloud).value;
  if (!senses.voice.available.value) return null;

  const turn = () => {
    // Nothing, said in this very tap, lets an iPhone speak later; it also cuts short what is being said.
    senses.voice.say([]);
    void journal.append([preferenceEntry('readAloud', !isOn)]);
  };
  return <SwitchButton words={readAloudWords} isOn={isOn} onTap={turn} />;
}
