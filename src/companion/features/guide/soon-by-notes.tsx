import { soonByNotes } from '../../../content/escalation/soon-by-notes.ts';
import { computedSoonSigns } from '../../../domain/episode/notices/due-notices.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';

/** RC2, RC5, RC7 and RC11, worked out from the notes. `entries` are effective entries in id order. */
export default function SoonByNotes({ entries }: { entries: readonly JournalEntry[] }) {
  const { clock } = useCompanion();
  const lines = computedSoonSigns(entries, zonedNow(clock)).flatMap((id) => soonByNotes[id] ?? []);
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="card card-care">
          {line}
        </p>
      ))}
    </>
  );
}
