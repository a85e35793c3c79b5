import type { FigureId } from './figure-id.ts';
import { sceneAt, stillSeconds } from './scene.ts';

/** Half a unit of the picture is the smallest step of a compact still. */
const grain = 2;

/** Shade and haze that a first picture can do without. */
const faintest = 0.17;

/** The same outline in whole half-units, told from point to point, without steps too small to see. */
function compactPath(path: string): string {
  let at = [0, 0] as [number, number];
  let start = at;
  return [...path.matchAll(/([MLAQHVZ])([^MLAQHVZ]*)/g)]
    .map(([, command = '', values = '']) => {
      if (command === 'Z') {
        at = start;
        return 'z';
      }
      const numbers = values.trim().split(/[ ,]+/).map(Number);
      const [x, y] =
        command === 'H'
          ? [(numbers[0] ?? 0) * grain, at[1]]
          : command === 'V'
            ? [at[0], (numbers[0] ?? 0) * grain]
            : [(numbers.at(-2) ?? 0) * grain, (numbers.at(-1) ?? 0) * grain];
      const next: [number, number] = [Math.round(x), Math.round(y)];
      const step = [next[0] - at[0], next[1] - at[1]] as const;
      const small = Math.abs(step[0]) + Math.abs(step[1]) < 6;
      const before = at;
      if (command === 'M') {
        at = start = next;
        return `M${next[0]} ${next[1]}`;
      }
      if (small) return '';
      at = next;
      const write = `${step[0]}${step[1] < 0 ? '' : ' '}${step[1]}`;
      if (command === 'A') {
        const radius = Math.round((numbers[0] ?? 0) * grain);
        return `a${radius} ${radius} 0 0 1 ${write}`;
      }
      if (command === 'Q') {
        const bend = [0, 1].map((axis) => Math.round((numbers[axis] ?? 0) * grain) - (before[axis] ?? 0));
        return `q${bend.join(' ')} ${write}`;
      }
      return `l${write}`;
    })
    .join('');
}

/**
 * A still as compact SVG markup with the classes of the figures, for a page that is written before any script runs.
 * It belongs in an `<svg class="figure">` with the viewBox of the figures.
 */
export function stillSvg(id: FigureId): string {
  const paths = sceneAt(id, stillSeconds(id))
    .filter((shape) => shape.d !== '' && shape.opacity > faintest)
    .map((shape) => {
      const opacity = shape.opacity < 1 ? ` opacity="${shape.opacity}"` : '';
      return `<path class="${shape.className}"${opacity} d="${compactPath(shape.d)}"/>`;
    });
  return `<g transform="scale(${1 / grain})">${paths.join('')}</g>`;
}
