import { expect } from 'vitest';
import { guide } from '../../src/content/checklist/steps.ts';
import { newProfile, openPersistent, serveCompanion } from '../browser.ts';
import { journey } from './journey.ts';
import { Person } from './person.ts';
import { everyStepId, putAt } from './put-at.ts';

const missing = 'This part could not be opened. You may be without a signal.';

/** What a browser itself writes when it looks in vain for a newer worker. */
const isLookForNewWorker = (complaint: string) =>
  /ERR_CONNECTION_REFUSED|fetching the script/.test(complaint);

journey('after one visit, the whole guide without a network', async () => {
  const { folder, remove } = newProfile();
  const server = await serveCompanion();
  const visit = await openPersistent(folder);
  const visitor = await Person.in(visit, server.url);
  await visitor.opens();
  await visitor.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await visit.close();
  await server.stop();

  const later = await openPersistent(folder);
  const person = await Person.in(later, server.url);
  await person.opens();
  for (const id of everyStepId) {
    await putAt(person, id);
    const title = guide.steps[id]?.title ?? '';
    if (id !== 'helper-card') await person.page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await expect.poll(() => person.page.getByText('One moment').count(), { message: id }).toBe(0);
    expect(await person.page.getByText(missing).count(), id).toBe(0);
  }
  await putAt(person, 'heat');
  await person.unfolds('More about this');
  await person.reads('What is known');

  for (const [name, heading] of [
    ['What I wrote down', 'What I wrote down'],
    ['Painkillers', 'Painkillers'],
    ['Settings', 'Settings'],
    ['The whole checklist', 'When your back goes into spasm'],
    ['About', 'About Unspasm'],
  ] as const) {
    await person.opens();
    await person.page.getByRole('navigation', { name: 'Other pages' }).getByRole('link', { name }).tap();
    await person.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    expect(await person.page.getByText(missing).count(), name).toBe(0);
  }
  await later.close();
  remove();
  expect(person.complaints.filter((complaint) => !isLookForNewWorker(complaint))).toEqual([]);
});
