import { useState } from 'preact/hooks';
import { calendarWords } from '../../../content/recovery/screen-words.ts';
import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import { sendFile } from '../../storage/hand-over.ts';
import { planCalendar, type PlanReminders } from './plan-calendar.ts';

/** The plan as a file for the person's own calendar, which rings when a web page cannot. */
export function AddToCalendar(reminders: PlanReminders) {
  const [news, setNews] = useState('');
  const add = async () => {
    const file = new File([calendarText(planCalendar(reminders))], 'time-to-move.ics', {
      type: 'text/calendar',
    });
    setNews(calendarWords[await sendFile(navigator, file)]);
  };
  return (
    <>
      <button type="button" class="button button-wide" onClick={() => void add()}>
        Add to my calendar
      </button>
      <p class="small soft">{calendarWords.say}</p>
      <p role="status">{news}</p>
    </>
  );
}
