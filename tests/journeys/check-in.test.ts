import { expect } from 'vitest';
import { MINUTE_MS } from '../../src/domain/time/instant.ts';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import type { Person } from './person.ts';

const heading = (person: Person, name: string | RegExp) =>
  person.page.getByRole('heading', { level: 1, name }).waitFor();

async function comesToCheckIn(person: Person): Promise<void> {
  await person.opens('/check-in');
  await heading(person, 'How is your back today?');
}

const isPressed = (person: Person, name: string) => person.button(name).getAttribute('aria-pressed');

journey('how the day went takes three taps, and can be changed', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Pain now 4');
  expect(await person.button('Worst today 3').isDisabled()).toBe(true);
  await person.presses('Worst today 6', 'Save');
  expect(person.taps).toBe(3);
  await heading(person, 'Noted for today');
  await person.reads('Pain 4, at worst 6, out of 10.');

  await person.opens('/check-in');
  await heading(person, 'Noted for today');
  await person.presses('Change it');
  expect([await isPressed(person, 'Pain now 4'), await isPressed(person, 'Worst today 6')]).toEqual([
    'true',
    'true',
  ]);
  await person.presses('Pain now 5', 'Slept badly', 'Save');
  await person.reads('Pain 5, at worst 6, out of 10.');
  await person.reads('Slept badly');
});

journey('what was tapped is written on every way out', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Pain now 3');
  await person.page.getByLabel('In your own words, if you like').fill('A long drive.');
  await person.page.locator('header a').tap();
  await person.page.getByLabel('In your own words, if you like').waitFor({ state: 'detached' });
  await person.opens('/check-in');
  await person.reads('Pain 3, out of 10.');
  await person.reads('A long drive.');
  await person.presses('Change it', 'Pain now 2');
  await person.page.reload();
  await person.reads('Pain 2, out of 10.');
});

journey(
  'what an ended page had not got round to writing is written later, for its own day',
  async ({ someone }) => {
    const person = await someone({ timezoneId: 'Europe/London' });
    await person.page.clock.install({ time: Date.parse('2026-11-22T09:00:00Z') });
    await person.opens('/about');
    await person.page.evaluate(() => {
      const draft = { painNow: 7, newSigns: ['fall'] };
      localStorage.setItem('unspasm:draft:check-in', JSON.stringify({ day: '2026-11-21', draft }));
    });
    await person.opens('/check-in');
    await person.isAt('news-signs');
    await person.presses('No');
    await heading(person, 'About what is new');
    await person.presses('No');
    await heading(person, 'How is your back today?');
    await person.opens('/journal');
    await person.reads('How Saturday 21 November 2026 went: pain 7 out of 10');
    expect(await person.page.evaluate(() => localStorage.getItem('unspasm:draft:check-in'))).toBeNull();
  },
);

journey('without a pain nothing is written, and nothing is forgotten', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Hardly slept', 'Save');
  await person.reads('Tap a number for your pain first.');
  await person.page.reload();
  await heading(person, 'How is your back today?');
  expect(await isPressed(person, 'Hardly slept')).toBe('true');
});

journey('a danger sign that was ticked does not wait for a number', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Numb between the legs');
  await person.page.locator('header a').tap();
  await person.reads('You noted something new.');
  await person.opens('/check-in');
  await person.isAt('news-signs');
});

journey('something new asks its danger signs at once, and a yes stays', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Pain now 4', 'Trouble with pee or poo', 'Save');
  await person.isAt('news-signs');
  expect(await person.link('Emergency? Call 999').getAttribute('href')).toBe('tel:999');
  await person.presses(
    'New trouble starting, stopping or feeling a pee, leaking, or not sure your bladder is full',
  );
  await person.presses('Not sure');
  await person.isAt('emergency');
  for (const path of ['/check-in', '/back-questionnaire', '/mood', '/']) {
    await person.opens(path);
    await person.isAt('emergency');
  }
  await person.presses('A doctor or nurse has checked this', 'Yes, it has been checked');
  await person.page.locator('main[data-step="emergency"]').waitFor({ state: 'detached' });
  await person.opens('/check-in');
  await person.isAt('news-signs');
  await person.presses('None of these');
  await heading(person, 'Noted for today');
});

journey('signs put off stay open, and two same-day signs together are an emergency', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Pain now 4', 'Fever or shivering', 'Save');
  await person.isAt('news-signs');
  await person.presses('I can’t answer now');
  await person.reads('Danger signs not checked yet');
  await person.opens('/today');
  await person.reads('Danger signs not checked yet');
  await person.link('Check now').tap();
  await person.isAt('news-signs');
  await person.presses('No');
  await heading(person, 'About what is new');
  await person.presses('A temperature of 38 °C or more, or hot and shivery', 'Yes', 'None of the others');
  await person.reads('Talk to 111 or your GP today');
  expect(await person.link('Call 111').getAttribute('href')).toBe('tel:111');

  await person.presses('Change it', 'Worse day by day', 'Save');
  await heading(person, /danger signs/);
  await person.presses('None of these');
  await person.presses(
    'Weak immunity (HIV, chemotherapy, transplant, biologics), injected drugs, or a recent bacterial infection',
    'Yes',
  );
  await person.isAt('emergency');
});

journey('half past midnight still belongs to the day before, until four', async ({ someone }) => {
  const person = await someone({ timezoneId: 'Europe/London' });
  const halfPastMidnight = Date.parse('2026-11-22T00:30:00Z');
  await person.page.clock.install({ time: halfPastMidnight });
  await comesToCheckIn(person);
  await person.reads('It is past midnight. Until 4 o’clock this counts for Saturday.');
  await person.presses('Pain now 4', 'Worst today 4', 'Save');
  await heading(person, 'Noted for today');
  await person.page.clock.fastForward(210 * MINUTE_MS);
  await heading(person, 'How is your back today?');
  await person.reads('Sunday 22 November');
  expect(await person.button('Fill in yesterday').count()).toBe(0);
});

journey('yesterday can be filled in, by whoever wants to', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Fill in yesterday');
  await heading(person, /^How was your back on /);
  await person.presses('Pain at the end 2', 'Worst that day 5', 'Save');
  await heading(person, /^Noted for (?!today)/);
  await person.presses('Done');
  await heading(person, 'How is your back today?');
});

journey('their own activities are chosen once and scored by one tap', async ({ someone }) => {
  const person = await someone();
  await comesToCheckIn(person);
  await person.presses('Pain now 4', 'Choose what is hard', 'Walking');
  await person.page.getByLabel('Or in your own words').fill('Playing the cello');
  await person.presses('These are mine', 'Walking 2', 'Playing the cello 7', 'Save');
  await person.reads('How well the hard things go: 4.5 out of 10.');
  await person.opens('/journal');
  await person.reads('Playing the cello: 7 out of 10');
  expect(await person.page.getByText('Activities to watch').count()).toBe(1);
});

journey('the questionnaire about the back keeps what was ticked, and compares', async ({ someone }) => {
  const person = await someone();
  const ticks = async (...numbers: number[]) => {
    for (const number of numbers)
      await person.page
        .getByRole('checkbox')
        .nth(number - 1)
        .check();
  };
  await person.opens('/back-questionnaire');
  await ticks(1, 2, 3, 4, 5, 6, 7);
  await person.opens('/back-questionnaire');
  await person.button('Save: 7 ticked').waitFor();
  await ticks(24);
  await person.presses('Save: 8 ticked');
  await heading(person, '8 of 24 ticked');
  await person.opens('/back-questionnaire');
  await ticks(1, 2, 3);
  await person.presses('Save: 3 ticked');
  await person.reads('That is a real change for the better.');
  await person.reads('With so few ticked, this list tells small changes badly.');
});

journey('the questions about mood say whom to talk to, and name nothing', async ({ someone }) => {
  const person = await someone();
  await person.opens('/mood');
  await heading(person, 'How are you in yourself?');
  await person.reads(/call 999 or go to A&E now/);
  await person.presses('Save');
  await person.reads('4 questions are still open.');
  for (const at of [0, 1, 2, 3])
    await person.page.getByRole('button', { name: 'More than half the days' }).nth(at).tap();
  await person.presses('Save');
  await heading(person, 'Thank you for answering');
  await person.reads(/^This is worth talking to your GP about in the next few days\./);
  expect(await person.page.getByRole('main').innerText()).not.toMatch(
    /depress|anxi|severe|moderate|score|\d of/i,
  );
});

/** So tall that nothing lies under the buttons at the thumb. */
const tallPhone = { viewport: { width: 360, height: 4500 }, deviceScaleFactor: 1 };

journey('axe finds nothing on the check-in, its questions and its questionnaires', async ({ someone }) => {
  const person = await someone(tallPhone);
  const found: string[] = [];
  const look = async (where: string) => found.push(...(await violations(person.page, where)));
  await comesToCheckIn(person);
  await person.presses('Pain now 4', 'Choose what is hard');
  await look('choosing activities');
  await person.presses('Walking', 'These are mine', 'A fall or a knock', 'Worse day by day');
  await look('check-in');
  await person.presses('Save');
  await person.isAt('news-signs');
  await look('danger signs');
  await person.presses(
    'None of these',
    'Pain that rest does not ease, or that is worse at night',
    'Not sure',
  );
  await look('same-day signs');
  await person.presses('None of the others');
  await heading(person, 'Noted for today');
  await look('noted');
  await person.opens('/back-questionnaire');
  await heading(person, 'How your back gets in the way');
  await look('back questionnaire');
  await person.presses('None is true today: save');
  await look('back score');
  await person.opens('/mood');
  await heading(person, 'How are you in yourself?');
  await look('mood');
  expect(found).toEqual([]);
});
