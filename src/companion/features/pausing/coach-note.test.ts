import { expect, test } from 'vitest';
import { pausingLimits } from '../../../content/pausing/pausing-limits.ts';
import { returnPlans } from '../../../content/pausing/return-plans.ts';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { pausedActivities } from '../../../domain/pausing/paused-activities.ts';
import { coachNote, noteAsText, type CoachNoteChoices } from './coach-note.ts';

const TODAY = '2026-11-22';
const bare: CoachNoteChoices = { name: '', saysWhy: false, saysDates: false, more: '' };

function note(choices: Partial<CoachNoteChoices>) {
  const phone = new FakePhone(Date.parse('2026-11-22T10:12:00Z'));
  phone.write({ kind: 'activity-paused', values: { activityId: 'lifting', label: 'Deadlifts' } });
  const activities = pausedActivities(phone.entries, returnPlans, TODAY, pausingLimits, false);
  return noteAsText(coachNote(activities, { ...bare, ...choices }, TODAY));
}

test('says what is left out and how it comes back, and by itself nothing about health', () => {
  expect(note({})).toBe(
    [
      'I am leaving some things out for now, and coming back to them step by step.',
      '',
      'Not for now: Deadlifts',
      'First: Fold at the hips, empty hands',
      'Then: A light thing from a table',
      'Up to: The usual weight',
      '',
      'I go one step up after a step has gone well twice and I was fine the next day. If it goes badly, I go one step back.',
      '',
      'Thank you for helping me with this.',
    ].join('\n'),
  );
  expect(note({})).not.toMatch(/back pain|spasm|pain|physio|my back/i);
});

test('adds name, dates, reason and own words only where the person chose them', () => {
  const full = note({ name: ' Sam ', saysWhy: true, saysDates: true, more: 'Mondays are best.' });
  expect(full).toContain('Sam, 22 November 2026');
  expect(full).toContain('The reason is my back.');
  expect(full).toContain('First: Fold at the hips, empty hands, not before Tuesday 24 November');
  expect(full).toContain('The dates are the earliest ones');
  expect(full).toContain('Mondays are best.');
});
