import { expect, test } from 'vitest';
import { canChooseContact, chooseContact } from './choose-contact.ts';

const phoneWith = (answer: () => Promise<{ name?: string[]; tel?: string[] }[]>) => ({
  contacts: { select: answer },
});

test('a contact is handed over with name and number, as far as there are any', async () => {
  const sam = phoneWith(async () => [{ name: ['Sam', 'Sammy'], tel: ['07700 900123', '020 7946 0958'] }]);
  expect(await chooseContact(sam)).toEqual({ name: 'Sam', phone: '07700 900123' });
  expect(await chooseContact(phoneWith(async () => [{ name: [], tel: [] }]))).toEqual({
    name: '',
    phone: '',
  });
});

test('nobody is handed over when the list was closed or refused', async () => {
  expect(await chooseContact(phoneWith(async () => []))).toBe(null);
  expect(await chooseContact(phoneWith(() => Promise.reject(new Error('refused'))))).toBe(null);
});

test('a phone without a list that can be picked from offers none', () => {
  expect([canChooseContact({}), canChooseContact(undefined)]).toEqual([false, false]);
});
