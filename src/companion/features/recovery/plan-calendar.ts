import { calendarWords } from '../../../content/recovery/screen-words.ts';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import type { Weekday } from '../../../domain/time/weekday.ts';
import type { Calendar, CalendarEvent } from '../../../wire/calendar/calendar.ts';

/** The plan bends as the back answers, so a calendar is made anew now and then. */
const DAYS_AHEAD = 28;
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export interface PlanReminders {
  today: LocalDay;
  timeZone: string;
  madeAt: number;
  reminderAtMinutes: number;
  /** Null while every day is alike. */
  strengthDays: readonly Weekday[] | null;
}

/** Reminders for the weeks ahead, an alarm each. What they say names neither body nor pain: others may see it. */
export function planCalendar(reminders: PlanReminders): Calendar {
  const { today, timeZone, madeAt, reminderAtMinutes, strengthDays } = reminders;
  const event = (name: string, title: string, weekdays: readonly Weekday[]): CalendarEvent => ({
    uid: `plan-${name}@unspasm`,
    title,
    words: calendarWords.open,
    from: addDays(today, 1),
    startMinutes: reminderAtMinutes,
    lengthMinutes: 15,
    repeats: { weekdays, until: addDays(today, DAYS_AHEAD) },
    alarmMinutesBefore: 0,
  });
  const others = everyDay.filter((weekday) => !strengthDays?.includes(weekday));
  return {
    name: calendarWords.name,
    timeZone,
    madeAt,
    events: [
      ...(strengthDays ? [event('strength', calendarWords.strength, strengthDays)] : []),
      event('daily', calendarWords.daily, others),
    ],
  };
}
