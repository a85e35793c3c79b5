import type { VNode } from 'preact';
import { localTime } from '../../../domain/time/local-time.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { DiaryBlockLink } from './diary-block.tsx';
import { lineAt, placeClass } from './diary-places.ts';
import type { DiaryColumn } from './diary-view.ts';

interface Props {
  clinic: Clinic;
  column: DiaryColumn;
  rows: number;
  title: string;
  /** The one that is shown where there is room for one only. */
  isChosen: boolean;
  closed: string | null;
}

function hoursWords({ works, away }: DiaryColumn, timeZone: string, closed: string | null): string {
  if (closed !== null) return closed === '' ? 'Closed' : `Closed: ${closed}`;
  const [first, last] = [works[0], works.at(-1)];
  if (!first || !last) return 'Not working';
  const hours = `${localTime(first.start, timeZone)}–${localTime(last.end, timeZone)}`;
  return away.length > 0 ? `${hours}, with time off` : hours;
}

/** What one practitioner has on one day, from top to bottom. */
export function DiaryColumnPart({ clinic, column, rows, title, isChosen, closed }: Props): VNode {
  const { day, practitioner, blocks, free, from } = column;
  const id = `c-${day}-${practitioner.practitionerId}`;
  // Read and reached in the order of the day.
  const things = [
    ...blocks.map((block) => ({
      row: block.row,
      node: <DiaryBlockLink key={block.appointmentId} clinic={clinic} block={block} />,
    })),
    ...free.map((one) => {
      const time = localTime(one.at, clinic.timeZone);
      const query = new URLSearchParams({
        practitioner: practitioner.practitionerId,
        start: new Date(one.at).toISOString(),
      });
      return {
        row: one.row,
        node: (
          <a
            key={one.at}
            class={`diary-free ${placeClass(one)}`}
            href={`/c/${clinic.slug}/staff/book?${query}`}
            aria-label={`Book ${time}, ${title}`}
            data-time={time}
          />
        ),
      };
    }),
  ].sort((a, b) => a.row - b.row);
  return (
    <section class={isChosen ? 'diary-column is-chosen' : 'diary-column'} aria-labelledby={id}>
      <h2 class="diary-head" id={id}>
        {title} <span class="diary-hours">{hoursWords(column, clinic.timeZone, closed)}</span>
      </h2>
      <div
        class="diary-day"
        data-column={practitioner.practitionerId}
        data-title={title}
        {...(from !== null && { 'data-from': from })}
      >
        {column.workRows.map((work) => (
          <div key={work.row} class={`diary-works ${placeClass(work)}`} />
        ))}
        <div class={`diary-lines ${placeClass({ row: 0, span: rows })}`} />
        {column.away.map((away) => (
          <p key={away.row} class={`diary-away ${placeClass(away)}`}>
            Time off{away.reason === '' ? '' : `: ${away.reason}`}
          </p>
        ))}
        {column.buffers.map((buffer) => (
          <div key={buffer.row} class={`diary-buffer ${placeClass(buffer)}`} />
        ))}
        {things.map(({ node }) => node)}
        {column.nowRow === null ? null : (
          <div class={`diary-now ${placeClass(lineAt(column.nowRow))}`} aria-hidden="true" />
        )}
      </div>
    </section>
  );
}
