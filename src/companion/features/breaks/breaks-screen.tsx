import { useEffect, useRef, useState } from 'preact/hooks';
import { breakWords, reminderWords } from '../../../content/breaks/break-words.ts';
import { SECOND_MS } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { BreakNow } from './break-now.tsx';
import './breaks.css';
import { DayCalendar } from './day-calendar.tsx';
import { deviceNotifier } from './device-notifier.ts';
import { DrivePlan } from './drive-plan.tsx';
import { History } from './history.tsx';
import { LeavingDesk } from './leaving-desk.tsx';
import { Known } from './known.tsx';
import type { NoticePermission } from './notifier.ts';
import { Reminders } from './reminders.tsx';
import { settingsFor, SettingsForm } from './settings-form.tsx';
import { useBreaks } from './use-breaks.ts';

/** A6: breaks from sitting, at a desk, on the sofa and on a long drive. */
export default function BreaksScreen() {
  const { journal } = useCompanion();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const isKnown = journal.pastIsRead.value || journal.health.value.kind === 'memory-only';
  return (
    <main class="page breaks">
      <h1 tabIndex={-1} ref={heading}>
        {breakWords.title}
      </h1>
      {isKnown ? <Whole /> : null}
    </main>
  );
}

function Whole() {
  const breaks = useBreaks(SECOND_MS);
  const [notifier] = useState(() =>
    deviceNotifier({ Notification: globalThis.Notification, serviceWorker: navigator.serviceWorker }),
  );
  const [permission, setPermission] = useState<NoticePermission>(notifier.permission());
  // What is planned and put into a calendar goes by what is chosen, also before breaks are on.
  const [settings, setSettings] = useState(() =>
    settingsFor(breaks.settings.at(-1)?.profile ?? 'desk', breaks),
  );
  const { profile } = settings;
  return (
    <>
      {breaks.state ? <BreakNow breaks={breaks} /> : <p>{breakWords.intro}</p>}
      <History today={localDay(breaks.now, breaks.timeZone)} />
      <SettingsForm
        breaks={breaks}
        chosen={settings}
        onTurnOn={() => void notifier.ask().then(setPermission)}
        onChoose={setSettings}
      />
      {profile === 'drive' ? (
        <DrivePlan settings={settings} breaks={breaks} />
      ) : (
        <section class="card" aria-labelledby="breaks-reminders">
          <h2 id="breaks-reminders">Reminders</h2>
          {breaks.state ? (
            <Reminders notifier={notifier} permission={permission} onPermission={setPermission} />
          ) : (
            <p>{reminderWords.keepOpen}</p>
          )}
          {breaks.state && profile === 'desk' ? <LeavingDesk /> : null}
          <p>{reminderWords.calendar}</p>
          <details>
            <summary>Breaks in my calendar</summary>
            <DayCalendar key={profile} profile={profile} settings={settings} breaks={breaks} />
          </details>
        </section>
      )}
      <Known />
    </>
  );
}
