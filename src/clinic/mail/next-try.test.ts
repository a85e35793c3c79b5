import { expect, test } from 'vitest';
import { failureOf } from './failure-of.ts';
import { waitBeforeNextTry } from './next-try.ts';

test('after a failure that may pass, the waits grow from seconds to a day, and then it is given up', () => {
  const waits = Array.from({ length: 12 }, (_, index) => waitBeforeNextTry('unreachable', index + 1));
  expect(waits.map((wait) => wait && wait / 1000)).toEqual([
    5,
    20,
    60,
    300,
    900,
    3600,
    7200,
    14_400,
    28_800,
    43_200,
    86_400,
    null,
  ]);
});

test.each(['no-address', 'refused-address', 'refused'] as const)(
  'a failure that stays is not tried again: %s',
  (failure) => {
    expect(waitBeforeNextTry(failure, 1)).toBe(null);
  },
);

test.each([
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused-address'],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'busy'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'busy'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'busy'],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'sign-in'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'too-slow'],
  [{ code: 'ESOCKET', command: 'CONN' }, 'unreachable'],
  [{ code: 'EDNS' }, 'unreachable'],
  ['anything else', 'unreachable'],
])('what a mail server answers is told apart: %j', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});
