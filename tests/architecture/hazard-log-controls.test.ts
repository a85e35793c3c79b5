import { expect, test } from 'vitest';
import { intendedPurpose, privacy } from '../../src/content/about/about.ts';
import { heatCautions } from '../../src/content/checklist/heat-cautions.ts';
import { guide, guideSteps } from '../../src/content/checklist/steps.ts';
import { helperCard } from '../../src/content/messages/helper-card.ts';
import { guideView } from '../../src/domain/guide/view.ts';
import { effectiveEntries } from '../../src/domain/journal/effective-entries.ts';
import { nextEntryId } from '../../src/domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry, SignAnswer } from '../../src/domain/journal/entry.ts';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { emergencySignIds, sameDaySignIds } from '../../src/domain/triage/red-flag.ts';
import { START, journalOf } from './journal-of.ts';

/** Controls of the hazard log that consist of words, or of the order of steps, and so have no code of their own. */

/** The ids of the steps that have an answer which leads to `target`. */
const leadingTo = (target: string) =>
  guideSteps.filter(({ answers }) => answers.some(({ to }) => to === target)).map(({ id }) => id);
const wordsOf = (id: string) => `${guide.steps[id]?.title} ${guide.steps[id]?.say}`.toLowerCase();

test('the strongest pain, said over and over, raises no sign', () => {
  const allNo = Object.fromEntries([...emergencySignIds, ...sameDaySignIds].map((id) => [id, 'no'] as const));
  const worst = ['at-start', 'before-moving', 'after-moving', 'at-end'] as const;
  const drafts: NewEntry[] = [
    { kind: 'guide-run-started', values: {} },
    { kind: 'red-flags-answered', values: { answers: allNo } },
    ...worst.map((moment): NewEntry => ({ kind: 'pain-rated', values: { nrs: 10, moment } })),
  ];
  const entries = journalOf(drafts.map((draft, index) => [index * MINUTE_MS, draft]));
  const now = START + entries.length * MINUTE_MS;
  expect(guideView(guide, entries, { now, openedAt: START, signsHoldHours: 24 }).triage.outcome).toBe(
    'SELF_CARE',
  );
});

test('a press by mistake is taken back only by a plain no to that sign, and the press itself is kept', () => {
  const run: NewEntry = { kind: 'guide-run-started', values: {} };
  const pressed: NewEntry = { kind: 'red-flags-answered', values: { answers: { RA8: 'yes' } } };
  const [started, press] = journalOf([run, pressed].map((draft) => [0, draft]));
  const outcomeWith = (answer: SignAnswer) => {
    const entries = correctedTo(answer);
    const moment = { now: START, openedAt: START, signsHoldHours: 24 };
    return guideView(guide, effectiveEntries(entries), moment).triage.outcome;
  };
  const correctedTo = (answer: SignAnswer): JournalEntry[] => {
    const values = { correctedId: press!.id, values: { answers: { RA8: answer } } };
    const correction = {
      ...press!,
      id: nextEntryId(press!.id, START, () => 0.5),
      kind: 'entry-corrected',
      values,
    };
    return [started!, press!, correction as JournalEntry];
  };
  expect(outcomeWith('not-sure')).toBe('EMERGENCY');
  expect(outcomeWith('no')).toBe('INCOMPLETE');
  expect(correctedTo('no')).toContain(press);
});

test('the helper is told not to pull or lift', () => {
  expect(helperCard.doing.join(' ')).toMatch(/do not pull or lift/i);
});

test('whoever gets up from a bed sits first, and goes back to lying down when dizzy', () => {
  expect(leadingTo('stand')).not.toContain('bed-legs');
  expect(guide.steps['bed-legs']?.answers[0]?.to).toBe('bed-sit');
  expect(guide.steps['bed-sit']?.answers.find(({ id }) => id === 'dizzy')?.to).toBe('lie-down');
});

test('nobody is led to a bath who was not offered a shower first', () => {
  expect(leadingTo('bath')).toEqual(['wash']);
  expect(wordsOf('wash')).toContain('shower');
  expect(wordsOf('bath')).toMatch(/not hot.*someone near.*slowly/);
});

test('in a car the first words are to pull over, with the engine off, and not to drive', () => {
  expect(wordsOf('car')).toMatch(/pull over.*engine off.*do not drive/);
});

test('warmth names everyone who leaves it out or asks first', () => {
  const cautions = heatCautions.join(' ');
  const named = [/numb/, /blood flow/, /broken/, /infection/, /heart/, /cancer/, /reaction/, /gel/, /sleepy/];
  expect(named.filter((caution) => !caution.test(cautions))).toEqual([]);
  expect(cautions).toMatch(/pregnan/);
});

test('the page about the app says for whom it is, where, and who can read what was entered', () => {
  expect(intendedPurpose.isFor[0]).toBe('Adults of 18 and over in the UK.');
  expect(privacy.join(' ')).toContain('Anyone who can unlock this device can read what you entered.');
});
