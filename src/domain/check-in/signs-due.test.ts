import { describe, expect, test } from 'vitest';
import { FakePhone } from '../dosing/fake-phone.ts';
import { DAY_MS, MINUTE_MS } from '../time/instant.ts';
import { emergencySignIds, sameDaySignIds } from '../triage/red-flag.ts';
import { signsAskedFor, type NewSignId } from './new-signs.ts';
import { signsDue } from './signs-due.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');

function somebody(...newSigns: string[]) {
  const phone = new FakePhone(NOON);
  const says = (...signs: string[]) =>
    phone.write({ kind: 'check-in-noted', values: { day: '2026-11-22', painNow: 4, newSigns: signs } });
  const answers = (...ids: string[]) =>
    phone.write({
      kind: 'red-flags-answered',
      values: { answers: Object.fromEntries(ids.map((id) => [id, 'no' as const])) },
    });
  if (newSigns.length > 0) says(...newSigns);
  return { phone, says, answers, due: () => signsDue(phone.entries, phone.wall()) };
}

const sameDayList = sameDaySignIds.filter((id) => id !== 'RB14');

describe('what is new asks its signs', () => {
  test.each<[NewSignId, readonly string[]]>([
    ['leg-pain', [...emergencySignIds, 'RB10', 'RC3']],
    ['leg-weakness', [...emergencySignIds, 'RB10']],
    ['numb-saddle', emergencySignIds],
    ['bladder', emergencySignIds],
    ['fever', ['RA11', 'RB1', 'RB9', 'RB13']],
    ['night-pain', ['RB4']],
    ['worse-over-days', [...emergencySignIds, ...sameDayList]],
    ['fall', ['RA7', 'RB8']],
  ])('%s', (newSign, asked) => {
    expect(somebody(newSign).due()).toEqual(asked);
  });

  test('and no kind of news asks nothing', () => {
    for (const asked of Object.values(signsAskedFor)) expect(asked.length).toBeGreaterThan(0);
  });

  test('what only a later release knows asks every emergency sign', () => {
    expect(somebody('something-of-tomorrow').due()).toEqual(emergencySignIds);
  });
});

test('several kinds of news ask each sign once, emergency signs first', () => {
  expect(somebody('night-pain', 'fall', 'leg-pain').due()).toEqual([
    ...emergencySignIds, 'RB4', 'RB8', 'RB10', 'RC3',
  ]); // prettier-ignore
});

test('a check-in without news asks nothing', () => {
  const { says, due } = somebody();
  says();
  expect(due()).toEqual([]);
});

test('only an answer given afterwards settles a sign', () => {
  const { says, answers, due } = somebody();
  answers('RA7', 'RB8');
  says('fall');
  expect(due()).toEqual(['RA7', 'RB8']);
  answers('RA7');
  expect(due()).toEqual(['RB8']);
  answers('RB8');
  expect(due()).toEqual([]);
});

test('what a professional has assessed is not asked again', () => {
  const { phone, due } = somebody('fall');
  phone.write({ kind: 'red-flags-assessed', values: { redFlagIds: ['RA7', 'RB8'] } });
  expect(due()).toEqual([]);
});

test('saving the same check-in again does not ask again, but new news do', () => {
  const { says, answers, due } = somebody('fall');
  answers('RA7', 'RB8');
  says('fall');
  expect(due()).toEqual([]);
  says('fall', 'night-pain');
  expect(due()).toEqual(['RB4']);
});

test('taking a tick back does not answer for the person', () => {
  const { says, due } = somebody('fall');
  says();
  expect(due()).toEqual(['RA7', 'RB8']);
});

test('what was ticked without a pain asks at once, and is no news again in the check-in of that day', () => {
  const { phone, says, answers, due } = somebody();
  phone.write({ kind: 'news-noted', values: { day: '2026-11-22', newSigns: ['fever'] } });
  expect(due()).toEqual(['RA11', 'RB1', 'RB9', 'RB13']);
  answers('RA11', 'RB1', 'RB9', 'RB13');
  says('fever');
  expect(due()).toEqual([]);
});

test('the same news on another day are news', () => {
  const { phone, answers, due } = somebody('fall');
  answers('RA7', 'RB8');
  phone.write({ kind: 'check-in-noted', values: { day: '2026-11-23', painNow: 4, newSigns: ['fall'] } });
  expect(due()).toEqual(['RA7', 'RB8']);
});

test.each([
  ['a minute before fourteen days', 14 * DAY_MS - MINUTE_MS, ['RB4']],
  ['at fourteen days', 14 * DAY_MS, []],
  ['with a clock set back', -DAY_MS, ['RB4']],
])('what nobody answered is asked for fourteen days: %s', (_, passedMs, asked) => {
  const { phone, due } = somebody('night-pain');
  phone.pass(passedMs / MINUTE_MS);
  expect(due()).toEqual(asked);
});

describe('beside check-ins', () => {
  test('something new in a leg at a step back to an activity asks as leg pain does', () => {
    const { phone, due } = somebody();
    const pausedId = phone.write({
      kind: 'activity-paused',
      values: { activityId: 'lifting', label: 'Lifting' },
    });
    const tries = (stopSigns: ('sharp' | 'leg')[]) =>
      phone.write({
        kind: 'return-step-tried',
        values: { pausedId, stepId: 'fold', painDuring: 1, stopSigns },
      });
    tries(['sharp']);
    expect(due()).toEqual([]);
    tries(['leg']);
    expect(due()).toEqual([...emergencySignIds, 'RB10', 'RC3']);
  });

  test('something new in a leg at exercises asks as leg pain does', () => {
    const { phone, due } = somebody();
    const sessionId = phone.write({
      kind: 'session-started',
      values: { source: 'plan', items: [], restingPain: 2 },
    });
    const rates = (stopSigns: ('sharp' | 'leg' | 'dizzy')[]) =>
      phone.write({
        kind: 'session-pain-rated',
        values: { sessionId, moment: 'during', nrs: 3, stopSigns },
      });
    rates(['sharp', 'dizzy']);
    expect(due()).toEqual([]);
    rates(['leg']);
    expect(due()).toEqual([...emergencySignIds, 'RB10', 'RC3']);
  });

  test('a spasm that began with a fall asks as a fall does, once for each spasm', () => {
    const { phone, answers, due } = somebody();
    const aboutRunId = phone.write({ kind: 'guide-run-started', values: {} });
    const began = (...doing: string[]) =>
      phone.write({ kind: 'cause-noted', values: { aboutRunId, answers: { doing }, note: '' } });
    began('lifting');
    expect(due()).toEqual([]);
    began('lifting', 'fall');
    expect(due()).toEqual(['RA7', 'RB8']);
    answers('RA7', 'RB8');
    began('fall');
    expect(due()).toEqual([]);
  });
});
