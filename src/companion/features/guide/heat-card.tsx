import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { useCompanion } from '../../shell/companion.ts';
import './guide.css';
import { WarmthIsOn } from './heat-notice.tsx';

/** For Today: warmth that is still on. */
export function HeatCard() {
  const { journal } = useCompanion();
  return (
    <WarmthIsOn
      entries={effectiveEntries(journal.entries.value)}
      note={(entries) => void journal.append(entries)}
    />
  );
}
