/** A circle in the picture: x, y, radius. */
export type Circle = readonly [number, number, number];

const tenth = (value: number): number => Math.round(value * 10) / 10;

const onCircle = ([x, y, radius]: Circle, angle: number): string =>
  `${tenth(x + radius * Math.cos(angle))} ${tenth(y + radius * Math.sin(angle))}`;

/** How far to turn from `angle` until the common tangent to `next` is met, or a full turn when there is none. */
function turnTo(from: Circle, next: Circle, angle: number): number {
  const dx = next[0] - from[0];
  const dy = next[1] - from[1];
  const distance = Math.hypot(dx, dy);
  if (distance <= Math.abs(from[2] - next[2]) + 1e-6) return 2 * Math.PI;
  const tangent = Math.atan2(dy, dx) - Math.acos((from[2] - next[2]) / distance);
  const turn = (tangent - angle) % (2 * Math.PI);
  return turn < -1e-9 ? turn + 2 * Math.PI : Math.max(turn, 0);
}

/**
 * The path of a rubber band round the circles, always in the same direction, so that overlapping bands fill as one.
 * Every soft shape of the figures is such a band: limbs, trunk, head, cushions and furniture.
 */
export function bandPath(circles: readonly Circle[]): string {
  let current = circles[0];
  if (!current) return '';
  for (const circle of circles) if (circle[0] + circle[2] > current[0] + current[2]) current = circle;
  let angle = 0;
  let path = `M${onCircle(current, 0)}`;
  for (let steps = 0; steps <= circles.length; steps += 1) {
    let turn = 2 * Math.PI - angle;
    let next: Circle = current;
    for (const circle of circles) {
      if (circle === current) continue;
      const candidate = turnTo(current, circle, angle);
      if (candidate < turn - 1e-9) [turn, next] = [candidate, circle];
    }
    const radius = tenth(current[2]);
    if (turn > Math.PI) {
      path += `A${radius} ${radius} 0 0 1 ${onCircle(current, angle + turn / 2)}`;
      path += `A${radius} ${radius} 0 0 1 ${onCircle(current, angle + turn)}`;
    } else if (turn > 1e-6) path += `A${radius} ${radius} 0 0 1 ${onCircle(current, angle + turn)}`;
    angle += turn;
    if (next === current) break;
    path += `L${onCircle(next, angle)}`;
    current = next;
  }
  return `${path}Z`;
}

/** A smooth open line through three points, with an arrow head if asked for. */
export function curvePath(points: readonly (readonly [number, number])[], tip = false): string {
  const [start, middle, end] = points;
  if (!start || !middle || !end) return '';
  const control = [2 * middle[0] - (start[0] + end[0]) / 2, 2 * middle[1] - (start[1] + end[1]) / 2] as const;
  const write = ([x, y]: readonly [number, number]): string => `${tenth(x)} ${tenth(y)}`;
  const line = `M${write(start)}Q${write(control)} ${write(end)}`;
  if (!tip) return line;
  const towards = Math.atan2(end[1] - control[1], end[0] - control[0]);
  const barb = (turn: number): string =>
    write([end[0] - 11 * Math.cos(towards + turn), end[1] - 11 * Math.sin(towards + turn)]);
  return `${line}M${barb(0.6)}L${write(end)} ${barb(-0.6)}`;
}
