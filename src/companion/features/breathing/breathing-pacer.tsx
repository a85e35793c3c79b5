import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { breathingWords } from '../../../content/messages/breathing.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { preferenceEntry, preferencesOf } from '../../../domain/journal/preferences.ts';
import { SECOND_MS, type Instant } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { SwitchButton } from '../../ui/switch-button.tsx';
import { BreathBloom } from './breath-bloom.tsx';
import './breathing.css';
import { inSeconds, outSeconds } from './breath-position.ts';
import { useBreath } from './use-breath.ts';

/** Told apart without looking: two short ones are in, a long one is out. */
const SHAKES_MS = { in: [80, 120, 80], out: [350] };

/** Paces slow breathing by picture, words, tone and vibration; each of them is enough. */
export function BreathingPacer({ startedAt }: { startedAt: Instant }) {
  const { clock, journal, senses } = useCompanion();
  const { breathTone, breathVibration } = useComputed(() =>
    preferencesOf(effectiveEntries(journal.entries.value)),
  ).value;
  const position = useBreath(startedAt, clock);
  const { phase, count } = position;

  useEffect(() => {
    if (!breathTone) return;
    // Again when the page comes back: the tones' clock may have slept.
    const sound = () => {
      if (document.visibilityState === 'visible')
        senses.breathTones.start({ inSeconds, outSeconds }, (clock.now() - startedAt) / SECOND_MS);
    };
    sound();
    document.addEventListener('visibilitychange', sound);
    return () => {
      document.removeEventListener('visibilitychange', sound);
      senses.breathTones.stop();
    };
  }, [breathTone, startedAt, clock, senses]);

  useEffect(() => {
    if (breathVibration) senses.vibration.vibrate(SHAKES_MS[phase]);
  }, [breathVibration, phase, senses]);

  const turn = (key: 'breathTone' | 'breathVibration', isOn: boolean) =>
    void journal.append([preferenceEntry(key, isOn)]);

  return (
    <div class="breath">
      <BreathBloom startedAt={startedAt} clock={clock} position={position} />
      <p class="breath-words">
        <span aria-live="polite">{breathingWords[phase]}</span>{' '}
        <span class="breath-count" aria-hidden="true">
          {count}
        </span>
      </p>
      <div class="row breath-toggles">
        {senses.breathTones.available && (
          <SwitchButton
            words={breathingWords.sound}
            isOn={breathTone}
            onTap={() => turn('breathTone', !breathTone)}
          />
        )}
        {senses.vibration.available && (
          <SwitchButton
            words={breathingWords.vibration}
            isOn={breathVibration}
            onTap={() => turn('breathVibration', !breathVibration)}
          />
        )}
      </div>
      <p class="small soft breath-note">{breathingWords.note}</p>
    </div>
  );
}
