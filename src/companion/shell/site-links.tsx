import { currentRun } from '../../domain/guide/position.ts';
import { useCompanion } from './companion.ts';

const links = [
  ['/journal', 'What I wrote down'],
  ['/medicines', 'Painkillers'],
  ['/settings', 'Settings'],
  ['/checklist', 'The whole checklist'],
  ['/about', 'About'],
] as const;

/** Out of the way, below everything else. */
export function SiteLinks({ isGuide }: { isGuide: boolean }) {
  const { journal } = useCompanion();
  const run = currentRun(journal.entries.value);
  const isKnown = journal.entries.value.some(
    ({ kind }) => kind === 'spasm-ended' || kind === 'check-in-noted',
  );
  const startAgain = () => void journal.append([{ kind: 'guide-run-started', values: {} }]);
  return (
    <nav class="site-links" aria-label="Other pages">
      {isGuide && isKnown ? <a href="/today">Today</a> : null}
      {isGuide ? null : <a href="/signs">Danger signs</a>}
      {links.map(([to, label]) => (
        <a key={to} href={to}>
          {label}
        </a>
      ))}
      {isGuide && run && !run.endedAt ? (
        <button type="button" class="button button-quiet" onClick={startAgain}>
          A new spasm: start again
        </button>
      ) : null}
    </nav>
  );
}
