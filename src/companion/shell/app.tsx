import { useComputed, useSignalEffect } from '@preact/signals';
import { isPagePath } from '../../wire/companion-paths.ts';
import { effectiveEntries } from '../../domain/journal/effective-entries.ts';
import { preferencesOf } from '../../domain/journal/preferences.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { GuideScreen } from '../features/guide/guide-screen.tsx';
import { lazy } from '../ui/lazy.tsx';
import { CompanionContext, useCompanion, type Companion } from './companion.ts';
import { homeNow } from './home-now.ts';
import type { PageProps } from './pages.tsx';
import { guideParts } from './parts.tsx';
import { path } from './router.ts';
import { SiteLinks } from './site-links.tsx';

const StorageNotice = lazy<object>(() =>
  import('../features/journal/storage-notice.tsx').then((module) => ({ default: module.StorageNotice })),
);

const Page = lazy<PageProps>(() => import('./pages.tsx'));

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
  const companion = useCompanion();
  const { journal } = companion;
  const textSize = useComputed(() => preferencesOf(effectiveEntries(journal.entries.value)).textSize);
  useSignalEffect(() => {
    document.documentElement.dataset.textSize = textSize.value;
  });
  const home = homeNow(companion, openedAt);
  const to = path.value === '/' && home === 'today' ? '/today' : path.value;
  return (
    <>
      {journal.health.value.kind === 'memory-only' ? <StorageNotice /> : null}
      {isPagePath(to) ? (
        <Page to={to} home={home} openedAt={openedAt} />
      ) : (
        <GuideScreen parts={guideParts} openedAt={openedAt} />
      )}
      <SiteLinks isGuide={!isPagePath(to)} />
    </>
  );
}
