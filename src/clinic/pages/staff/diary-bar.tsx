import type { VNode } from 'preact';
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts';
import type { DiaryPractitioner } from '../../use-cases/diary.ts';

export interface DiaryPlace {
  /** Where the staff of this clinic are. */
  home: string;
  day: LocalDay;
  today: LocalDay;
  view: 'day' | 'week';
  practitionerId: string | null;
}

export function diaryPath({ home, day, view, practitionerId }: Omit<DiaryPlace, 'today'>): string {
  const query = new URLSearchParams({ day });
  if (view === 'week') query.set('view', view);
  if (practitionerId !== null) query.set('practitioner', practitionerId);
  return `${home}?${query}`;
}

/** The ways through the diary: other days, the other view, another practitioner. */
export function DiaryBar(props: DiaryPlace & { practitioners: readonly DiaryPractitioner[] }): VNode {
  const { home, day, today, view, practitionerId, practitioners } = props;
  const step = view === 'day' ? 1 : 7;
  const to = (changes: Partial<DiaryPlace>) => diaryPath({ ...props, ...changes });
  const current = (is: boolean) => (is ? { 'aria-current': 'true' as const } : {});
  return (
    <div class="diary-bar">
      <nav class="row" aria-label="Days">
        <a class="button" rel="prev" href={to({ day: addDays(day, -step) })}>
          <span aria-hidden="true">‹</span>
          <span class="visually-hidden">{view === 'day' ? 'Day before' : 'Week before'}</span>
        </a>
        <a class="button" href={to({ day: today })} {...current(day === today)}>
          Today
        </a>
        <a class="button" rel="next" href={to({ day: addDays(day, step) })}>
          <span aria-hidden="true">›</span>
          <span class="visually-hidden">{view === 'day' ? 'Day after' : 'Week after'}</span>
        </a>
      </nav>
      <form class="row diary-go" method="get" action={home}>
        {view === 'week' ? <input type="hidden" name="view" value="week" /> : null}
        {view === 'day' && practitionerId !== null ? (
          <input type="hidden" name="practitioner" value={practitionerId} />
        ) : null}
        <label>
          <span class="visually-hidden">Go to the day</span>
          <input class="input" type="date" name="day" value={day} required />
        </label>
        {view === 'week' ? (
          <label>
            <span class="visually-hidden">Practitioner</span>
            <select class="input" name="practitioner">
              {practitioners.map(({ practitionerId: id, name }) => (
                <option key={id} value={id} selected={id === practitionerId}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <button class="button">Go</button>
      </form>
      <nav class="row" aria-label="Views">
        <a class="button" href={to({ view: 'day' })} {...current(view === 'day')}>
          Day
        </a>
        <a class="button" href={to({ view: 'week' })} {...current(view === 'week')}>
          Week
        </a>
        <a class="button" href={`${home}/list?day=${day}`}>
          List
        </a>
      </nav>
      <a class="button diary-book" href={`${home}/book`}>
        Book for a caller
      </a>
    </div>
  );
}
