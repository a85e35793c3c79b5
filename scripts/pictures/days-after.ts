import { careQuestions } from '../../src/content/exercises/care-questions.ts';
import type { NewEntry, Nrs } from '../../src/domain/journal/entry.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../src/domain/time/instant.ts';
import { localDay } from '../../src/domain/time/local-day.ts';
import { emergencySignIds, sameDaySignIds } from '../../src/domain/triage/red-flag.ts';
import type { Draft } from './stages.ts';

const DAYS = 16;
const unknownDays = [5, 6];
const minutes = (days: number, hours = 0) => (days * DAY_MS + hours * HOUR_MS) / MINUTE_MS;
const ago = (minutesAgo: number, entry: NewEntry): Draft => ({ ...entry, minutesAgo });
const nrs = (value: number) => Math.min(10, Math.max(0, value)) as Nrs;

/** Somebody whose back went sixteen days ago, after lifting, and who has looked in on most days since. */
function sixteenDays(now: Instant): Draft[] {
  const began = minutes(DAYS);
  const drafts: Draft[] = [
    ago(began, { kind: 'guide-run-started', values: {} }),
    ago(began - 1, { kind: 'pain-rated', values: { nrs: 8, moment: 'at-start' } }),
    ago(began - 20, { kind: 'clock-started', values: { clockId: 'heat' } }),
    ago(began - 35, { kind: 'clock-ended', values: { clockId: 'heat' } }),
    ago(began - 60, { kind: 'spasm-ended', values: { helped: ['heat'], doing: 'lifting', note: '' } }),
    ago(began - 61, {
      kind: 'activities-chosen',
      values: {
        activities: [
          { id: 'own-1', label: 'Putting on socks' },
          { id: 'own-2', label: 'Sitting at work' },
        ],
      },
    }),
    ago(began - 62, {
      kind: 'activity-paused',
      values: { activityId: 'lifting', label: 'Lifting and carrying' },
    }),
  ];
  for (let day = 0; day < DAYS; day += 1) {
    if (unknownDays.includes(day)) continue;
    const minutesAgo = minutes(DAYS - day, -2);
    const pain = Math.max(3, 8 - Math.floor(day * 0.6));
    drafts.push(
      ago(minutesAgo, {
        kind: 'check-in-noted',
        values: {
          day: localDay(now - minutesAgo * MINUTE_MS, 'Europe/London'),
          painNow: nrs(pain),
          painWorst: nrs(pain + 1),
          activities: { 'own-1': nrs(2 + Math.floor(day / 3)), 'own-2': nrs(3 + Math.floor(day / 2)) },
          sleep: day < 4 ? 'disturbed' : 'well',
          work: day < 3 ? 'not' : day < 8 ? 'less' : 'as-usual',
        },
      }),
    );
    if (day < 4)
      drafts.push(
        ago(minutesAgo - 1, {
          kind: 'dose-taken',
          values: { medicineId: 'M01', amount: 2, takenAt: now - minutesAgo * MINUTE_MS },
        }),
      );
    if (day > 1)
      drafts.push(
        ago(minutesAgo - 2, { kind: 'clock-started', values: { clockId: 'walk' } }),
        ago(minutesAgo - 14, { kind: 'clock-ended', values: { clockId: 'walk' } }),
      );
  }
  return drafts;
}

const pages = [
  'today',
  'signs',
  'check-in',
  'course',
  'episodes',
  'cause',
  'not-now',
  'summary',
  'my-notes',
  'back-questionnaire',
  'mood',
];

const recoveryPages = ['plan', 'exercises', 'exercises#own', 'exercises#handout', 'session', 'breaks'];

/** Nothing stands in the way of exercises. */
const mayExercise: readonly Draft[] = [
  {
    kind: 'red-flags-answered',
    values: {
      answers: Object.fromEntries([...emergencySignIds, ...sameDaySignIds].map((id) => [id, 'no' as const])),
    },
  },
  {
    kind: 'exercise-cares-answered',
    values: { answers: Object.fromEntries(careQuestions.map(({ careId }) => [careId, 'no' as const])) },
  },
];

/** The pages of the days after a spasm, for somebody with two weeks behind them. */
export function daysAfter(now: Instant): { name: string; path: string; drafts: readonly Draft[] }[] {
  const drafts = sixteenDays(now);
  return [
    ...pages.map((path) => ({ name: `days-${path}`, path, drafts })),
    ...recoveryPages.map((path) => ({
      name: `recovery-${path.replace('#', '-')}`,
      path,
      drafts: [...drafts, ...mayExercise],
    })),
  ];
}
