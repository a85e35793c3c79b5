import type { MedicinesPart } from '../../../domain/summary/medicines-part.ts';
import { Lines } from './sheet-section.tsx';
import { changeLines, daysLine, sumLine, unknownMedicineLines } from './words-of-medicines.ts';

/** What was taken: the sum, the days, and every correction in sight. */
export function SheetMedicines({ part, timeZone }: { part: MedicinesPart; timeZone: string }) {
  const { medicines, unknown, isDoubtful } = part;
  if (medicines.length === 0 && unknown.length === 0) return <p>None noted.</p>;
  return (
    <>
      {isDoubtful ? (
        <p>
          <strong>Something may be missing or out of time: entries or the clock of the phone changed.</strong>
        </p>
      ) : null}
      {medicines.map((taken) => (
        <div key={taken.medicine.id}>
          <p>
            <strong>{sumLine(taken)}</strong>
          </p>
          {taken.days.length > 0 ? <p>{daysLine(taken)}.</p> : null}
          <Lines lines={changeLines(taken, timeZone)} />
        </div>
      ))}
      <Lines lines={unknownMedicineLines(part)} />
    </>
  );
}
