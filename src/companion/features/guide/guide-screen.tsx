import { useEffect } from 'preact/hooks';
import type { GuideView } from '../../../domain/guide/view.ts';
import { preferencesOf } from '../../../domain/journal/preferences.ts';
import { SECOND_MS, type Instant } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import './guide.css';
import type { GuideParts, StepProps } from './guide-screens.ts';
import { spokenSentences } from './spoken-sentences.ts';
import { StepScreen } from './step-screen.tsx';
import { useGuide } from './use-guide.ts';
import { loadWholeGuide } from './whole-guide.ts';

interface Props {
  parts: GuideParts;
  openedAt: Instant;
}

/** The guide: shows the step that the journal has led to, says it if asked to, and keeps the screen awake meanwhile. */
export function GuideScreen({ parts, openedAt }: Props) {
  const { clock, senses } = useCompanion();
  const props = useGuide(openedAt);
  const { view, entries, answer } = props;
  const { run, isLost } = view.position;
  const isOn = run !== null && run.endedAt === null;

  useAdvance(view, answer, clock.now());
  useReadAloud(view, preferencesOf(entries).readAloud);
  useEffect(() => {
    if (!isOn) return;
    senses.wakeLock.hold();
    return () => senses.wakeLock.release();
  }, [isOn, senses]);
  useEffect(() => {
    if (isLost) void loadWholeGuide();
  }, [isLost]);

  if (isLost) return <p class="page">One moment…</p>;
  return <StepScreen {...props} parts={parts} />;
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
  const { id } = view.step;
  useEffect(() => {
    const sentences = isOn && spokenSentences(view);
    // Not where a screen has just begun to read its own words.
    if (sentences) senses.voice.say(sentences);
    if (!isOn) senses.voice.stop();
  }, [id, isOn]);
  useEffect(() => () => senses.voice.stop(), []);
}
