import { expect, test } from 'vitest';
import { FakePhone } from '../dosing/fake-phone.ts';
import { MINUTE_MS } from '../time/instant.ts';
import { activityLabels, chosenActivities } from './activities.ts';
import { checkInOf, checkInState } from './check-in-state.ts';

const HALF_PAST_MIDNIGHT = Date.parse('2026-11-22T00:30:00Z');

function aPhone() {
  const phone = new FakePhone(HALF_PAST_MIDNIGHT);
  const state = () => checkInState(phone.entries, phone.zonedNow());
  return { phone, state };
}

test('before anything is said of it, today is not done and yesterday may be filled in', () => {
  expect(aPhone().state()).toEqual({
    day: '2026-11-21',
    isDone: false,
    painNow: null,
    painWorst: null,
    missedDay: '2026-11-20',
  });
});

test('the newest check-in of the day holds, until four in the morning', () => {
  const { phone, state } = aPhone();
  phone.write({ kind: 'check-in-noted', values: { day: '2026-11-21', painNow: 4, painWorst: 6 } });
  phone.write({ kind: 'check-in-noted', values: { day: '2026-11-21', painNow: 5 } });
  phone.write({ kind: 'check-in-noted', values: { day: '2026-11-20', painNow: 7, painWorst: 8 } });
  expect(state()).toEqual({
    day: '2026-11-21',
    isDone: true,
    painNow: 5,
    painWorst: 6,
    missedDay: null,
  });
  phone.pass(209);
  expect(state().isDone).toBe(true);
  phone.pass(1);
  expect(state()).toMatchObject({ day: '2026-11-22', isDone: false, missedDay: null });
});

test('what was said of another day is not taken for this one', () => {
  const { phone } = aPhone();
  phone.write({ kind: 'check-in-noted', values: { day: '2026-11-20', painNow: 7 } });
  expect(checkInOf(phone.entries, '2026-11-20')).toEqual({ day: '2026-11-20', painNow: 7 });
  expect(checkInOf(phone.entries, '2026-11-21')).toBeNull();
});

test('the newest choice of activities holds, and what was chosen before keeps its name', () => {
  const phone = new FakePhone(HALF_PAST_MIDNIGHT + MINUTE_MS);
  expect(chosenActivities(phone.entries)).toEqual([]);
  const [socks, chair, six] = ['socks', 'chair', 'six'].map((id) => ({ id, label: `${id}, in words` }));
  phone.write({ kind: 'activities-chosen', values: { activities: [socks!, chair!] } });
  phone.write({
    kind: 'activities-chosen',
    values: { activities: [chair!, chair!, chair!, chair!, chair!, six!] },
  });
  expect(chosenActivities(phone.entries)).toEqual([chair, chair, chair, chair, chair]);
  expect(Object.fromEntries(activityLabels(phone.entries))).toEqual({
    socks: 'socks, in words',
    chair: 'chair, in words',
    six: 'six, in words',
  });
});
