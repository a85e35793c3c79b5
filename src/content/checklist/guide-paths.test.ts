import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guide } from './steps.ts';
import { HOUR_MS } from '../../domain/time/instant.ts';
import { emergencySignIds, type SignAnswer } from '../../domain/triage/red-flag.ts';
import { universalAnswers } from '../../domain/guide/step.ts';
import { guideView, type GuideView } from '../../domain/guide/view.ts';
import { Walk } from '../../domain/guide/walk.ts';

const aWalk = () => new Walk(guide, Date.UTC(2026, 2, 1, 9));

const offered = (view: GuideView): string[] => [
  ...view.step.answers.map(({ id }) => id),
  ...universalAnswers,
  'back',
];

/** What mostly decides where answers can lead: the steps, whether the signs are answered, and one "worse" before. */
const situation = ({ step, position, triage }: GuideView): string =>
  [step.id, position.stepId, triage.openEmergency.length === 0, position.worseInARow > 0].join();

interface Explored {
  /** The first walk into each situation. */
  walks: Map<string, Walk>;
  /** The situations that each situation's answers lead to. */
  leadsTo: Map<string, string[]>;
}

/** Goes breadth first through every situation, trying every answer. */
function explore(): Explored {
  const walks = new Map<string, Walk>();
  const leadsTo = new Map<string, string[]>();
  const open = [aWalk().begin()];
  for (let walk = open.shift(); walk; walk = open.shift()) {
    const view = walk.view();
    const here = situation(view);
    if (walks.has(here)) continue;
    walks.set(here, walk);
    const branches = offered(view).map((answerId) => walk.fork().answer(answerId));
    leadsTo.set(
      here,
      branches.map((branch) => situation(branch.view())),
    );
    open.push(...branches);
  }
  return { walks, leadsTo };
}

describe('every path of the guide', () => {
  const { walks, leadsTo } = explore();
  const shown = new Map([...walks.values()].reverse().map((walk) => [walk.stepId, walk] as const));

  it('can show every step', () => {
    const missing = Object.keys(guide.steps).filter((id) => !shown.has(id) && id !== 'emergency');
    expect(missing).toEqual([]);
    expect(aWalk().begin().answer('stopped').raise('RA1').stepId).toBe('emergency');
  });

  it.each(['rest', 'up', 'help'])('can end at %s from every situation', (end) => {
    const canEnd = new Set([...leadsTo.keys()].filter((key) => key.startsWith(`${end},`)));
    for (let before = -1; before < canEnd.size;) {
      before = canEnd.size;
      for (const [from, to] of leadsTo) if (to.some((key) => canEnd.has(key))) canEnd.add(from);
    }
    expect([...leadsTo.keys()].filter((key) => !canEnd.has(key))).toEqual([]);
  });

  it('ends at the emergency screen after a yes to any emergency sign, from every step, and stays there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shown.keys()),
        fc.constantFrom(...emergencySignIds),
        fc.constantFrom<SignAnswer>('yes', 'not-sure'),
        fc.array(fc.constantFrom('answered', 'back', 'worse', 'cannot-move', 'rest', 'next', 'moved'), {
          maxLength: 6,
        }),
        (stepId, sign, answer, after) => {
          const walk = (shown.get(stepId) ?? aWalk()).fork();
          walk.raise(sign, answer).answer(...after);
          if (walk.view().step.screen !== 'help') expect(walk.stepId).toBe('emergency');
        },
      ),
    );
  });

  it('always has a step to show, whatever is answered in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 60 }), (choices) => {
        const walk = aWalk().begin();
        for (const choice of choices) {
          const answers = offered(walk.view());
          walk.answer(answers[choice % answers.length] ?? 'back');
          expect(walk.view().position.isLost).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reaches a resting position with at most six taps', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'moved', 'floor');
    expect(walk.view().step).toMatchObject({ id: 'floor', figure: 'legs-on-chair' });
    expect(aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'lying').stepId).toBe('rest');
  });
});

describe('worse', () => {
  const moving = () =>
    aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'moved', 'standing', 'holding');

  it('leads to breathing, then pressing, then back to the same place, never forward', () => {
    const walk = moving();
    expect(walk.stepId).toBe('walk-to-rest');
    expect(walk.answer('worse').stepId).toBe('breathe');
    expect(walk.answer('next').stepId).toBe('press');
    expect(walk.answer('moved').stepId).toBe('walk-to-rest');
  });

  it('leads the second time in a row to staying where one is', () => {
    const walk = moving().answer('worse', 'next', 'moved', 'worse');
    expect(walk.stepId).toBe('worse-again');
    expect(walk.answer('breathe', 'next', 'moved').stepId).toBe('walk-to-rest');
  });

  it('counts anew after a step was done', () => {
    expect(moving().answer('worse', 'next', 'moved', 'there', 'worse').stepId).toBe('breathe');
  });

  it('leads from every step to breathing, staying put, the danger signs or the emergency screen', () => {
    for (const [id, from] of explore().walks)
      expect(['breathe', 'worse-again', 'signs', 'emergency'], id).toContain(
        from.fork().answer('worse').stepId,
      );
  });

  it('ends the gentle moves: what made it worse does not come again after pressing', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'lying', 'worst-over');
    walk.answer('moves', 'rated', 'done', 'go-on', 'not-for-me');
    expect(walk.stepId).toBe('tummy-breath');
    expect(walk.fork().answer('worse', 'next', 'moved').stepId).toBe('moves-stopped');
    expect(walk.answer('done', 'worse', 'next', 'moved').stepId).toBe('moves-stopped');
  });

  it('takes a move that caught back to pressing and then to the same move', () => {
    const walk = moving().answer('there', 'caught');
    expect(walk.stepId).toBe('press-more');
    expect(walk.answer('caught').stepId).toBe('breathe');
    expect(walk.answer('next', 'moved').stepId).toBe('lie-sit');
  });
});

describe('the danger signs in the guide', () => {
  it('come right after the first instruction, before anything else', () => {
    const walk = aWalk().begin();
    expect(walk.stepId).toBe('stop');
    expect(walk.answer('stopped').view()).toMatchObject({ step: { id: 'signs' }, because: 'signs-due' });
  });

  it('do not hold someone who gets worse or cannot move, and stay as a banner', () => {
    const worse = aWalk().begin().answer('stopped', 'worse');
    expect(worse.view()).toMatchObject({ step: { id: 'breathe' }, showsEmergencyBanner: true });
    const stuck = aWalk().begin().answer('stopped', 'cannot-move');
    expect(stuck.view()).toMatchObject({ step: { id: 'stuck' }, showsEmergencyBanner: true });
  });

  it('put off, keep every step shut that needs them', () => {
    const walk = aWalk().begin().answer('stopped', 'later', 'next', 'next');
    expect(walk.stepId).toBe('press');
    expect(walk.answer('moved').view()).toMatchObject({ step: { id: 'signs' }, because: 'signs-first' });
    expect(walk.answer('later').stepId).toBe('breathe');
    expect(walk.answer('next', 'moved', 'answered').stepId).toBe('where');
  });

  it('are asked again after 24 hours and at a new spasm', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'lying');
    expect(walk.stepId).toBe('rest');
    walk.now += 24 * HOUR_MS;
    expect(walk.view()).toMatchObject({ step: { id: 'signs' }, because: 'signs-due' });
    expect(walk.begin().answer('stopped').stepId).toBe('signs');
  });

  it('are asked again when the clock is set back before they were answered', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'lying');
    walk.now -= 365 * 24 * HOUR_MS;
    expect(walk.stepId).toBe('signs');
  });

  it('keep a yes through a new run and a year, until a professional has assessed it', () => {
    const walk = aWalk().begin().answer('stopped').raise('RA4');
    walk.now += 365 * 24 * HOUR_MS;
    expect(walk.stepId).toBe('emergency');
    expect(walk.begin().stepId).toBe('emergency');
    walk.write({ kind: 'red-flags-assessed', values: { redFlagIds: ['RA4'] } });
    expect(walk.stepId).toBe('stop');
    expect(walk.answer('stopped').stepId).toBe('signs');
  });

  it('are open again for someone whose pain goes into a leg, until they are answered anew', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'lying', 'worst-over');
    walk.answer('moves', 'rated', 'done', 'leg');
    expect(walk.fork().answer('breathe', 'next', 'moved').stepId).toBe('leg-pain');
    for (const elsewhere of ['breathe', 'worse', 'cannot-move'] as const) {
      const away = walk.fork().answer(elsewhere);
      expect(away.view().triage.openEmergency, elsewhere).toEqual(emergencySignIds);
      expect(away.view().showsEmergencyBanner, elsewhere).toBe(true);
    }
    for (const putOff of ['later', 'worse', 'cannot-move']) {
      const unanswered = walk.fork().answer('check', putOff);
      expect(unanswered.view().triage.openEmergency, putOff).toEqual(emergencySignIds);
      expect(unanswered.view().showsEmergencyBanner, putOff).toBe(true);
    }
    expect(walk.fork().answer('check', 'later', 'rest').view()).toMatchObject({ because: 'signs-first' });
    expect(walk.answer('check', 'answered', 'rest').stepId).toBe('rest');
  });

  it('keep a sign that two same-day signs made together, as they keep one that was pressed', () => {
    const walk = aWalk().begin().answer('stopped', 'answered').raise('RB7').raise('RB10', 'not-sure');
    expect(walk.view().triage.emergency).toEqual(['RA10']);
    walk.now += 365 * 24 * HOUR_MS;
    expect(walk.view().triage.emergency).toEqual(['RA10']);
    expect(walk.begin().stepId).toBe('emergency');
    walk.write({ kind: 'red-flags-assessed', values: { redFlagIds: ['RA10'] } });
    expect(walk.stepId).toBe('stop');
  });

  it('do not add up two same-day signs of which the first no longer held', () => {
    const walk = aWalk().begin().answer('stopped', 'answered').raise('RB1');
    walk.now += 24 * HOUR_MS;
    expect(walk.raise('RB9').view().triage.emergency).toEqual([]);
  });

  it('lead from "something is wrong" back to where one was', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'lying', 'something-wrong');
    expect(walk.stepId).toBe('signs');
    expect(walk.answer('answered').stepId).toBe('rest');
    expect(walk.answer('something-wrong', 'other', 'none').stepId).toBe('rest');
    expect(walk.answer('something-wrong', 'other', 'raised', 'read').stepId).toBe('rest');
  });
});

describe('coming back', () => {
  it('starts shorter for someone who has been here before', () => {
    const first = aWalk().begin().answer('stopped', 'answered');
    expect(first.stepId).toBe('passes');
    const again = first.begin().answer('stopped', 'answered');
    expect(again.stepId).toBe('breathe');
  });

  it('shows the first step for the next spasm when the last one ended before the page was opened', () => {
    const walk = aWalk()
      .begin()
      .write({ kind: 'spasm-ended', values: { helped: [], doing: '', note: '' } });
    const later = { now: walk.now + HOUR_MS, openedAt: walk.now + HOUR_MS, signsHoldHours: 24 };
    expect(guideView(guide, walk.entries, later)).toMatchObject({
      step: { id: 'stop' },
      position: { run: null },
    });
  });

  it('ignores a double tap and an answer from a tab that lags behind', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next');
    walk.write({ kind: 'guide-answered', values: { stepId: 'passes', answerId: 'next' } });
    walk.write({ kind: 'guide-answered', values: { stepId: 'passes', answerId: 'worse', nth: 3 } });
    walk.write({ kind: 'guide-answered', values: { stepId: 'gone', answerId: 'next' } });
    expect(walk.stepId).toBe('breathe');
  });

  it('goes back step by step to the first', () => {
    const walk = aWalk().begin().answer('stopped', 'answered', 'next', 'next', 'moved', 'floor', 'up');
    expect(walk.stepId).toBe('floor-check');
    const seen = [];
    for (let taps = 0; taps < 7; taps += 1) seen.push(walk.answer('back').stepId);
    expect(seen).toEqual(['floor', 'where', 'press', 'breathe', 'passes', 'stop', 'stop']);
  });
});
