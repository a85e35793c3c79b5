import type { JournalEntry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import { triage, type Triage } from '../triage/triage.ts';
import { guidePosition, type GuidePosition } from './position.ts';
import { knownSigns } from './sign-answers.ts';
import { knownStep, type Guide, type GuideStep } from './step.ts';

/** What the guide shows now. */
export interface GuideView {
  step: GuideStep;
  /** Why this step: the answers led here, or the emergency signs came in between. */
  because: 'answers' | 'emergency' | 'signs-due' | 'signs-first';
  position: GuidePosition;
  triage: Triage;
  /** While emergency signs are unanswered their list stays on every screen. Source: section 2, rules 1 and 3. */
  showsEmergencyBanner: boolean;
}

/**
 * What to show, from the guide, the effective entries in id order and the present wall clock.
 * Order: an open emergency sign ends self-care; then signs that were never asked in this run or are due again; then a
 * step that needs them answered; then where the answers have led.
 */
export function guideView(
  guide: Guide,
  entries: readonly JournalEntry[],
  now: Instant,
  signsHoldHours: number,
): GuideView {
  const position = guidePosition(guide, entries);
  const signs = knownSigns(entries, position.run?.id ?? null, now, signsHoldHours);
  const weighed = triage(signs.answers);
  const step = (id: string): GuideStep => {
    const found = guide.steps[id];
    if (!found) throw new Error(`The guide has no step ${id}`);
    return found;
  };
  const led = step(position.stepId);
  const begun = position.run !== null && position.stepId !== guide.firstId;
  const complete = weighed.openEmergency.length === 0;
  const view = (shown: GuideStep, because: GuideView['because']): GuideView => ({
    step: shown,
    because,
    position,
    triage: weighed,
    showsEmergencyBanner: begun && !complete && shown.screen !== 'signs' && shown.screen !== 'emergency',
  });

  if (weighed.outcome === 'EMERGENCY') return view(step(knownStep.emergency), 'emergency');
  if (led.screen === 'signs' || led.screen === 'help' || led.screen === 'up') return view(led, 'answers');
  if (begun && !complete && !signs.putOff) return view(step(knownStep.signs), 'signs-due');
  if (led.gate === 'signs-first' && !complete) return view(step(knownStep.signs), 'signs-first');
  return view(led, 'answers');
}
