import type { JSX } from 'preact';
import type { Instant } from '../../domain/time/instant.ts';
import type { PagePath } from '../../wire/companion-paths.ts';
import { lazy } from '../ui/lazy.tsx';
import type { CheckInPage } from './check-in-pages.tsx';
import { guideParts } from './parts.tsx';
import { goTo } from './router.ts';

const SignsGate = lazy<Parameters<typeof import('../features/guide/signs-gate.tsx').SignsGate>[0]>(() =>
  import('../features/guide/signs-gate.tsx').then((module) => ({ default: module.SignsGate })),
);
const AboutScreen = lazy(() => import('../features/about/about-screen.tsx'));
const CheckInPages = lazy<Parameters<typeof import('./check-in-pages.tsx').default>[0]>(
  () => import('./check-in-pages.tsx'),
);
const CourseScreen = lazy(() => import('../features/course/course-screen.tsx'));
const EpisodesScreen = lazy(() => import('../features/episodes/episodes-screen.tsx'));
const HelpScreen = lazy<{ onBack(): void }>(() => import('../features/help/help-screen.tsx'));
const JournalScreen = lazy(() => import('../features/journal/journal-screen.tsx'));
const MedicinesScreen = lazy<{ onDone(): void; onHelp(): void; signsAnswered: boolean }>(
  () => import('../features/dosing/medicines-screen.tsx'),
);
const SettingsScreen = lazy(() => import('../features/settings/settings-screen.tsx'));
const SummaryScreen = lazy(() => import('../features/summary/summary-screen.tsx'));

const toGuide = () => goTo('/');
const toToday = () => goTo('/today');
const checkIn = (page: CheckInPage) => (openedAt: Instant) => (
  <CheckInPages page={page} openedAt={openedAt} parts={guideParts} onDone={toToday} />
);

/** The pages beside the guide. */
const pages: Record<PagePath, (openedAt: Instant) => JSX.Element> = {
  '/about': () => <AboutScreen />,
  '/back-questionnaire': checkIn('back-questionnaire'),
  '/check-in': checkIn('check-in'),
  '/course': () => <CourseScreen />,
  '/episodes': () => <EpisodesScreen />,
  '/help': () => <HelpScreen onBack={toGuide} />,
  '/journal': () => <JournalScreen />,
  '/medicines': (openedAt) => (
    <SignsGate parts={guideParts} openedAt={openedAt}>
      <MedicinesScreen onDone={toGuide} onHelp={() => goTo('/help')} signsAnswered />
    </SignsGate>
  ),
  '/mood': checkIn('mood'),
  '/settings': () => <SettingsScreen />,
  '/summary': () => <SummaryScreen />,
};

/** A page beside the guide. A part of its own: the guide's first tap does not wait for it. */
export default function Page({ to, openedAt }: { to: PagePath; openedAt: Instant }) {
  return (
    <>
      <header class="page-top">
        <a class="button button-quiet" href="/">
          Back to the guide
        </a>
      </header>
      {pages[to](openedAt)}
    </>
  );
}
