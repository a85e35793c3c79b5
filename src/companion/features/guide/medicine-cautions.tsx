import { medicines } from '../../../content/medicines/medicines.ts';
import { isDrowsyMedicineTaken, isGelOnSkin } from '../../../domain/dosing/after-effects.ts';
import { readDoseRecord } from '../../../domain/dosing/dose-record.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';

const words = {
  heat: {
    sleepy: 'You wrote down a medicine that can make you sleepy. Leave warmth out until that has worn off.',
    gel: 'You wrote down a pain gel today. No warmth where the gel is.',
  },
  wash: {
    sleepy:
      'You wrote down a medicine that can make you sleepy. No bath, and a shower only with someone near.',
    gel: null,
  },
  car: { sleepy: 'You wrote down a medicine that can make you sleepy. Do not drive.', gel: null },
} as const;

/** What the painkillers written down today mean for warmth, a bath or driving; empty for nothing. Source: MR5, MR6, MR7. */
export function useMedicineCautions(about: keyof typeof words): string[] {
  const { clock, journal } = useCompanion();
  const isPastRead = journal.pastIsRead.value && journal.unreadable.value === 0;
  const record = readDoseRecord(journal.entries.value, medicines, zonedNow(clock), { isPastRead });
  const { sleepy, gel } = words[about];
  const lines = [isDrowsyMedicineTaken(record) ? sleepy : null, isGelOnSkin(record) ? gel : null];
  return lines.filter((line) => line !== null);
}

export function MedicineCautions({ about }: { about: keyof typeof words }) {
  return (
    <>
      {useMedicineCautions(about).map((line) => (
        <p key={line} class="card card-care" role="note">
          {line}
        </p>
      ))}
    </>
  );
}
