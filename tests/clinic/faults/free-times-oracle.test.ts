import { expect, test } from 'vitest';
import { freeStarts } from '../../../src/domain/booking/free-slots.ts';
import { common, joined } from '../../../src/domain/booking/interval.ts';
import { hoursBetween, type WeeklyHours } from '../../../src/domain/booking/working-hours.ts';
import { MINUTE_MS } from '../../../src/domain/time/instant.ts';
import { faultSeed, seededRandom } from '../../faults/harness/seeded-random.ts';
import { faultRuns } from '../../faults/runs.ts';

// A zone, and days around which its clocks change: forward, back, or over a whole half hour.
const places = [
  ['Europe/London', '2026-03-28'],
  ['Europe/London', '2026-10-24'],
  ['America/St_Johns', '2026-03-07'],
  ['America/St_Johns', '2026-10-31'],
  ['Australia/Lord_Howe', '2026-10-03'],
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Pacific/Apia', '2026-11-22'],
  ['Asia/Kathmandu', '2026-11-22'],
] as const;
const DAYS = 3;

interface Clinic {
  timeZone: string;
  firstDay: string;
  opening: WeeklyHours[];
  rota: WeeklyHours[];
  closedDays: Set<string>;
  busy: { start: number; end: number }[];
  service: { durationMinutes: number; bufferBeforeMinutes: number; bufferAfterMinutes: number };
  stepMinutes: number;
  earliest: number;
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function anyClinic(random: () => number): Clinic {
  const below = (most: number) => Math.floor(random() * most);
  const [timeZone, firstDay] = places[below(places.length)] ?? places[0];
  // Hours lie on quarters and away from the clocks' own change, which other tests are about.
  const hours = (count: number): WeeklyHours[] =>
    Array.from({ length: count }, () => {
      const fromMinutes = 240 + below(60) * 15;
      const isLimited = random() < 0.2;
      return {
        weekday: 1 + below(7),
        fromMinutes,
        untilMinutes: Math.min(1440, fromMinutes + 15 + below(40) * 15),
        firstDay: isLimited ? dayAfter(firstDay, below(DAYS)) : null,
        lastDay: isLimited && random() < 0.5 ? dayAfter(firstDay, DAYS) : null,
      };
    });
  const from = Date.parse(`${firstDay}T00:00Z`);
  return {
    timeZone,
    firstDay,
    opening: hours(8 + below(10)),
    rota: hours(8 + below(10)),
    closedDays: new Set(random() < 0.2 ? [dayAfter(firstDay, below(DAYS))] : []),
    busy: Array.from({ length: below(12) }, () => {
      const start = from + (below((DAYS + 2) * 288) - 288) * 5 * MINUTE_MS;
      return { start, end: start + below(40) * 5 * MINUTE_MS };
    }),
    service: {
      durationMinutes: 5 + below(24) * 5,
      bufferBeforeMinutes: below(4) * 5,
      bufferAfterMinutes: below(4) * 5,
    },
    stepMinutes: [5, 10, 15, 20, 30][below(5)] ?? 15,
    earliest: from + below(36 * 60) * MINUTE_MS,
  };
}

interface Shown {
  day: string;
  minutes: number;
}

const walls = new Map<string, readonly Shown[]>();

/** What a clock on the wall shows in each minute: nothing of the program's own ideas of time is used. */
function wallFrom(begin: number, timeZone: string): readonly Shown[] {
  const key = `${timeZone} ${begin}`;
  let shown = walls.get(key);
  if (!shown) {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    shown = Array.from({ length: (DAYS + 2) * 1440 }, (_, index) => {
      const [day = '', time = ''] = clock.format(begin + index * MINUTE_MS).split(' ');
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return { day, minutes: hours * 60 + minutes };
    });
    walls.set(key, shown);
  }
  return shown;
}

/** Looks at every minute by itself. */
function minuteByMinute(clinic: Clinic): number[] {
  const { timeZone, firstDay, service, busy } = clinic;
  const lastDay = dayAfter(firstDay, DAYS - 1);
  const holds = (hours: WeeklyHours[], day: string, minutes: number) =>
    hours.some(
      (one) =>
        one.weekday === (new Date(`${day}T12:00Z`).getUTCDay() || 7) &&
        (one.firstDay ?? '') <= day &&
        day <= (one.lastDay ?? '9999') &&
        one.fromMinutes <= minutes &&
        minutes < one.untilMinutes,
    );
  const begin = Date.parse(`${firstDay}T00:00Z`) - 15 * 60 * MINUTE_MS;
  const isOpen = wallFrom(begin, timeZone).map(
    ({ day, minutes }) =>
      day >= firstDay &&
      day <= lastDay &&
      !clinic.closedDays.has(day) &&
      holds(clinic.opening, day, minutes) &&
      holds(clinic.rota, day, minutes),
  );
  const found: number[] = [];
  let since = 0;
  for (let index = 0; index < isOpen.length; index++) {
    if (!isOpen[index]) continue;
    if (!isOpen[index - 1]) since = index;
    const start = begin + index * MINUTE_MS;
    const from = start - service.bufferBeforeMinutes * MINUTE_MS;
    const until = start + (service.durationMinutes + service.bufferAfterMinutes) * MINUTE_MS;
    if (
      (index - since) % clinic.stepMinutes === 0 &&
      start >= clinic.earliest &&
      Array.from({ length: service.durationMinutes }, (_, minute) => isOpen[index + minute]).every(Boolean) &&
      !busy.some((one) => one.start < one.end && one.start < until && one.end > from)
    )
      found.push(start);
  }
  return found;
}

test('free times are those that a look at every minute finds, in any clinic on any day', () => {
  const random = seededRandom(faultSeed);
  const clinics = faultRuns({ sample: 150, full: 10_000 });
  let times = 0;
  for (let run = 0; run < clinics; run++) {
    const clinic = anyClinic(random);
    const days = { ...clinic, lastDay: dayAfter(clinic.firstDay, DAYS - 1) };
    const open = common(hoursBetween(clinic.opening, days), hoursBetween(clinic.rota, days));
    const expected = minuteByMinute(clinic);
    times += expected.length;
    expect(
      freeStarts(open, joined(clinic.busy), clinic.service, clinic),
      `clinic ${run} of ${faultSeed}`,
    ).toEqual(expected);
  }
  expect(times).toBeGreaterThan(clinics);
}, 1_800_000);
