import { useComputed, useSignalEffect } from '@preact/signals';
import { companionPaths } from '../../wire/companion-paths.ts';
import { effectiveEntries } from '../../domain/journal/effective-entries.ts';
import { preferencesOf } from '../../domain/journal/preferences.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { GuideScreen } from '../features/guide/guide-screen.tsx';
import { CompanionContext, useCompanion, type Companion } from './companion.ts';
import { guideParts, pages } from './parts.tsx';
import { goTo, path } from './router.ts';

interface Props {
  companion: Companion;
  openedAt: Instant;
}

export function App({ companion, openedAt }: Props) {
  return (
    <CompanionContext.Provider value={companion}>
      <Shown openedAt={openedAt} />
    </CompanionContext.Provider>
  );
}

function Shown({ openedAt }: { openedAt: Instant }) {
  const { journal } = useCompanion();
  const textSize = useComputed(() => preferencesOf(effectiveEntries(journal.entries.value)).textSize);
  useSignalEffect(() => {
    document.documentElement.dataset.textSize = textSize.value;
  });
  const page = pages[path.value];
  return (
    <>
      {page ? (
        <>
          <header class="page-top">
            <a class="button button-quiet" href="/">
              Back to the guide
            </a>
          </header>
          {page(() => goTo('/'))}
        </>
      ) : (
        <GuideScreen parts={guideParts} openedAt={openedAt} />
      )}
      <SiteLinks />
    </>
  );
}

const links = [
  ['/journal', 'What I wrote down'],
  ['/medicines', 'Painkillers'],
  ['/settings', 'Settings'],
  ['/checklist', 'The whole checklist'],
  ['/about', 'About'],
] as const;

/** Out of the way, below everything else. */
function SiteLinks() {
  return (
    <nav class="site-links" aria-label="Other pages">
      {links.map(([to, label]) => (
        <a key={to} href={to}>
          {label}
        </a>
      ))}
    </nav>
  );
}

export const isGuidePath = (to: string): boolean => pages[to] === undefined;

export const isOwnPage = (to: string): boolean => (companionPaths as readonly string[]).includes(to);
