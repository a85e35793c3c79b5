import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FakePhone } from '../dosing/fake-phone.ts';
import { effectiveEntries, mergeEntries } from '../journal/effective-entries.ts';
import type { EntryId } from '../journal/entry-id.ts';
import { DAY_MS } from '../time/instant.ts';
import { chosenAfterTap, questionsToAsk, type CauseAnswers, type CauseQuestion } from './cause-question.ts';
import { causeToAsk } from './cause-to-ask.ts';
import { inCommon } from './in-common.ts';
import { spasmCauses } from './spasm-causes.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');

const questions: readonly CauseQuestion[] = [
  {
    id: 'doing',
    title: 'What were you doing?',
    choice: 'several',
    options: [
      { id: 'lifting', label: 'Lifting' },
      { id: 'driving', label: 'Driving' },
      { id: 'nothing', label: 'Nothing special', isOrdinary: true, isAlone: true },
    ],
  },
  {
    id: 'load',
    title: 'How heavy was it?',
    choice: 'one',
    onlyAfter: ['lifting'],
    options: [
      { id: 'light', label: 'Light' },
      { id: 'heavy', label: 'Heavy' },
    ],
  },
];
const [doing, load] = questions as [CauseQuestion, CauseQuestion];

class Somebody extends FakePhone {
  spasm(doingAtEnd = '') {
    const runId = this.write({ kind: 'guide-run-started', values: {} });
    this.pass(30);
    this.write({ kind: 'spasm-ended', values: { helped: [], doing: doingAtEnd, note: '' } });
    return runId;
  }
  tells(aboutRunId: EntryId | null, answers: Record<string, string[]>, note = '') {
    return this.write({ kind: 'cause-noted', values: { aboutRunId, answers, note } });
  }
  causes() {
    return spasmCauses(effectiveEntries(this.entries));
  }
  common(floor = 3) {
    return inCommon(this.causes(), questions, { floor });
  }
  asked(freshDays = 14) {
    return causeToAsk(effectiveEntries(this.entries), { now: this.wall(), freshDays });
  }
}
const somebody = () => new Somebody(NOON);

describe('a question', () => {
  test('is asked only after the answer it belongs to', () => {
    expect(questionsToAsk(questions, {})).toEqual([doing]);
    expect(questionsToAsk(questions, { doing: ['driving', 'lifting'] })).toEqual([doing, load]);
  });

  test('with several answers takes them together, and a second tap takes one back', () => {
    expect(chosenAfterTap(doing, ['lifting'], 'driving')).toEqual(['lifting', 'driving']);
    expect(chosenAfterTap(doing, ['lifting', 'driving'], 'lifting')).toEqual(['driving']);
  });

  test('with one answer keeps the newest', () => {
    expect(chosenAfterTap(load, ['light'], 'heavy')).toEqual(['heavy']);
  });

  test('“nothing” stands alone', () => {
    expect(chosenAfterTap(doing, ['lifting'], 'nothing')).toEqual(['nothing']);
    expect(chosenAfterTap(doing, ['nothing'], 'lifting')).toEqual(['lifting']);
  });
});

describe('what came before each spasm', () => {
  test('takes over what was said at the end of the guide', () => {
    const phone = somebody();
    const runId = phone.spasm('lifting');
    expect(phone.causes()).toEqual([
      { runId, notedId: null, at: NOON, day: '2026-11-22', answers: { doing: ['lifting'] }, note: '' },
    ]);
  });

  test('keeps what was ticked on the way when the end says nothing', () => {
    const phone = somebody();
    phone.write({ kind: 'guide-run-started', values: {} });
    phone.write({ kind: 'ending-noted', values: { helped: [], doing: 'driving', note: '' } });
    phone.write({ kind: 'spasm-ended', values: { helped: [], doing: '', note: '' } });
    expect(phone.causes()[0]?.answers).toEqual({ doing: ['driving'] });
  });

  test('lets the interview overrule it, also with an empty answer', () => {
    const phone = somebody();
    phone.tells(phone.spasm('lifting'), { doing: [] });
    expect(phone.causes()[0]?.answers).toEqual({ doing: [] });
  });

  test('takes the newest entry about a run, and its corrections', () => {
    const phone = somebody();
    const runId = phone.spasm();
    phone.tells(runId, { doing: ['lifting'] });
    const notedId = phone.tells(runId, { doing: ['driving'] });
    phone.correct(notedId, { answers: { doing: ['driving'], load: [] }, note: 'Long way' });
    expect(phone.causes()).toMatchObject([
      { runId, notedId, answers: { doing: ['driving'], load: [] }, note: 'Long way' },
    ]);
  });

  test('keeps spasms without the guide apart, each its own', () => {
    const phone = somebody();
    const ids = [phone.tells(null, { doing: ['lifting'] }), phone.tells(null, { doing: ['driving'] })];
    expect(phone.causes()).toMatchObject(ids.map((notedId) => ({ runId: null, notedId })));
  });

  test('leaves out a run that the person says was no spasm', () => {
    const phone = somebody();
    const episodeId = phone.spasm('lifting');
    phone.write({ kind: 'episode-corrected', values: { episodeId, change: 'not-a-spasm', day: null } });
    expect(phone.causes()).toEqual([]);
    expect(phone.asked()).toBe(null);
  });
});

describe('what spasms have in common', () => {
  const told = (...all: CauseAnswers[]) => {
    const phone = somebody();
    for (const answers of all) phone.tells(phone.spasm(), answers as Record<string, string[]>);
    return phone;
  };
  const lifting = { doing: ['lifting'] };
  const driving = { doing: ['driving'] };
  const nothing = { doing: ['nothing'] };

  test('two are too few to tell, three are not', () => {
    expect(told(lifting, lifting).common()).toMatchObject({ told: 2, verdict: 'too-few', shared: [] });
    expect(told(lifting, lifting, driving).common()).toEqual({
      told: 3,
      verdict: 'shared',
      shared: [{ questionId: 'doing', option: doing.options[0], spasms: 2, ofSpasms: 3 }],
      counts: [
        { questionId: 'doing', option: doing.options[0], spasms: 2, ofSpasms: 3 },
        { questionId: 'doing', option: doing.options[1], spasms: 1, ofSpasms: 3 },
      ],
    });
  });

  test('is at least half of them, and more than one', () => {
    expect(told(lifting, lifting, driving, nothing).common().shared).toMatchObject([{ spasms: 2 }]);
    expect(told(lifting, lifting, driving, nothing, nothing).common().verdict).toBe('nothing-shared');
    expect(told(lifting, driving, nothing).common().verdict).toBe('nothing-shared');
  });

  test('is never “nothing special”', () => {
    expect(told(nothing, nothing, nothing).common()).toMatchObject({
      verdict: 'nothing-shared',
      counts: [],
    });
  });

  test('counts a question only where it was answered, and not where it was no longer asked', () => {
    const heavy = { doing: ['lifting'], load: ['heavy'] };
    const leftOver = { doing: ['driving'], load: ['heavy'] };
    expect(told(heavy, lifting, leftOver).common().counts).toMatchObject([
      { option: { id: 'lifting' }, spasms: 2, ofSpasms: 3 },
      { option: { id: 'driving' }, spasms: 1, ofSpasms: 3 },
      { option: { id: 'heavy' }, spasms: 1, ofSpasms: 1 },
    ]);
  });

  test('a spasm about which nothing was told does not count', () => {
    const phone = told(lifting, lifting);
    phone.spasm();
    expect(phone.common()).toMatchObject({ told: 2, verdict: 'too-few' });
  });

  test('is the same in whatever order the entries arrive', () => {
    const phone = told(lifting, driving, lifting, nothing);
    const whole = phone.common();
    fc.assert(
      fc.property(fc.shuffledSubarray(phone.entries), (some) => {
        const causes = spasmCauses(effectiveEntries(mergeEntries(some, phone.entries)));
        expect(inCommon(causes, questions, { floor: 3 })).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('today asks about the newest spasm', () => {
  test('once it has ended, until anything was noted about it', () => {
    const phone = somebody();
    expect(phone.asked()).toBe(null);
    const runId = phone.write({ kind: 'guide-run-started', values: {} });
    expect(phone.asked()).toBe(null);
    phone.write({ kind: 'spasm-ended', values: { helped: [], doing: 'lifting', note: '' } });
    expect(phone.asked()).toBe(runId);
    phone.tells(runId, {});
    expect(phone.asked()).toBe(null);
  });

  test('also where it was only said to have passed, nobody knows when', () => {
    const phone = somebody();
    const runId = phone.write({ kind: 'guide-run-started', values: {} });
    phone.pass(13 * 60);
    phone.write({ kind: 'spasm-ended', values: { helped: [], doing: '', note: '', whenUnknown: true } });
    expect(phone.asked()).toBe(runId);
  });

  test('while it is fresh: fourteen days, to the millisecond', () => {
    const phone = somebody();
    const runId = phone.spasm();
    phone.trueNow = NOON + 14 * DAY_MS - 1;
    expect(phone.asked()).toBe(runId);
    phone.trueNow = NOON + 14 * DAY_MS;
    expect(phone.asked()).toBe(null);
  });
});
