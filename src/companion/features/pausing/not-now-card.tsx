import type { OfferedStep, PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import { labelOf, proposedBy } from './add-activity.tsx';
import { MorningQuestion } from './morning-question.tsx';
import './pausing.css';
import { usePaused } from './use-paused.ts';

/** More would make Today long; the list itself has them all. */
const SHOWN = 3;

/** For Today: what is left out for now, the next step of each, and the question about the morning after. */
export function NotNowCard() {
  const paused = usePaused();
  const { activities, today, areSignsOpen, write } = paused;
  const proposed = proposedBy(paused).map(labelOf);
  if (activities.length === 0 && proposed.length === 0) return null;
  const asking = activities.find(({ askMorning }) => askMorning !== null);
  return (
    <section class="card pausing">
      <h2>Not for now</h2>
      {asking ? <MorningQuestion activity={asking} today={today} write={write} /> : null}
      {activities.length > 0 ? (
        <ul class="list-plain stack">
          {activities.slice(0, SHOWN).map((activity) => (
            <li key={activity.pausedIds[0]}>
              <strong>{activity.label}</strong>
              {areSignsOpen ? '' : `. ${nextInWords(activity, today)}`}
            </li>
          ))}
        </ul>
      ) : (
        <p>From what came before your last spasm: {proposed.join(', ')}.</p>
      )}
      {activities.length > SHOWN ? <p class="small">And {activities.length - SHOWN} more.</p> : null}
      <a class="button" href="/not-now">
        {activities.length > 0 ? 'The list and the way back' : 'Choose what to leave out'}
      </a>
    </section>
  );
}

function nextInWords({ isSafeAgain, isTimeToTry, stands, up }: PausedActivity, today: LocalDay): string {
  if (isSafeAgain) return 'It went well twice: cross it off when you are ready.';
  const step = ({ step: { title }, notBefore }: OfferedStep) =>
    notBefore > today ? `${title}, not before ${dayInWords(notBefore, today)}.` : `${title}.`;
  if (up) return `One step up, if you want to: ${step(up)}`;
  return `${isTimeToTry ? 'Time to try' : 'Next'}: ${step(stands)}`;
}
