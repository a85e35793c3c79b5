import type { JSX } from 'preact';
import type { Home } from '../../domain/guide/home.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PagePath } from '../../wire/companion-paths.ts';
import { lazy } from '../ui/lazy.tsx';
import type { CausePage } from './cause-pages.tsx';
import type { CheckInPage } from './check-in-pages.tsx';
import { guideParts } from './parts.tsx';
import { goTo } from './router.ts';

const SignsGate = lazy<Parameters<typeof import('../features/guide/signs-gate.tsx').SignsGate>[0]>(() =>
  import('../features/guide/signs-gate.tsx').then((module) => ({ default: module.SignsGate })),
);
const EmergencyGate = lazy<Parameters<typeof import('../features/guide/signs-gate.tsx').EmergencyGate>[0]>(
  () => import('../features/guide/signs-gate.tsx').then((module) => ({ default: module.EmergencyGate })),
);
const AboutScreen = lazy(() => import('../features/about/about-screen.tsx'));
const BreaksScreen = lazy(() => import('../features/breaks/breaks-screen.tsx'));
const CausePages = lazy<Parameters<typeof import('./cause-pages.tsx').default>[0]>(
  () => import('./cause-pages.tsx'),
);
const CheckInPages = lazy<Parameters<typeof import('./check-in-pages.tsx').default>[0]>(
  () => import('./check-in-pages.tsx'),
);
const CourseScreen = lazy(() => import('../features/course/course-screen.tsx'));
const EpisodesScreen = lazy(() => import('../features/episodes/episodes-screen.tsx'));
const LibraryPage = lazy<Parameters<typeof import('./library-page.tsx').default>[0]>(
  () => import('./library-page.tsx'),
);
const HelpScreen = lazy<{ onBack(): void }>(() => import('../features/help/help-screen.tsx'));
const JournalScreen = lazy(() => import('../features/journal/journal-screen.tsx'));
const KeepingPage = lazy(() => import('./keeping-page.tsx'));
const MedicinesScreen = lazy<{ onDone(): void; onHelp(): void; signsAnswered: boolean }>(
  () => import('../features/dosing/medicines-screen.tsx'),
);
const SeeSomeonePage = lazy<Parameters<typeof import('./see-someone-page.tsx').default>[0]>(
  () => import('./see-someone-page.tsx'),
);
const SessionPage = lazy<Parameters<typeof import('./session-page.tsx').default>[0]>(
  () => import('./session-page.tsx'),
);
const PlanPage = lazy<Parameters<typeof import('./plan-page.tsx').default>[0]>(
  () => import('./plan-page.tsx'),
);
const SettingsScreen = lazy(() => import('../features/settings/settings-screen.tsx'));
const SignsClearScreen = lazy(() => import('../features/guide/signs-clear-screen.tsx'));
const SummaryScreen = lazy(() => import('../features/summary/summary-screen.tsx'));

const Today = lazy<Parameters<typeof import('./today.tsx').default>[0]>(() => import('./today.tsx'));

const toGuide = () => goTo('/');
const toToday = () => goTo('/today');
const checkIn = (page: CheckInPage) => (openedAt: Instant) => (
  <CheckInPages page={page} openedAt={openedAt} parts={guideParts} onDone={toToday} />
);
const cause = (page: CausePage) => (openedAt: Instant) => (
  <CausePages page={page} openedAt={openedAt} parts={guideParts} />
);

/** The pages beside the guide. */
const pages: Record<PagePath, (openedAt: Instant) => JSX.Element> = {
  '/about': () => <AboutScreen />,
  '/back-questionnaire': checkIn('back-questionnaire'),
  '/breaks': (openedAt) => (
    <EmergencyGate parts={guideParts} openedAt={openedAt}>
      <BreaksScreen />
    </EmergencyGate>
  ),
  '/cause': cause('cause'),
  '/check-in': checkIn('check-in'),
  '/course': (openedAt) => (
    <EmergencyGate parts={guideParts} openedAt={openedAt}>
      <CourseScreen />
    </EmergencyGate>
  ),
  '/episodes': (openedAt) => (
    <EmergencyGate parts={guideParts} openedAt={openedAt}>
      <EpisodesScreen />
    </EmergencyGate>
  ),
  '/exercises': (openedAt) => <LibraryPage openedAt={openedAt} parts={guideParts} />,
  '/help': () => <HelpScreen onBack={toGuide} />,
  '/journal': () => <JournalScreen />,
  '/medicines': (openedAt) => (
    <SignsGate parts={guideParts} openedAt={openedAt}>
      <MedicinesScreen onDone={toGuide} onHelp={() => goTo('/help')} signsAnswered />
    </SignsGate>
  ),
  '/mood': checkIn('mood'),
  '/not-now': cause('not-now'),
  '/signs': (openedAt) => (
    <SignsGate parts={guideParts} openedAt={openedAt}>
      <SignsClearScreen />
    </SignsGate>
  ),
  '/session': (openedAt) => (
    <SessionPage openedAt={openedAt} parts={guideParts} onDone={toToday} askSigns={() => goTo('/signs')} />
  ),
  '/my-notes': () => <KeepingPage />,
  '/plan': (openedAt) => <PlanPage openedAt={openedAt} parts={guideParts} />,
  '/see-someone': (openedAt) => <SeeSomeonePage openedAt={openedAt} parts={guideParts} />,
  '/settings': () => <SettingsScreen />,
  '/summary': () => <SummaryScreen />,
  '/today': (openedAt) => <Today openedAt={openedAt} parts={guideParts} />,
};

export interface PageProps {
  to: PagePath;
  home: Home;
  openedAt: Instant;
}

/** A page beside the guide. A part of its own: the guide's first tap does not wait for it. */
export default function Page({ to, home, openedAt }: PageProps) {
  return (
    <>
      {to === '/today' ? null : (
        <header class="page-top">
          <a class="button button-quiet" href={home === 'today' ? '/today' : '/'}>
            {home === 'today' ? 'Back to today' : 'Back to the guide'}
          </a>
        </header>
      )}
      {pages[to](openedAt)}
    </>
  );
}

/** Fetches the home of a returning person, so that it stands when the first screen is let go. */
export const preloadToday = Today.preload;
