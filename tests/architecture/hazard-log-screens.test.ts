import { signal } from '@preact/signals';
import { h, type ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { EmergencyScreen } from '../../src/companion/features/guide/emergency-screen.tsx';
import { RestScreen } from '../../src/companion/features/guide/rest-screen.tsx';
import { HelpActions } from '../../src/companion/features/help/help-actions.tsx';
import { CompanionContext, type Companion } from '../../src/companion/shell/companion.ts';
import { guide } from '../../src/content/checklist/steps.ts';
import { guideView, type GuideView } from '../../src/domain/guide/view.ts';
import type { JournalEntry, NewEntry } from '../../src/domain/journal/entry.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../src/domain/time/instant.ts';
import { emergencySignIds } from '../../src/domain/triage/red-flag.ts';
import { START, journalOf } from './journal-of.ts';

/** Controls of the hazard log that are words on a screen at a certain moment. */

const noSigns: NewEntry = {
  kind: 'red-flags-answered',
  values: { answers: Object.fromEntries(emergencySignIds.map((id) => [id, 'no'] as const)) },
};
const answer = (stepId: string, answerId: string): NewEntry => ({
  kind: 'guide-answered',
  values: { stepId, answerId },
});
const toRest: NewEntry[] = [
  { kind: 'guide-run-started', values: {} },
  answer('stop', 'stopped'),
  noSigns,
  answer('passes', 'next'),
  answer('breathe', 'next'),
  answer('press', 'lying'),
];

const viewAt = (entries: readonly JournalEntry[], now: Instant): GuideView =>
  guideView(guide, entries, { now, openedAt: START, signsHoldHours: 24 });

/** The words of a screen, drawn once as for a page that is just opened at `now`. */
function drawn(screen: ComponentType, entries: readonly JournalEntry[], now: Instant): string {
  const companion = {
    clock: { now: () => now, timeZone: () => 'Europe/London' },
    journal: { entries: signal(entries) },
  } as unknown as Companion;
  return renderToString(h(CompanionContext.Provider, { value: companion }, h(screen, null)));
}

function drawnStep<P extends object>(
  screen: ComponentType<P>,
  entries: readonly JournalEntry[],
  now: Instant,
): string {
  const props = { view: viewAt(entries, now), entries, answer() {}, note() {}, parts: {} };
  return drawn(() => h(screen, props as unknown as P), entries, now);
}

test('rest asks for a change of position after 45 minutes, and for advice after 48 hours', () => {
  const entries = journalOf([
    ...toRest.map((draft) => [0, draft] as const),
    [24 * HOUR_MS, noSigns],
    [47 * HOUR_MS, noSigns],
  ]);
  const after = (ms: number) => drawnStep(RestScreen, entries, START + ms);
  expect(viewAt(entries, START + 49 * HOUR_MS).step.id).toBe('rest');
  expect(after(44 * MINUTE_MS)).not.toContain('Time to change how you lie');
  expect(after(45 * MINUTE_MS)).toContain('Time to change how you lie');
  expect(after(47 * HOUR_MS)).not.toContain('mostly lying for over 48 hours');
  expect(after(48 * HOUR_MS)).toContain('mostly lying for over 48 hours');
  expect(after(48 * HOUR_MS)).toContain('href="tel:111"');
});

test('the main button of the emergency screen is the call to 999', () => {
  const sign: NewEntry = { kind: 'red-flags-answered', values: { answers: { RA1: 'yes' } } };
  const entries = journalOf([...toRest, sign].map((draft) => [0, draft] as const));
  const screen = drawnStep(EmergencyScreen, entries, START + MINUTE_MS);
  expect(viewAt(entries, START + MINUTE_MS).step.id).toBe('emergency');
  expect(screen).toMatch(/<a class="button button-main button-alarm" href="tel:999">/);
  expect(screen).not.toContain('sms:');
});

test('whoever wants to write to someone sees the calls to 999 and 111 on the same screen', () => {
  const screen = drawn(() => h(HelpActions, { onBack() {} }), [], START);
  expect(screen).toContain('href="sms:');
  expect(screen).toContain('href="tel:999"');
  expect(screen).toContain('href="tel:111"');
  expect(guide.steps['help']?.say).toContain('In an emergency call 999.');
});
