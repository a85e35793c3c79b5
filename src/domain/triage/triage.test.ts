import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emergencySignIds,
  sameDaySignIds,
  soonSignIds,
  type SignAnswer,
  type SignAnswers,
} from './red-flag.ts';
import { triage } from './triage.ts';

const all = (ids: readonly string[], answer: SignAnswer): SignAnswers =>
  Object.fromEntries(ids.map((id) => [id, answer]));
const noUrgentSign = { ...all(emergencySignIds, 'no'), ...all(sameDaySignIds, 'no') };

const anyAnswers = fc.dictionary(
  fc.constantFrom(...emergencySignIds, ...sameDaySignIds, ...soonSignIds),
  fc.constantFrom<SignAnswer>('yes', 'no', 'not-sure'),
) as fc.Arbitrary<SignAnswers>;

describe('triage', () => {
  it.each(emergencySignIds)(
    'points %s to the emergency service, on yes and on not sure, whatever else is answered',
    (id) => {
      fc.assert(
        fc.property(anyAnswers, fc.constantFrom<SignAnswer>('yes', 'not-sure'), (answers, raised) => {
          const result = triage({ ...answers, [id]: raised });
          expect(result.outcome).toBe('EMERGENCY');
          expect(result.emergency).toContain(id);
        }),
      );
    },
  );

  it.each(sameDaySignIds)(
    'points %s to a service the same day, also while emergency signs are unanswered',
    (id) => {
      expect(triage({ [id]: 'yes' }).outcome).toBe('SAME_DAY');
      expect(triage({ [id]: 'not-sure' }).openEmergency).toEqual([...emergencySignIds]);
      expect(triage({ ...noUrgentSign, [id]: 'not-sure' }).outcome).toBe('SAME_DAY');
    },
  );

  it('takes an unanswered sign as not cleared', () => {
    expect(triage({}).outcome).toBe('INCOMPLETE');
    for (const id of [...emergencySignIds, ...sameDaySignIds].filter((one) => one !== 'RB14')) {
      const { [id]: _left, ...rest } = noUrgentSign;
      expect(triage(rest).outcome).toBe('INCOMPLETE');
    }
  });

  it('reports self-care only when every emergency and same-day sign was answered no', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        if (triage(answers).outcome !== 'SELF_CARE') return;
        for (const id of emergencySignIds) expect(answers[id]).toBe('no');
        for (const id of sameDaySignIds.filter((one) => one !== 'RB14')) expect(answers[id]).toBe('no');
      }),
    );
    expect(triage(noUrgentSign).outcome).toBe('SELF_CARE');
  });

  it('makes cancer with new leg weakness an emergency sign', () => {
    expect(triage({ ...noUrgentSign, RB7: 'yes', RB10: 'not-sure' })).toMatchObject({
      outcome: 'EMERGENCY',
      emergency: ['RA10'],
    });
  });

  it('makes fever with weak immunity an emergency sign', () => {
    expect(triage({ ...noUrgentSign, RB1: 'not-sure', RB9: 'yes' })).toMatchObject({
      outcome: 'EMERGENCY',
      emergency: ['RA11'],
    });
  });

  it('puts a sign for later behind every urgent one', () => {
    expect(triage({ RC1: 'yes' }).outcome).toBe('INCOMPLETE');
    expect(triage({ ...noUrgentSign, RC1: 'yes' }).outcome).toBe('SOON');
    expect(triage({ ...noUrgentSign, RC1: 'not-sure' }).outcome).toBe('SELF_CARE');
    expect(triage(noUrgentSign, ['RC8'])).toMatchObject({ outcome: 'SOON', soon: ['RC8'] });
  });
});
