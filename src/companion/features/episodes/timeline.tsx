import type { Episode, SpasmEvent } from '../../../domain/episode/episode.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { timelineYears } from './timeline-years.ts';

// Units of the picture: at 328 of them on a phone of 360 px, one is one pixel.
const WIDTH = 328;
const LEFT = 44;
const RIGHT = 6;
const TOP = 24;
const ROW = 44;
const BAR = 16;
const THINNEST_BAR = 4;

const months = ['Jan', 'Apr', 'Jul', 'Oct'];

interface Props {
  episodes: readonly Episode[];
  /** Spasms outside of these. */
  spasms: readonly SpasmEvent[];
  today: LocalDay;
}

/** Every time of back pain on one picture, a row a year, newest first. What it shows stands in words below it. */
export function Timeline({ episodes, spasms, today }: Props) {
  const years = timelineYears(episodes, spasms, today);
  const height = TOP + years.length * ROW;
  const x = (share: number) => LEFT + share * (WIDTH - LEFT - RIGHT);
  const oldest = years.at(-1)?.year;
  return (
    <svg
      class="times-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`Times of back pain from ${oldest} to today. The list below says the same in words.`}
    >
      {months.map((month, at) => (
        <g key={month}>
          <text class="times-text" x={x(at / 4)} y={TOP - 9}>
            {month}
          </text>
          <path class="times-grid" d={`M${x(at / 4)} ${TOP - 4}V${height}`} />
        </g>
      ))}
      {years.map((row, at) => {
        const middle = TOP + at * ROW + ROW / 2;
        return (
          <g key={row.year}>
            <text class="times-text" x={0} y={middle + 5}>
              {row.year}
            </text>
            <path class="times-grid" d={`M${LEFT} ${middle}H${WIDTH - RIGHT}`} />
            {row.today === null ? null : (
              <path class="times-today" d={`M${x(row.today)} ${middle - ROW / 2 + 3}v${ROW - 6}`} />
            )}
            {row.bars.map(({ from, to, isUnknown }) =>
              isUnknown ? (
                <path key={`unknown ${from}`} class="times-unknown" d={`M${x(from)} ${middle}H${x(to)}`} />
              ) : (
                <rect
                  key={from}
                  class="times-bar"
                  x={x(from)}
                  y={middle - BAR / 2}
                  width={Math.max(THINNEST_BAR, x(to) - x(from))}
                  height={BAR}
                  rx={3}
                />
              ),
            )}
            {row.recovered.map((share) => (
              <path key={`recovered ${share}`} class="times-recovered" d={`M${x(share)} ${middle - 9}v18`} />
            ))}
            {row.spasms.map((share, index) => (
              <path key={`spasm ${index}`} class="times-spasm" d={`M${x(share)} ${middle - 10}l-5 -9h10z`} />
            ))}
            {row.flares.map((share, index) => (
              <path
                key={`flare ${index}`}
                class="times-flare"
                d={`M${x(share) - 4} ${middle + 17}l4 -6l4 6`}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** What the marks of the picture mean. */
export function TimelineKey() {
  return (
    <ul class="list-plain times-key small">
      <li>
        <Mark>
          <rect class="times-bar" x="1" y="6" width="22" height="12" rx="3" />
        </Mark>
        Pain over a day
      </li>
      <li>
        <Mark>
          <path class="times-unknown" d="M1 12H23" />
        </Mark>
        Not known
      </li>
      <li>
        <Mark>
          <path class="times-spasm" d="M12 18l-6 -11h12z" />
        </Mark>
        A spasm
      </li>
      <li>
        <Mark>
          <path class="times-flare" d="M6 16l6 -8l6 8" />
        </Mark>
        Pain jumped up
      </li>
      <li>
        <Mark>
          <path class="times-recovered" d="M12 3v18" />
        </Mark>
        Well for a week
      </li>
    </ul>
  );
}

function Mark({ children }: { children: preact.ComponentChildren }) {
  return (
    <svg class="times-mark" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}
