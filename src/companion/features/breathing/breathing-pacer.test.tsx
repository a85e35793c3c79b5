import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { preferenceEntry } from '../../../domain/journal/preferences.ts';
import { fakeSenses } from '../../senses/fake-senses.ts';
import { fakeVibration } from '../../senses/fake-vibration.ts';
import { CompanionContext } from '../../shell/companion.ts';
import { memoryJournal } from '../../storage/memory-journal.ts';
import { BreathingPacer } from './breathing-pacer.tsx';

const STARTED_AT = 1_000_000;

async function pacerAfter(elapsedMs: number, { senses = fakeSenses(), soundOff = false } = {}) {
  const clock = { now: () => STARTED_AT + elapsedMs, timeZone: () => 'Europe/London' };
  const journal = memoryJournal({ clock, random: () => 0 });
  if (soundOff) await journal.append([preferenceEntry('breathTone', false)]);
  const html = render(
    <CompanionContext.Provider value={{ clock, journal, senses }}>
      <BreathingPacer startedAt={STARTED_AT} />
    </CompanionContext.Provider>,
  );
  const words = html.slice(html.indexOf('<p class="breath-words"'));
  return words
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const note =
  'Small and gentle. If you feel dizzy or your lips or fingers tingle, breathe as you normally do.';

test('says which way to breathe, and counts', async () => {
  expect(await pacerAfter(0)).toBe(`Breathe in 1 Sound on Vibration on ${note}`);
  expect(await pacerAfter(3999)).toBe(`Breathe in 4 Sound on Vibration on ${note}`);
  expect(await pacerAfter(4000)).toBe(`Breathe out 1 Sound on Vibration on ${note}`);
});

test('remembers that the sound is off', async () => {
  expect(await pacerAfter(0, { soundOff: true })).toBe(`Breathe in 1 Sound off Vibration on ${note}`);
});

test('offers only what the device has', async () => {
  const senses = {
    ...fakeSenses(),
    vibration: fakeVibration({ available: false }),
    breathTones: { available: false, soundingFromSeconds: null, start: () => {}, stop: () => {} },
  };
  expect(await pacerAfter(0, { senses })).toBe(`Breathe in 1 ${note}`);
});
