import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { firstNumbers } from '../../../content/evidence/first-numbers.ts';
import { knownStep } from '../../../domain/guide/step.ts';
import { guideView, type GuideView } from '../../../domain/guide/view.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { NewEntry } from '../../../domain/journal/entry.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import type { StepProps } from './guide-screens.ts';
import { loadedGuide } from './whole-guide.ts';

/** Signs fall due by the hour; half a minute is soon enough to notice. */
const LOOK_EVERY_MS = 30_000;

/** Where the journal has led, and the ways to go on: each answer is written before the screen moves. */
export function useGuide(openedAt: Instant): StepProps {
  const { clock, journal, senses } = useCompanion();
  useNow(LOOK_EVERY_MS);
  const entries = useComputed(() => effectiveEntries(journal.entries.value)).value;
  const moment = { now: clock.now(), openedAt, signsHoldHours: firstNumbers.signsAskAgain.value };
  const view = guideView(loadedGuide.value, entries, moment);
  const isAnswering = useRef(false);

  const write = async (written: readonly NewEntry[]) => {
    // A second answer while the first is being written was meant for the same step. Notes are never dropped.
    if (isAnswering.current) return;
    isAnswering.current = true;
    try {
      await journal.append(written);
    } finally {
      isAnswering.current = false;
    }
  };
  return {
    view,
    entries,
    note: (written) => void journal.append(written),
    answer: (answerId, along = []) => {
      senses.voice.stop();
      void write([...beginning(view, answerId), ...along, answered(view, answerId)]);
    },
  };
}

/** The first answer begins the run; "worse" after the end is a new spasm. */
function beginning(view: GuideView, answerId: string): NewEntry[] {
  const { run } = view.position;
  const isNewSpasm = run?.endedAt != null && (answerId === 'worse' || answerId === 'cannot-move');
  return run && !isNewSpasm ? [] : [{ kind: 'guide-run-started', values: {} }];
}

function answered(view: GuideView, answerId: string): NewEntry {
  const isNewSpasm = beginning(view, answerId).length > 0;
  const stepId = isNewSpasm && view.because === 'answers' ? knownStep.stop : view.step.id;
  const nth = isNewSpasm ? 1 : view.position.answerCount + 1;
  return { kind: 'guide-answered', values: { stepId, answerId, nth } };
}
