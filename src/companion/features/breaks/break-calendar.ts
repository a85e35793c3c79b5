import { breakCalendarWords, driveWords } from '../../../content/breaks/break-words.ts';
import { breakMoves } from '../../../content/breaks/break-moves.ts';
import { breakTimes, type BreakDay } from '../../../domain/breaks/break-times.ts';
import { driveLengthMinutes, driveStops, type Drive } from '../../../domain/breaks/drive-stops.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import type { Weekday } from '../../../domain/time/weekday.ts';
import type { Calendar, CalendarEvent } from '../../../wire/calendar/calendar.ts';

/** Days differ from week to week: a calendar for longer would ring on for somebody who has changed theirs. */
const DAYS_AHEAD = 28;
const DAY_MINUTES = 24 * 60;
const MOVES_MINUTES = Math.ceil(breakMoves.up.reduce((sum, { seconds }) => sum + seconds, 0) / 60);

interface Made {
  timeZone: string;
  madeAt: Instant;
}

export interface BreakDays extends BreakDay, Made {
  today: LocalDay;
  weekdays: readonly Weekday[];
}

/** An alarm for each break of the days ahead, from today on. The words name neither body nor pain: others may see them. */
export function breakCalendar({ today, weekdays, timeZone, madeAt, ...day }: BreakDays): Calendar {
  const events = breakTimes(day).map((startMinutes, at): CalendarEvent => ({
    uid: `break-${at + 1}@unspasm`,
    title: breakCalendarWords.name,
    words: breakCalendarWords.words,
    from: today,
    startMinutes,
    lengthMinutes: day.breakMinutes,
    repeats: { weekdays, until: addDays(today, DAYS_AHEAD - 1) },
    alarmMinutesBefore: 0,
  }));
  return { name: breakCalendarWords.name, timeZone, madeAt, events };
}

export interface PlannedDrive extends Drive {
  day: LocalDay;
  /** After midnight of that day. */
  leavesAtMinutes: number;
}

export interface DriveMoment {
  kind: 'before' | 'stop' | 'after';
  /** After midnight of the day of setting off; may lie on the next. */
  atMinutes: number;
  lengthMinutes: number;
}

/** What to do before a drive, at its stops and after it, in order. */
export function driveMoments({ leavesAtMinutes, ...drive }: PlannedDrive): DriveMoment[] {
  const stops = driveStops(drive).map(({ atMinutes, lengthMinutes }) => ({
    kind: 'stop' as const,
    atMinutes: leavesAtMinutes + atMinutes,
    lengthMinutes,
  }));
  const arrivesAt = leavesAtMinutes + driveLengthMinutes(drive);
  return [
    { kind: 'before', atMinutes: leavesAtMinutes - MOVES_MINUTES, lengthMinutes: MOVES_MINUTES },
    ...stops,
    { kind: 'after', atMinutes: arrivesAt, lengthMinutes: drive.breakMinutes },
  ];
}

const driveTitles = {
  before: breakCalendarWords.beforeDrive,
  stop: breakCalendarWords.stop,
  after: breakCalendarWords.arrive,
};

/**
 * The stops of a drive as a calendar. Only what comes before setting off has an alarm: whoever is at the wheel by then
 * must not be called to a screen, and nobody arrives when they planned to.
 */
export function driveCalendar(drive: PlannedDrive, { timeZone, madeAt }: Made): Calendar {
  const events = driveMoments(drive).map(({ kind, atMinutes, lengthMinutes }, at): CalendarEvent => {
    const daysLater = Math.floor(atMinutes / DAY_MINUTES);
    return {
      uid: `drive-${drive.day}-${at}@unspasm`,
      title: driveTitles[kind],
      words: driveWords[kind],
      from: addDays(drive.day, daysLater),
      startMinutes: atMinutes - daysLater * DAY_MINUTES,
      lengthMinutes,
      ...(kind === 'before' ? { alarmMinutesBefore: 0 } : {}),
    };
  });
  return { name: breakCalendarWords.name, timeZone, madeAt, events };
}
