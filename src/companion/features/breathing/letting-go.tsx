import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lettingGoLines, lettingGoNote } from '../../../content/checklist/letting-go.ts';
import { breathingNumbers } from '../../../content/evidence/breathing-numbers.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { preferencesOf } from '../../../domain/journal/preferences.ts';
import { MINUTE_MS, type Instant } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { breathMs } from './breath-position.ts';
import { BreathingPacer } from './breathing-pacer.tsx';
import { useBreath } from './use-breath.ts';

const breathsPerLine = (breathingNumbers.lettingGo.value * MINUTE_MS) / breathMs / lettingGoLines.length;

/** The line for someone who has breathed this often; the last one stays. */
export function lettingGoLineAt(breaths: number): number {
  return Math.min(Math.max(0, Math.floor(breaths / breathsPerLine)), lettingGoLines.length - 1);
}

/** Lets go of the body part by part, a line every few breaths. Leaving it at any moment is fine. */
export function LettingGo({ startedAt }: { startedAt: Instant }) {
  const { clock, journal, senses } = useCompanion();
  const { breaths } = useBreath(startedAt, clock);
  const at = lettingGoLineAt(breaths);
  const words = lettingGoLines[at]?.words ?? '';
  const { readAloud } = useComputed(() => preferencesOf(effectiveEntries(journal.entries.value))).value;

  useEffect(() => {
    // The screen's own words are said first; the opening line stands on the screen meanwhile.
    if (readAloud && at > 0) senses.voice.say([words]);
  }, [readAloud, at, words, senses]);

  return (
    <div class="letting-go stack">
      <p class="small soft">{lettingGoNote}</p>
      <p class="letting-go-line" aria-live="polite">
        {words}
      </p>
      <div class="letting-go-parts" aria-hidden="true">
        {lettingGoLines.map(({ id }, index) => (
          <span key={id} data-reached={index <= at ? '' : undefined} />
        ))}
      </div>
      <BreathingPacer startedAt={startedAt} />
    </div>
  );
}
