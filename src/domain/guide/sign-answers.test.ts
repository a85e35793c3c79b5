import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signsAskedFor } from '../check-in/new-signs.ts';
import { FakePhone } from '../dosing/fake-phone.ts';
import { emergencySignIds, sameDaySignIds, type SignAnswer } from '../triage/red-flag.ts';
import { triage } from '../triage/triage.ts';
import { knownSigns } from './sign-answers.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const HOLDS_HOURS = 24;
const everySign = [...emergencySignIds, ...sameDaySignIds];

function somebody() {
  const phone = new FakePhone(NOON);
  const answers = (given: Record<string, SignAnswer>) =>
    phone.write({ kind: 'red-flags-answered', values: { answers: given } });
  const notes = (...newSigns: string[]) =>
    phone.write({ kind: 'check-in-noted', values: { day: '2026-11-22', painNow: 4, newSigns } });
  const known = () => knownSigns(phone.entries, null, phone.wall(), HOLDS_HOURS).answers;
  return { phone, answers, notes, known };
}

const allNo = Object.fromEntries(everySign.map((id) => [id, 'no'] as const));

describe('a check-in that says something new', () => {
  test.each(Object.entries(signsAskedFor))(
    '%s takes back every no to the signs asked for it, and no other',
    (news, asked) => {
      const { answers, notes, known } = somebody();
      answers(allNo);
      expect(triage(known()).outcome).toBe('SELF_CARE');
      notes(news);
      const open = everySign.filter((id) => known()[id] === undefined);
      expect(open).toEqual(everySign.filter((id) => (asked as readonly string[]).includes(id)));
      expect(triage(known()).outcome).toBe('INCOMPLETE');
    },
  );

  test('never takes back a yes', () => {
    const { answers, notes, known } = somebody();
    answers({ ...allNo, RB1: 'yes', RB9: 'no' });
    notes('fever');
    expect(known()).toMatchObject({ RB1: 'yes' });
    expect(triage(known()).outcome).toBe('SAME_DAY');
    answers({ RB9: 'not-sure' });
    expect(triage(known())).toMatchObject({ outcome: 'EMERGENCY', emergency: ['RA11'] });
  });

  test('is settled by the answers that follow, also when the same check-in is saved again', () => {
    const { answers, notes, known } = somebody();
    answers(allNo);
    notes('fall');
    answers({ RA7: 'no', RB8: 'no' });
    notes('fall');
    expect(known()).toEqual(allNo);
  });

  test('takes back that a sign was assessed, but not another that is still raised', () => {
    const { phone, answers, notes, known } = somebody();
    answers({ ...allNo, RA1: 'yes' });
    phone.write({ kind: 'red-flags-assessed', values: { redFlagIds: ['RA1'] } });
    answers({ RA8: 'yes' });
    notes('bladder');
    expect(known()).not.toHaveProperty('RA1');
    expect(triage(known())).toMatchObject({ outcome: 'EMERGENCY', emergency: ['RA8'] });
  });
});

test('whatever check-ins say, they never lessen what is raised', () => {
  const step = fc.oneof(
    fc.record({
      id: fc.constantFrom(...everySign),
      answer: fc.constantFrom<SignAnswer>('yes', 'no', 'not-sure'),
    }),
    fc.constantFrom(...Object.keys(signsAskedFor)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const withNews = somebody();
      const without = somebody();
      for (const one of steps) {
        if (typeof one === 'string') withNews.notes(one);
        else {
          withNews.answers({ [one.id]: one.answer });
          without.answers({ [one.id]: one.answer });
        }
      }
      const { emergency, sameDay } = triage(withNews.known());
      expect({ emergency, sameDay }).toEqual({
        emergency: triage(without.known()).emergency,
        sameDay: triage(without.known()).sameDay,
      });
    }),
  );
});
