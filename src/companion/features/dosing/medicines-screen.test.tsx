import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FakePhone } from '../../../domain/dosing/fake-phone.ts';
import { fakeSenses } from '../../senses/fake-senses.ts';
import { CompanionContext } from '../../shell/companion.ts';
import { memoryJournal } from '../../storage/memory-journal.ts';
import MedicinesScreen from './medicines-screen.tsx';
import { answerGuards } from './prepared-phone.ts';

// Sunday 22 November 2026, 10:12 in London.
const NOW = Date.parse('2026-11-22T10:12:00Z');

/** The lines that a reader of the screen meets, one for each piece of text. */
function shown(phone: FakePhone, signsAnswered = true): string[] {
  const clock = { now: () => phone.wall(), timeZone: () => phone.timeZone };
  const journal = memoryJournal({ clock, random: () => 0, entries: phone.entries });
  const html = render(
    <CompanionContext.Provider value={{ clock, journal, senses: fakeSenses() }}>
      <MedicinesScreen onDone={() => {}} onHelp={() => {}} signsAnswered={signsAnswered} />
    </CompanionContext.Provider>,
  );
  return html
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

test('before the emergency questions nothing else is offered', () => {
  expect(shown(new FakePhone(NOW), false)).toEqual([
    'Painkillers',
    'The emergency questions come first. Painkillers come after.',
    'Go to the questions',
  ]);
});

test('the first time asks which one there is', () => {
  expect(shown(new FakePhone(NOW)).slice(0, 4)).toEqual([
    'Painkillers',
    'Which one do you have?',
    'Ibuprofen tablets, 200 mg',
    'Ibuprofen on prescription',
  ]);
});

test('later the own ones come first, with where they stand and one button to write down a dose', () => {
  const phone = new FakePhone(NOW);
  answerGuards(phone);
  phone.dose('M05', 2);
  phone.pass(30);
  expect(shown(phone).slice(0, 12)).toEqual([
    'Painkillers',
    'Paracetamol tablets, 500 mg',
    'The gap on the pack ends at 14:12.',
    '2 of 8 tablets, 1 of 4 doses, in the last 24 hours.',
    'Last: 2 tablets, today at 10:12, 30 minutes ago.',
    'I took paracetamol',
    'What you have taken',
    'Paracetamol: 2 tablets',
    'today at 10:12, 30 minutes ago',
    'Change',
    'Day by day',
    'Another painkiller',
  ]);
});

test('too much paracetamol puts the help card above everything', () => {
  const phone = new FakePhone(NOW);
  answerGuards(phone);
  phone.dose('M05', 9);
  expect(shown(phone).slice(0, 8)).toEqual([
    'Painkillers',
    'Call 111 or go to A&amp;E now',
    'Paracetamol',
    'More than 4,000 mg of paracetamol in 24 hours is written down here.',
    'Go even if you feel well. Too much can harm the liver before you feel anything.',
    'Leave all paracetamol and co-codamol until they tell you more.',
    'Call 111',
    'Call 999',
  ]);
});

test('after the clock changed, the list of times comes before any limit', () => {
  const phone = new FakePhone(NOW);
  answerGuards(phone);
  phone.dose('M05', 1);
  phone.offsetMs = -3_600_000;
  expect(shown(phone).slice(1, 9)).toEqual([
    'Are these times right?',
    'The clock of this phone has changed. Look through the list below. Change what is wrong.',
    'These times are right',
    'What you have taken',
    'Paracetamol: 1 tablet',
    'today at 10:12',
    'This time is still to come. Until then it counts as just now.',
    'Change',
  ]);
});
