import type { VNode } from 'preact';
import type { Instant } from '../../../domain/time/instant.ts';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { Diary } from '../../use-cases/diary.ts';
import { dayWords } from '../words-of-time.ts';
import { DiaryBar, type DiaryPlace, diaryPath } from './diary-bar.tsx';
import { DiaryColumnPart } from './diary-column.tsx';
import own from './diary.css?raw';
import { lineAt, placeClass, placesStyle } from './diary-places.ts';
import type { DiaryView } from './diary-view.ts';

interface Props extends DiaryPlace {
  clinic: Clinic;
  diary: Diary;
  shown: DiaryView;
  now: Instant;
}

const noon = (day: LocalDay) => Date.parse(`${day}T12:00:00Z`);
const dayName = (day: LocalDay) => dayWords(noon(day), 'UTC');
const shortDay = (day: LocalDay) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(noon(day));

/** The diary: a column for each practitioner on a day, or for each day of one practitioner's week. */
export function DiaryPage({ clinic, diary, shown, now, ...place }: Props): VNode {
  const { view, day, practitionerId, today } = place;
  const isWeek = view === 'week';
  const ofWeek = diary.practitioners.find((one) => one.practitionerId === practitionerId);
  const titleOf = (column: DiaryView['columns'][number]) =>
    isWeek ? shortDay(column.day) : column.practitioner.name;
  const isChosen = (column: DiaryView['columns'][number]) =>
    isWeek ? column.day === day : column.practitioner.practitionerId === practitionerId;
  const chosen = shown.columns.find(isChosen) ?? shown.columns[0];
  const closed = isWeek ? undefined : diary.closedDays.get(day);
  const year = day.slice(0, 4);
  return (
    <div
      class="diary"
      data-mark={diary.mark}
      data-mark-path={`${place.home}/diary-mark?${new URLSearchParams({ from: diary.firstDay, until: diary.lastDay })}`}
      data-appointments={`${place.home}/appointments`}
      data-step={clinic.stepMinutes}
      data-zone={clinic.timeZone}
      data-now={now}
    >
      <style dangerouslySetInnerHTML={{ __html: own + placesStyle(shown) }} />
      <h1>
        {isWeek
          ? `${ofWeek?.name ?? 'Nobody'}, ${shortDay(diary.firstDay)} to ${shortDay(addDays(diary.firstDay, 6))} ${year}`
          : `${dayName(day)} ${year}`}
        {day === today ? <span class="diary-today"> Today</span> : null}
      </h1>
      <DiaryBar {...place} practitioners={diary.practitioners} />
      {closed === undefined ? null : (
        <p class="card card-care">The clinic is closed on this day{closed === '' ? '' : `: ${closed}`}.</p>
      )}
      <p class="diary-said" role="status" />
      {shown.columns.length > 1 ? (
        <nav class="diary-switch" aria-label={isWeek ? 'Day to show' : 'Practitioner to show'}>
          {shown.columns.map((column) => (
            <a
              key={`${column.day}${column.practitioner.practitionerId}`}
              class="button"
              href={diaryPath({
                ...place,
                day: column.day,
                practitionerId: column.practitioner.practitionerId,
              })}
              {...(column === chosen && { 'aria-current': 'true' as const })}
            >
              {titleOf(column)}
            </a>
          ))}
        </nav>
      ) : null}
      {shown.columns.length === 0 ? (
        <p class="card">There is nobody to show yet. Practitioners are added in the settings.</p>
      ) : (
        <div class={shown.columns.length > 8 ? 'diary-grid is-wide' : 'diary-grid'}>
          <div class="diary-corner" aria-hidden="true" />
          <div class="diary-day diary-gutter" aria-hidden="true">
            <div class={`diary-lines ${placeClass({ row: 0, span: shown.rows })}`} />
            {shown.marks.map(({ row, time }) => (
              <span key={row} class={placeClass(lineAt(row))}>
                {time}
              </span>
            ))}
          </div>
          {shown.columns.map((column) => (
            <DiaryColumnPart
              key={`${column.day}${column.practitioner.practitionerId}`}
              clinic={clinic}
              column={column}
              rows={shown.rows}
              title={titleOf(column)}
              isChosen={column === chosen}
              closed={diary.closedDays.get(column.day) ?? null}
            />
          ))}
        </div>
      )}
    </div>
  );
}
