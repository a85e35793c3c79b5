import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fillNumbers, numbers } from '../../../content/evidence/numbers.ts';
import { knownStep } from '../../../domain/guide/step.ts';
import { guideView, type GuideView } from '../../../domain/guide/view.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import type { NewEntry } from '../../../domain/journal/entry.ts';
import { preferencesOf } from '../../../domain/journal/preferences.ts';
import { SECOND_MS, type Instant } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import './guide.css';
import type { GuideParts, StepProps } from './guide-screens.ts';
import { StepScreen } from './step-screen.tsx';
import { loadedGuide, loadWholeGuide } from './whole-guide.ts';

/** Signs fall due by the hour; half a minute is soon enough to notice. */
const LOOK_EVERY_MS = 30_000;

interface Props {
  parts: GuideParts;
  openedAt: Instant;
}

/** The guide: shows the step that the journal has led to, and writes each answer before it moves on. */
export function GuideScreen({ parts, openedAt }: Props) {
  const { clock, journal, senses } = useCompanion();
  const ticked = useNow(LOOK_EVERY_MS);
  const entries = useComputed(() => effectiveEntries(journal.entries.value)).value;
  const now = Math.max(ticked, clock.now());
  const guide = loadedGuide.value;
  const view = guideView(guide, entries, { now, openedAt, signsHoldHours: numbers.signsAskAgain.value });
  const isWriting = useRef(false);

  const write = async (written: readonly NewEntry[]) => {
    // A second tap while the first is being written would answer the step after it.
    if (isWriting.current) return;
    isWriting.current = true;
    await journal.append(written);
    isWriting.current = false;
  };
  const note: StepProps['note'] = (written) => void write(written);
  const answer: StepProps['answer'] = (answerId, along = []) => {
    senses.voice.stop();
    void write([...beginning(view, answerId), ...along, answered(view, answerId)]);
  };
  const props: StepProps = { view, entries, answer, note };

  useAdvance(view, answer, clock.now());
  useReadAloud(view, preferencesOf(entries).readAloud);
  useEffect(() => {
    if (view.position.run && !view.position.run.endedAt) senses.wakeLock.hold();
    else senses.wakeLock.release();
    return () => senses.wakeLock.release();
  }, [view.position.run?.id, view.position.run?.endedAt, senses]);

  useEffect(() => {
    if (view.position.isLost) void loadWholeGuide();
  }, [view.position.isLost]);

  if (view.position.isLost) return <p class="page">One moment…</p>;
  return <StepScreen {...props} parts={parts} />;
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
  return { kind: 'guide-answered', values: { stepId, answerId } };
}

/** Moves on where no answer is needed, while the page is in view. */
function useAdvance(view: GuideView, answer: StepProps['answer'], now: Instant): void {
  const { advanceAfterSeconds, answers, id } = view.step;
  const main = answers[0];
  useEffect(() => {
    if (!advanceAfterSeconds || !main) return;
    const left = (view.position.reachedAt ?? now) + advanceAfterSeconds * SECOND_MS - now;
    const timer = setTimeout(
      () => {
        if (document.visibilityState === 'visible' && !document.querySelector('.guide-more[open]'))
          answer(main.id);
      },
      Math.min(Math.max(left, SECOND_MS), advanceAfterSeconds * SECOND_MS),
    );
    return () => clearTimeout(timer);
  }, [id, view.position.reachedAt]);
}

/** Reads the step when it appears, if the person has asked for that. */
function useReadAloud(view: GuideView, isOn: boolean): void {
  const { senses } = useCompanion();
  const { id, title, say } = view.step;
  useEffect(() => {
    if (!isOn) return;
    senses.voice.say([title, fillNumbers(say)]);
    return () => senses.voice.stop();
  }, [id, isOn]);
}
