import { lazy } from '../../ui/lazy.tsx';
import type { StepProps } from './guide-screens.ts';

const HeatNotice = lazy<StepProps>(() =>
  import('./heat-notice.tsx').then((module) => ({ default: module.HeatNotice })),
);

/** What stays on screen whatever the step: signs not yet checked, a call that is due today, warmth that is on. */
export function GuideNotices(props: StepProps) {
  const { view, answer } = props;
  const callsToday = view.triage.sameDay.length > 0 && !view.step.screen.startsWith('same-day');
  return (
    <>
      {view.showsEmergencyBanner && view.step.screen !== 'help' ? (
        <div class="notice notice-alarm" role="note">
          <span>Danger signs not checked yet.</span>
          <button type="button" class="button" onClick={() => answer('something-wrong')}>
            Check now
          </button>
          <a class="button" href="tel:999">
            999
          </a>
        </div>
      ) : null}
      {callsToday && view.because === 'answers' ? (
        <div class="notice notice-care" role="note">
          <span>Talk to 111 or your GP today.</span>
          <a class="button" href="tel:111">
            Call 111
          </a>
        </div>
      ) : null}
      {props.entries.some(({ kind }) => kind === 'clock-started') ? <HeatNotice {...props} /> : null}
    </>
  );
}
