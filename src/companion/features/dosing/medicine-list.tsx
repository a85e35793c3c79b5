import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import type { DosingWarning } from '../../../domain/dosing/warnings.ts';
import { CheckTimes, needsCheck } from './check-times.tsx';
import { DoseDaysCard } from './dose-days-card.tsx';
import { doseLines } from './dose-lines.ts';
import { MedicineCard } from './medicine-card.tsx';
import { SmallPrint } from './small-print.tsx';
import { StopSignsList } from './stop-signs-list.tsx';
import { TakenList } from './taken-list.tsx';
import type { Dosing } from './use-dosing.ts';
import { WarningCards } from './warning-cards.tsx';

interface Props {
  dosing: Dosing;
  onPick(medicine: Medicine): void;
  onChangeDose(id: string): void;
  onHelp(): void;
  /** What was just written down. */
  notice: ComponentChildren;
}

/** Where the eye goes after something was written down: alarms first, then the notice. */
function TopOfList({ alarms, notice }: { alarms: readonly DosingWarning[]; notice: ComponentChildren }) {
  const top = useRef<HTMLDivElement>(null);
  const hasNotice = notice !== null;
  useEffect(() => {
    if (!hasNotice) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div class="stack dosing-top" tabIndex={-1} ref={top}>
      <div class="stack" role="alert">
        <WarningCards warnings={alarms} level="h2" />
      </div>
      {notice}
    </div>
  );
}

/** The person's own: whatever they have written down, newest first. */
function ownMedicines({ record }: Dosing): Medicine[] {
  const ids = [...record.doses.toReversed().map(({ medicineId }) => medicineId), ...record.labels.keys()];
  return [...new Set(ids)].flatMap((id) => record.medicines.find((medicine) => medicine.id === id) ?? []);
}

export function MedicineList({ dosing, onPick, onChangeDose, onHelp, notice }: Props) {
  const { record, warnings } = dosing;
  const [showsAll, setShowsAll] = useState(false);
  const own = ownMedicines(dosing);
  const others = record.medicines.filter((medicine) => !own.includes(medicine));
  const lines = doseLines(record);
  const alarms = warnings.filter(({ rule }) => rule.urgency === 'alarm');
  const choice = (
    <ul class="list-plain stack">
      {others.map((medicine) => (
        <li key={medicine.id}>
          <button type="button" class="button button-wide" onClick={() => onPick(medicine)}>
            {medicine.name}
          </button>
        </li>
      ))}
    </ul>
  );
  const taken =
    lines.length > 0 ? (
      <section class="stack">
        <h2>What you have taken</h2>
        <TakenList lines={lines} onChange={onChangeDose} />
      </section>
    ) : null;
  const mustCheck = needsCheck(record);
  return (
    <div class="stack">
      <TopOfList alarms={alarms} notice={notice} />
      {mustCheck ? (
        <>
          <CheckTimes
            record={record}
            onConfirm={() => void dosing.write({ kind: 'times-confirmed', values: {} })}
          />
          {taken}
        </>
      ) : null}
      {own.map((medicine) => (
        <MedicineCard
          key={medicine.id}
          state={dosing.stateOf(medicine)}
          record={record}
          onPick={() => onPick(medicine)}
        />
      ))}
      <WarningCards warnings={warnings.filter((warning) => !alarms.includes(warning))} level="h2" />
      {mustCheck ? null : taken}
      <DoseDaysCard record={record} own={own} onChange={onChangeDose} />
      {own.length === 0 ? (
        <section class="stack">
          <h2>Which one do you have?</h2>
          {choice}
        </section>
      ) : (
        <>
          <button
            type="button"
            class="button button-wide"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            Another painkiller
          </button>
          {showsAll ? choice : null}
        </>
      )}
      {own.length > 0 ? <StopSignsList medicines={own} onHelp={onHelp} /> : null}
      <SmallPrint />
    </div>
  );
}
