import { howLong } from '../../../content/course/how-long.ts';
import { beginningAnswered, beginningToAsk, painLengths } from '../../../domain/episode/beginning-to-ask.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import './course.css';

/** For Today and the course: when the pain of now began, as far as the person can say. Asked once. */
export function HowLongCard() {
  const { clock, journal } = useCompanion();
  if (!journal.pastIsRead.value) return null;
  const today = localDay(clock.now(), clock.timeZone());
  const asked = beginningToAsk(effectiveEntries(journal.entries.value), today);
  if (!asked) return null;
  return (
    <section class="card" aria-labelledby="how-long">
      <h2 id="how-long">{howLong.title}</h2>
      <p class="small soft">{howLong.why}</p>
      <div class="how-long-answers">
        {painLengths.map((length) => (
          <button
            key={length}
            type="button"
            class="button button-wide"
            onClick={() => void journal.append([beginningAnswered(asked, length, today)])}
          >
            {howLong.answers[length]}
          </button>
        ))}
      </div>
    </section>
  );
}
