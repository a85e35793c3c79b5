import { isTold, type SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import { useCompanion } from '../../shell/companion.ts';
import { dayInWords } from '../../shell/day-in-words.ts';

/** How many earlier spasms are offered at once. */
const SHOWN = 10;

interface Props {
  causes: readonly SpasmCause[];
  about: SpasmCause | null;
  onChoose(about: SpasmCause | null): void;
}

/** Which spasm the questions are about, and the way to another one. */
export function WhichSpasm({ causes, about, onChoose }: Props) {
  const { clock } = useCompanion();
  const timeZone = clock.timeZone();
  const today = localDay(clock.now(), timeZone);
  const name = (cause: SpasmCause) => `${dayInWords(cause.day, today)}, ${localTime(cause.at, timeZone)}`;
  const others = causes
    .filter((cause) => cause !== about)
    .slice(-SHOWN)
    .toReversed();
  return (
    <div class="stack">
      <p>
        {about === null ? (
          'About a spasm that went by without the guide.'
        ) : (
          <>
            About the spasm of <strong>{name(about)}</strong>
            {about.runId === null ? ', without the guide' : ''}.
          </>
        )}
      </p>
      <details>
        <summary>About another spasm</summary>
        <div class="stack cause-others">
          {others.map((cause) => (
            <button
              key={cause.runId ?? cause.notedId}
              type="button"
              class="button"
              onClick={() => onChoose(cause)}
            >
              {name(cause)}
              {isTold(cause) ? ', told' : ''}
            </button>
          ))}
          <button type="button" class="button" onClick={() => onChoose(null)}>
            One without the guide
          </button>
        </div>
      </details>
    </div>
  );
}
