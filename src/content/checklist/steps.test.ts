import { describe, expect, it } from 'vitest';
import { figureIds } from '../../figures/figure-id.ts';
import { universalAnswers, type RowId } from '../../domain/guide/step.ts';
import { fillNumbers, numbers } from '../evidence/numbers.ts';
import { sources } from '../evidence/sources.ts';
import { checklistAfter, checklistDuring } from './on-paper.ts';
import { askAboutPainkillers, outcomeWords, whatComesNext, whenToSeeSomeone } from './after.ts';
import { firstMinutesGuide } from './first-minutes.ts';
import { guide, guideSteps } from './steps.ts';

const rows: RowId[] = [
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
];
const textsOf = guideSteps.flatMap((step) => [step.title, step.say, step.detail ?? '']);
const everyText = [
  ...textsOf,
  ...checklistDuring.flatMap(({ title, text }) => [title, text]),
  ...checklistAfter,
  ...whatComesNext,
  askAboutPainkillers,
  ...Object.values(outcomeWords),
  ...whenToSeeSomeone,
];

describe('the guide as content', () => {
  it('has each step id once', () => {
    const ids = guideSteps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses every row D1 to D14 in the guide and on paper', () => {
    expect(rows.filter((row) => !guideSteps.some((step) => step.rows.includes(row)))).toEqual([]);
    expect(rows.filter((row) => !checklistDuring.some((line) => line.rows.includes(row)))).toEqual([]);
  });

  it('gives every step a title of at most seven words and one or two spoken sentences', () => {
    for (const { id, title, say } of guideSteps) {
      expect(title.split(/\s+/).length, id).toBeLessThanOrEqual(7);
      const sentences = say.split(/[.?!]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '');
      expect(sentences.length, `${id}: ${say}`).toBeLessThanOrEqual(2);
      expect(say.length, `${id} is too long to be said in one breath`).toBeLessThanOrEqual(150);
    }
  });

  it('leads every answer to a step that exists', () => {
    for (const step of guideSteps)
      for (const { to } of step.answers)
        expect(['back', 'place', 'next-move'].includes(to) || to in guide.steps, `${step.id} → ${to}`).toBe(
          true,
        );
  });

  it('names every answer of a step differently, and none like one of the four universal answers', () => {
    for (const { id, answers } of guideSteps) {
      const labels = answers.map(({ label }) => label);
      expect(new Set(labels).size, id).toBe(labels.length);
      const ids = answers.map((answer) => answer.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(
        ids.filter((one) => (universalAnswers as readonly string[]).includes(one)),
        id,
      ).toEqual([]);
    }
  });

  it('names only sources, figures and numbers that exist', () => {
    const known = new Set(Object.keys(sources));
    for (const step of guideSteps) {
      expect(
        step.sources.filter((id) => !known.has(id)),
        step.id,
      ).toEqual([]);
      if (step.figure) expect(figureIds, step.id).toContain(step.figure);
    }
    for (const [id, { sources: ids }] of Object.entries(numbers))
      expect(
        ids.filter((one) => !known.has(one)),
        id,
      ).toEqual([]);
    for (const text of everyText) expect(fillNumbers(text)).not.toMatch(/[{}]/);
  });

  it('says the numbers themselves, in the first minutes as in the whole guide', () => {
    expect(guide.steps.press?.say).toMatch(/^Hold your hands firmly on the sore place for 2 or 3 breaths\./);
    for (const step of [...Object.values(guide.steps), ...Object.values(firstMinutesGuide.steps)])
      expect(`${step?.say} ${step?.detail}`, step?.id).not.toMatch(/[{}]/);
    for (const [id, step] of Object.entries(firstMinutesGuide.steps)) expect(guide.steps[id]).toEqual(step);
  });

  it('writes no number into a text that is not the one constant with its source', () => {
    // Emergency numbers, a standard, and the ends of the pain scale are names and not measurements.
    const allowed = /\b(?:999|111|BS 1970)\b|0 is no pain and 10 is/g;
    const spelled =
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty)\b(?!-thirds)/i;
    for (const text of everyText) {
      expect(text.replace(allowed, '').replace(/\{\w+\}/g, ''), text).not.toMatch(/\d/);
      expect(text, text).not.toMatch(spelled);
    }
  });

  it('uses every number that it holds', () => {
    const code = Object.keys(numbers).filter((id) => !everyText.some((text) => text.includes(`{${id}}`)));
    // These are read by clocks, rules and the doses of exercises, not by texts of the guide.
    expect(code.sort()).toEqual(
      [
        'gentleSetsHigh',
        'gentleSetsLow',
        'heatHardStop',
        'moveOnlyBreathing',
        'moveRedFrom',
        'phaseFirstDays',
        'phaseFirstWeeks',
        'restMostlyLying',
        'runStaleAfter',
        'signsAskAgain',
        'strengthDaysHigh',
        'strengthDaysLow',
      ].sort(),
    );
  });

  it('opens only D1 to D4 and D6, getting help, and resting answers before the danger signs are answered', () => {
    const opening = guideSteps.filter(
      ({ gate, screen }) => gate === 'open' && !['signs', 'emergency'].includes(screen),
    );
    for (const { id, exerciseId, positionId, screen } of opening) {
      expect([exerciseId, positionId], id).toEqual([undefined, undefined]);
      expect(['heat', 'medicines', 'rest', 'position', 'pain-check'], id).not.toContain(screen);
    }
    for (const id of [
      'where',
      'floor-roll',
      'bed-roll',
      'walk',
      'heat',
      'bath',
      'wash',
      'medicines',
      'massage',
      'rest',
    ])
      expect(guide.steps[id]?.gate, id).toBe('signs-first');
  });
});
