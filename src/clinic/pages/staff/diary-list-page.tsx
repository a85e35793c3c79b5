import type { VNode } from 'preact';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { Diary } from '../../use-cases/diary.ts';
import { dayWords, timeWords } from '../words-of-time.ts';
import { statusWords } from './diary-block.tsx';
import own from './diary.css?raw';

interface Props {
  clinic: Clinic;
  diary: Diary;
  home: string;
  day: LocalDay;
}

/** The day in words: to print, and to read without seeing a grid. */
export function DiaryListPage({ clinic, diary, home, day }: Props): VNode {
  const closed = diary.closedDays.get(day);
  const time = (at: number) => timeWords(at, clinic.timeZone);
  return (
    <div class="diary-list stack">
      <style dangerouslySetInnerHTML={{ __html: own }} />
      <h1>
        {dayWords(Date.parse(`${day}T12:00:00Z`), 'UTC')} {day.slice(0, 4)}
      </h1>
      <p class="row no-print">
        <a class="button" href={`${home}?day=${day}`}>
          Back to the diary
        </a>
        <button class="button" type="button" data-print hidden>
          Print
        </button>
      </p>
      {closed === undefined ? null : (
        <p class="card card-care">The clinic is closed on this day{closed === '' ? '' : `: ${closed}`}.</p>
      )}
      {diary.practitioners.map(({ practitionerId, name, works, timeOff, entries }) => (
        <section key={practitionerId}>
          <h2>{name}</h2>
          <p>
            {works.length === 0
              ? 'Not working on this day.'
              : `Works ${works.map(({ start, end }) => `${time(start)} to ${time(end)}`).join(' and ')}.`}
            {timeOff.map(({ start, end }) => ` Away ${time(start)} to ${time(end)}.`)}
          </p>
          {entries.length === 0 ? (
            <p>No appointments.</p>
          ) : (
            <table role="table">
              <thead role="rowgroup">
                <tr role="row">
                  <th scope="col" role="columnheader">
                    Time
                  </th>
                  <th scope="col" role="columnheader">
                    Who
                  </th>
                  <th scope="col" role="columnheader">
                    Phone
                  </th>
                  <th scope="col" role="columnheader">
                    Service
                  </th>
                  <th scope="col" role="columnheader">
                    State
                  </th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {entries.map((entry) => (
                  <tr role="row" key={entry.appointmentId}>
                    <td role="cell">
                      {time(entry.start)}–{time(entry.end)}
                    </td>
                    <th scope="row" role="rowheader">
                      {entry.patientName === null ? (
                        'Somebody online'
                      ) : (
                        <a href={`${home}/appointments/${entry.appointmentId}`}>{entry.patientName}</a>
                      )}
                    </th>
                    <td role="cell">{entry.phone ?? entry.email ?? ''}</td>
                    <td role="cell">{entry.serviceName}</td>
                    <td role="cell">
                      {[statusWords[entry.status], entry.isOverbooked ? 'Overbooked' : '']
                        .filter(Boolean)
                        .join(', ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </div>
  );
}
