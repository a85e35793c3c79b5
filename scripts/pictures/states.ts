import { guardGroups } from '../../src/content/medicines/guards.ts';
import type { SignAnswer } from '../../src/domain/journal/entry.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../src/domain/time/instant.ts';
import { daysAfter } from './days-after.ts';
import { answered, begun, type Draft, type Stage } from './stages.ts';

/** A state of a screen that no step of the guide shows by itself. */
export interface ScreenState {
  name: string;
  path: string;
  drafts: readonly Draft[];
  /** Buttons and ticks to press, by what they say, before the picture is taken. */
  press?: readonly string[];
  /** The browser refuses the database. */
  isBlocked?: true;
}

const guards = (answers: Readonly<Record<string, SignAnswer>> = {}): Draft => ({
  kind: 'medicine-guards-answered',
  values: {
    answers: Object.fromEntries(
      guardGroups.flatMap(({ questions }) => questions).map(({ id }) => [id, answers[id] ?? 'no']),
    ),
  },
});

const raised = (...ids: string[]): Draft => ({
  kind: 'red-flags-answered',
  values: { answers: Object.fromEntries(ids.map((id) => [id, 'yes' as const])) },
});

const label: Draft = {
  kind: 'medicine-label-set',
  values: { medicineId: 'M09', name: 'Diazepam 2 mg', minIntervalHours: 8, maxAmountPer24h: 6, maxDays: 5 },
};
const person: Draft = {
  kind: 'trusted-person-set',
  values: { person: { name: 'Sam', phone: '07700 900123' } },
};
/** Everything so far, a while ago. */
const earlier = (drafts: readonly Draft[], minutesAgo: number): Draft[] =>
  drafts.map((draft) => ({ ...draft, minutesAgo }));
const atEmergency = (...ids: string[]): Draft[] => [...begun, raised(...ids)];
const tablets = 'Ibuprofen tablets, 200 mg';

/** The painkiller pages in each of their states. */
function painkillers(now: Instant): ScreenState[] {
  const dose = (medicineId: string, amount: number, hoursAgo: number): Draft => ({
    kind: 'dose-taken',
    values: { medicineId, amount, takenAt: now - hoursAgo * HOUR_MS },
  });
  const page = (name: string, drafts: readonly Draft[], ...press: string[]): ScreenState => ({
    name: `medicines-${name}`,
    path: 'medicines',
    drafts: [...begun, ...drafts],
    press,
  });
  const some = [guards(), dose('M05', 2, 9), dose('M01', 2, 7), dose('M05', 2, 4.5)];
  const many = [dose('M01', 2, 13), dose('M01', 2, 7), dose('M01', 2, 1)];
  return [
    { name: 'medicines-signs-first', path: 'medicines', drafts: [] },
    page('questions-1', [], tablets),
    page('questions-2', [], tablets, 'Severe heart failure', 'Only what I ticked'),
    page('questions-3', [], tablets, 'None of these', 'None of these'),
    page('open', [guards()], tablets),
    page('do-not', [guards({ 'nsaid-ulcer': 'yes', 'nsaid-pregnant': 'yes' })], tablets),
    page('ask-first', [guards({ 'nsaid-65': 'yes', 'nsaid-asthma': 'not-sure' })], tablets),
    page('other-amount', [guards()], tablets, 'Another amount', 'Write it down'),
    page('gel', [guards()], 'Ibuprofen gel 5%'),
    page('label', [guards()], 'Diazepam on prescription'),
    page('label-problems', [guards()], 'Diazepam on prescription', 'Keep this'),
    page('label-kept', [guards(), label], 'I took Diazepam 2 mg'),
    page('taken', some),
    page('written-down', some, 'I took ibuprofen tablets', '2 tablets'),
    page('change', some, 'Change'),
    page('taken-off', some, 'Change', 'It was not taken: take it off'),
    page('limit-reached', [guards(), ...many]),
    page('over-the-limit', [guards(), ...many, dose('M01', 3, 0.5), dose('M05', 10, 2)]),
    page('clash', [
      guards(),
      label,
      dose('M01', 2, 3),
      dose('M07', 250, 2),
      dose('M06', 2, 3),
      dose('M09', 2, 1),
    ]),
    page('clock-jumped', [...some, { kind: 'clock-jumped', values: { shiftMs: 5 * HOUR_MS } }]),
    page('lost', [...some, { kind: 'entries-lost', values: { lastKnownAt: now - 30 * MINUTE_MS } }]),
  ];
}

/** What the guide shows beside its steps: notices, clocks, the cards of the emergency signs. */
function besideTheSteps(stages: readonly Stage[]): ScreenState[] {
  const at = (stepId: string): readonly Draft[] =>
    stages.find((stage) => stage.stepId === stepId)?.drafts ?? [];
  const atRest = at('rest');
  const warmth = (minutesAgo: number): Draft[] => [
    ...earlier(atRest, minutesAgo + 1),
    { kind: 'clock-started', values: { clockId: 'heat' }, minutesAgo },
  ];
  return [
    {
      name: 'signs-ticked',
      path: '',
      drafts: begun.slice(0, 1),
      press: ['I have stopped', 'Chest pain as well'],
    },
    {
      name: 'banner',
      path: '',
      drafts: [...begun.slice(0, 1), answered('stop', 'stopped'), answered('passes', 'next')],
    },
    { name: 'emergency-still', path: '', drafts: atEmergency('RA7') },
    { name: 'emergency-chest', path: '', drafts: atEmergency('RA8', 'RA9') },
    { name: 'emergency-maternity', path: '', drafts: atEmergency('RA12') },
    {
      name: 'emergency-breathing',
      path: '',
      drafts: atEmergency('RA1'),
      press: ['Breathe with me while I wait'],
    },
    { name: 'emergency-slip', path: '', drafts: atEmergency('RA1'), press: ['I pressed that by mistake'] },
    {
      name: 'emergency-assessed',
      path: '',
      drafts: atEmergency('RA1'),
      press: ['A doctor or nurse has checked this'],
    },
    {
      name: 'same-day-ticked',
      path: '',
      drafts: at('more-signs'),
      press: ['Losing weight without trying'],
    },
    { name: 'same-day-notice', path: '', drafts: [...atRest, raised('RB2')] },
    { name: 'rest-long', path: '', drafts: earlier(atRest, 55) },
    { name: 'rest-all', path: '', drafts: atRest, press: ['All that may help here'] },
    { name: 'heat-on', path: '', drafts: [...warmth(2), answered('rest', 'heat')] },
    { name: 'heat-over', path: '', drafts: [...warmth(16), answered('rest', 'heat')] },
    { name: 'heat-notice', path: '', drafts: [...warmth(6), answered('rest', 'legs-on-chair')] },
    {
      name: 'heat-break',
      path: '',
      drafts: [
        ...warmth(20),
        { kind: 'clock-ended', values: { clockId: 'heat' }, minutesAgo: 5 },
        answered('rest', 'heat'),
      ],
    },
    { name: 'more-about', path: '', drafts: at('legs-on-chair'), press: ['More about this'] },
  ];
}

/** Every state to be looked at beside the steps of the guide and the plain pages. */
export const statesOfScreens = (stages: readonly Stage[], now: Instant): ScreenState[] => [
  ...painkillers(now),
  ...besideTheSteps(stages),
  ...daysAfter(now),
  { name: 'help-person', path: 'help', drafts: [person] },
  { name: 'help-form', path: 'help', drafts: [], press: ['Save a person'] },
  { name: 'settings-person', path: 'settings', drafts: [person] },
  { name: 'storage-notice', path: '', drafts: [], isBlocked: true },
  { name: 'storage-notice-journal', path: 'journal', drafts: [], isBlocked: true },
];
