import type { EmergencySignId } from '../../domain/triage/red-flag.ts';

/** The fixed screen behind an emergency sign: whom to call, what to say, what to do meanwhile, what not to do. */
export interface EmergencyCard {
  signs: readonly EmergencySignId[];
  title: string;
  call: string;
  say: string;
  meanwhile: readonly string[];
  doNot: readonly string[];
  fetch: string;
}

const doNotDrive = 'Do not drive yourself.';
const doNotWait = 'Do not wait to see if it passes.';
const fetchSomeone = 'Call out to whoever is near. Ask them to unlock the door and stay with you.';

/** In order of precedence: the first card that has one of the raised signs is shown. */
export const emergencyCards: readonly EmergencyCard[] = [
  {
    signs: ['RA7'],
    title: 'Stay still. Call 999 now.',
    call: 'Call 999',
    say: '“I have bad back pain after an accident and I am keeping still. I am at …”',
    meanwhile: [
      'Keep your head, neck and back as still as you can.',
      'Put the phone on speaker and do what they say.',
      'Keep warm: have a coat or blanket laid over you.',
    ],
    doNot: ['Do not let anyone sit you up or pull you.', doNotDrive, doNotWait],
    fetch: fetchSomeone,
  },
  {
    signs: ['RA8', 'RA9'],
    title: 'Call 999 now.',
    call: 'Call 999',
    say: '“I have bad back pain, and I have what is listed below. I am at …”',
    meanwhile: [
      'Sit or lie in the way that feels best and keep still.',
      'Put the phone on speaker and do what they say.',
    ],
    doNot: [doNotDrive, doNotWait],
    fetch: fetchSomeone,
  },
  {
    signs: ['RA12'],
    title: 'Call your maternity unit or 999 now.',
    call: 'Call 999',
    say: '“I am pregnant, I have back pain, and I have what is listed below. I am … weeks. I am at …”',
    meanwhile: [
      'The number of your maternity unit is on your notes. No answer at once? Call 999.',
      'Lie on your side, if that is bearable.',
    ],
    doNot: [doNotDrive, doNotWait],
    fetch: fetchSomeone,
  },
  {
    signs: ['RA1', 'RA2', 'RA3', 'RA4', 'RA5', 'RA6', 'RA10', 'RA11'],
    title: 'Call 999 or go to A&E now.',
    call: 'Call 999',
    say: '“I have bad back pain, and I have what is listed below. It began at … I am at …”',
    meanwhile: [
      'Rest in the way that hurts least.',
      'Keep the phone in your hand.',
      'Note when each sign began. They will ask.',
    ],
    doNot: [doNotDrive, doNotWait],
    fetch: fetchSomeone,
  },
];
