/** `WAKE_DAYS` of the domain. */
const weeks = 'five weeks';
const calendar = 'Or use “Add to my calendar” above: that always works.';

export const wakingWords = {
  title: 'When Unspasm is closed',
  turnOn: 'Remind me even when Unspasm is closed',
  asking: 'Before you turn it on',
  why: 'A closed page cannot ring. Your browser can be woken from outside. For that, two things leave this device:',
  address:
    'An address of this browser, at the place where its maker wakes it: Google for Chrome, Mozilla for Firefox, Apple for Safari, Microsoft for Edge.',
  times: `The times to wake it, for the next ${weeks}.`,
  nothingElse: 'Nothing about your back goes with them: no name, no plan, no notes.',
  seen: 'The reminder says “You asked to be reminded” and no more. Your browser may write Unspasm beside it. Others who see your screen can read that.',
  mayFail:
    'It can come late or not at all, for instance when a phone is off or saves power. After an hour it does not come any more. Do not count on it for medicines.',
  days: 'On these days',
  noDay: 'Choose a day first.',
  yes: 'Turn it on',
  no: 'Leave it off',
  working: 'One moment …',
  ends: `Each time you open Unspasm, the next ${weeks} are set. If you stay away longer, the reminders end by themselves.`,
  turnOff: 'Turn it off',
  notOnServer:
    'The server does not know of this yet. Until it does, the times from before hold. Unspasm tries again when it opens next.',
} as const;

/** To whom the times go. */
export const whomWords = (host: string): string =>
  `Both go to ${host}, the server that Unspasm comes from. When it is time, it calls the place of the maker, which wakes your browser. The call is empty.`;

/** Why it cannot be turned on here, or was not. */
export const wakingTrouble = {
  cannot: `This browser cannot be woken while the page is closed. Use “Add to my calendar” above: that always works.`,
  'not-on-home-screen': `On an iPhone or iPad this works only from the home screen. Press Share, then “Add to Home Screen”, and open Unspasm from there. Your notes do not go with you by themselves: save a copy first, under My notes. ${calendar}`,
  'not-allowed': `This browser does not let Unspasm ring. You can change that in its settings for this page. ${calendar}`,
  refused: `This browser gave no address. A private window never gives one. An ordinary window may. ${calendar}`,
  'no-signal': `There is no signal, so it was not turned on. Try again later. ${calendar}`,
  busy: `The server is busy, so it was not turned on. Try again in some minutes. ${calendar}`,
  'no-server': `This server sends no reminders, so it was not turned on. Use “Add to my calendar” above: that always works.`,
  'not-kept': `This browser keeps nothing for Unspasm just now, so it was not turned on. ${calendar}`,
} as const;

export const wakingEnded = {
  off: 'It is off. The server has forgotten this browser.',
  'off-not-told': `It is off: this browser does not listen any more. The server could not be reached, and does not know yet. Unspasm tells it when it opens next. By itself it forgets within ${weeks}.`,
} as const;

/** What everybody who sees the screen can read. */
export const wakeNotice = { title: 'You asked to be reminded', body: 'Tap to open.' } as const;
