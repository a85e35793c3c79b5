import { useState } from 'preact/hooks';
import type { DoseRecord } from '../../../domain/dosing/dose-record.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import { dayRowLine, doseDayLines } from './dose-day-lines.ts';
import { TakenList } from './taken-list.tsx';
import { capitalised } from './words-of-dose.ts';

/** Days shown at first; a long list would push everything else away. */
const DAYS_AT_FIRST = 14;

interface Props {
  record: DoseRecord;
  own: readonly Medicine[];
  onChange(id: string): void;
}

/** Across days: the days in a row beside the limit, and what was taken when, corrections in sight. */
export function DoseDaysCard(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { doses, removedDoses } = props.record;
  if (doses.length + removedDoses.length === 0) return null;
  return (
    <details class="card" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Day by day</summary>
      {isOpen ? <DoseDays {...props} /> : null}
    </details>
  );
}

function DoseDays({ record, own, onChange }: Props) {
  const [shown, setShown] = useState(DAYS_AT_FIRST);
  const days = doseDayLines(record);
  const today = localDay(record.wallNow, record.timeZone);
  return (
    <>
      {own.map((medicine) => {
        const line = dayRowLine(record, medicine);
        return line ? <p key={medicine.id}>{line}</p> : null;
      })}
      {days.slice(0, shown).map(({ day, lines }) => (
        <section key={day}>
          <h3>{capitalised(dayInWords(day, today))}</h3>
          <TakenList lines={lines} onChange={onChange} />
        </section>
      ))}
      {days.length > shown ? (
        <button type="button" class="button button-wide" onClick={() => setShown(shown + DAYS_AT_FIRST)}>
          Show older days
        </button>
      ) : null}
    </>
  );
}
