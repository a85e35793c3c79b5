import type { JournalEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { SignAnswers } from '../triage/red-flag.ts';
import { triage, type Triage } from '../triage/triage.ts';
import { beforeTheRun, guidePosition, type GuidePosition } from './position.ts';
import { knownSigns } from './sign-answers.ts';
import { knownStep, type Guide, type GuideStep } from './step.ts';

/** What the guide shows now. */
export interface GuideView {
  step: GuideStep;
  /** Why this step: the answers led here, or the emergency signs came in between. */
  because: 'answers' | 'emergency' | 'signs-due' | 'signs-first';
  position: GuidePosition;
  /** The answers that hold now, as they were pressed. */
  answers: SignAnswers;
  triage: Triage;
  /** While emergency signs are unanswered their list stays on every screen. Source: section 2, rules 1 and 3. */
  showsEmergencyBanner: boolean;
}

export interface GuideMoment {
  now: Instant;
  /** When this page was opened: a run that ended before is over, and the first step waits for the next. */
  openedAt: Instant;
  /** How long answers to the signs hold. */
  signsHoldHours: number;
}

/**
 * What to show, from the guide, the effective entries in id order and the moment.
 * Order: an open emergency sign ends self-care; then signs that were never asked in this run or are due again; then a
 * step that needs them answered; then where the answers have led.
 */
export function guideView(guide: Guide, entries: readonly JournalEntry[], moment: GuideMoment): GuideView {
  const last = guidePosition(guide, entries);
  const isOver = last.run?.endedAt != null && last.run.endedAt < moment.openedAt;
  const position = isOver ? beforeTheRun() : last;
  const signs = knownSigns(entries, position.run?.id ?? null, moment.now, moment.signsHoldHours);
  const weighed = triage(signs.answers);
  const step = (id: string): GuideStep => {
    const found = guide.steps[id];
    if (!found) throw new Error(`The guide has no step ${id}`);
    return found;
  };
  const led = step(position.stepId);
  const begun = position.run !== null && position.stepId !== knownStep.stop;
  const complete = weighed.openEmergency.length === 0;
  const view = (shown: GuideStep, because: GuideView['because']): GuideView => ({
    step: shown,
    because,
    position,
    answers: signs.answers,
    triage: weighed,
    showsEmergencyBanner: begun && !complete && shown.screen !== 'signs' && shown.screen !== 'emergency',
  });

  if (led.screen === 'help') return view(led, 'answers');
  if (weighed.outcome === 'EMERGENCY') return view(step(knownStep.emergency), 'emergency');
  if (led.screen === 'signs' || position.run?.endedAt != null) return view(led, 'answers');
  if (begun && !complete && !signs.putOff) return view(step(knownStep.signs), 'signs-due');
  if (led.gate === 'signs-first' && !complete) return view(step(knownStep.signs), 'signs-first');
  return view(led, 'answers');
}
