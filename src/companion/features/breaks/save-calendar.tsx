import { useState } from 'preact/hooks';
import { breakCalendarWords } from '../../../content/breaks/break-words.ts';
import type { Calendar } from '../../../wire/calendar/calendar.ts';
import { calendarText } from '../../../wire/calendar/calendar-text.ts';
import { sendFile } from '../../storage/hand-over.ts';

interface Props {
  words: string;
  isReady: boolean;
  calendar(): Calendar;
}

/** A calendar as a file for the person's own calendar. */
export function SaveCalendar({ words, isReady, calendar }: Props) {
  const [news, setNews] = useState('');
  const save = async () => {
    const file = new File([calendarText(calendar())], 'time-to-move.ics', { type: 'text/calendar' });
    setNews(breakCalendarWords[await sendFile(navigator, file)]);
  };
  return (
    <>
      <button type="button" class="button button-wide" disabled={!isReady} onClick={() => void save()}>
        {words}
      </button>
      <p role="status">{news}</p>
    </>
  );
}
