import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import './day-chart.css';

/** A value on one day, counted from 0; `high` is the highest of that day. */
export interface DayValue {
  dayNumber: number;
  value: number;
  high?: number | null;
}

interface Props {
  /** What the picture shows, for whoever does not see it. */
  label: string;
  dayCount: number;
  /** Values on days that follow one another; no line joins two of these. */
  stretches: readonly (readonly DayValue[])[];
  /** What the values are set against; empty for nothing. */
  reference: readonly DayValue[];
  /** Days with a mark, row by row, beneath the values. */
  rows: readonly { label: string; dayNumbers: readonly number[] }[];
  /** The words beneath a day on the axis. */
  dayLabel(dayNumber: number): string;
}

// Units of the picture: at 328 of them on a phone of 360 px, one is one pixel.
const WIDTH = 328;
const LEFT = 26;
const EDGE = 10;
const TOP = 12;
const PLOT = 170;
const AXIS = 26;
const ROW = 34;
const HIGHEST = 10;
const FEWEST_DAYS = 7;
const MOST_LABELS = 4;
/** Above this the dots run into each other, and the line alone is clearer. */
const MOST_DOTS = 60;

const STEPS = [1, 2, 3, 7, 14, 28, 56, 91, 182, 364];

/** The days that get a label: evenly apart, and few enough for the width. */
function labelledDays(dayCount: number): number[] {
  let step = STEPS.find((days) => (dayCount - 1) / days < MOST_LABELS) ?? 728;
  while ((dayCount - 1) / step >= MOST_LABELS) step *= 2;
  return Array.from({ length: Math.floor((dayCount - 1) / step) + 1 }, (_, at) => at * step);
}

/** Values from 0 to 10 over days, with what they are set against and what happened. It grows with its column. */
export function DayChart({ label, dayCount, stretches, reference, rows, dayLabel }: Props) {
  const shownDays = Math.max(dayCount, FEWEST_DAYS);
  const height = TOP + PLOT + AXIS + rows.length * ROW;
  const x = scaleLinear([0, shownDays - 1], [LEFT + EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, HIGHEST], [TOP + PLOT, TOP]);
  const path = line<DayValue>(
    ({ dayNumber }) => x(dayNumber),
    ({ value }) => y(value),
  ).digits(1);
  const at = (value: number) => value.toFixed(1);
  const count = stretches.reduce((sum, { length }) => sum + length, 0);
  const referenceInSight = cutAt(reference, shownDays - 1);
  return (
    <svg class="day-chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {y.ticks(5).map((value) => (
        <g key={value}>
          <path class="day-chart-grid" d={`M${LEFT} ${at(y(value))}H${WIDTH}`} />
          <text class="day-chart-text" x={LEFT - 5} y={at(y(value) + 4.5)} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {labelledDays(shownDays).map((dayNumber, index) => (
        <g key={dayNumber}>
          <path class="day-chart-tick" d={`M${at(x(dayNumber))} ${TOP + PLOT}v5`} />
          <text
            class="day-chart-text"
            x={index === 0 ? LEFT : at(x(dayNumber))}
            y={TOP + PLOT + 19}
            text-anchor={index === 0 ? 'start' : x(dayNumber) > WIDTH - 30 ? 'end' : 'middle'}
          >
            {dayLabel(dayNumber)}
          </text>
        </g>
      ))}
      {referenceInSight.length > 1 ? (
        <path class="day-chart-reference" d={path(referenceInSight) ?? ''} />
      ) : null}
      {stretches.map((stretch) => (
        <g key={stretch[0]?.dayNumber}>
          {stretch.map(({ dayNumber, value, high }) =>
            high == null ? null : (
              <path
                class="day-chart-high"
                key={dayNumber}
                d={`M${at(x(dayNumber))} ${at(y(value))}V${at(y(high))}m-3 0h6`}
              />
            ),
          )}
          {stretch.length > 1 ? <path class="day-chart-line" d={path(stretch) ?? ''} /> : null}
          {stretch.length === 1 || count <= MOST_DOTS
            ? stretch.map(({ dayNumber, value }) => (
                <circle
                  class="day-chart-dot"
                  key={dayNumber}
                  cx={at(x(dayNumber))}
                  cy={at(y(value))}
                  r={dotRadius(shownDays)}
                />
              ))
            : null}
        </g>
      ))}
      {rows.map(({ label: rowLabel, dayNumbers }, index) => {
        const top = TOP + PLOT + AXIS + index * ROW;
        return (
          <g key={rowLabel}>
            <text class="day-chart-text" x={LEFT} y={top + 13}>
              {rowLabel}
            </text>
            <path class="day-chart-grid" d={`M${LEFT} ${top + 24}H${WIDTH}`} />
            {dayNumbers.map((dayNumber) => (
              <path
                class="day-chart-mark"
                key={dayNumber}
                stroke-width={dotRadius(shownDays) * 1.5}
                d={`M${at(x(dayNumber))} ${top + 18}v12`}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

const dotRadius = (dayCount: number) => (dayCount <= 31 ? 4 : dayCount <= 120 ? 2.5 : 1.5);

/** The points up to `lastDay`, the last one on the straight line between the two around it. */
function cutAt(points: readonly DayValue[], lastDay: number): DayValue[] {
  const inside = points.filter(({ dayNumber }) => dayNumber <= lastDay);
  const before = inside.at(-1);
  const after = points[inside.length];
  if (!before || !after || before.dayNumber === lastDay) return inside;
  const share = (lastDay - before.dayNumber) / (after.dayNumber - before.dayNumber);
  return [...inside, { dayNumber: lastDay, value: before.value + share * (after.value - before.value) }];
}
