import type { Pose } from '../../src/figures/pose.ts';

/** A number of a pose: where it stands in it, and what it is called. */
export interface PoseNumber {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly value: number;
}

const entryNames: Readonly<Record<string, readonly string[]>> = {
  turn: ['facing', 'leans back', 'rolled right'],
  spine: ['lumbar', 'chest', 'neck', 'head'],
  limb: ['bend', 'spread', 'turn', 'hinge', 'end'],
  place: ['first', 'second', 'third'],
};

const namesOf = (key: string | number | undefined, isTop: boolean): readonly string[] => {
  if (isTop && typeof key === 'string' && /^(leg|arm)/.test(key)) return entryNames['limb'] ?? [];
  return (isTop && typeof key === 'string' ? entryNames[key] : undefined) ?? entryNames['place'] ?? [];
};

/** Every number of a pose, in the order in which it is written. */
export function numbersOf(value: unknown, path: PoseNumber['path'] = [], name = ''): PoseNumber[] {
  if (typeof value === 'number') return [{ path, name, value }];
  if (typeof value !== 'object' || value === null) return [];
  const names = Array.isArray(value) ? namesOf(path.at(-1), path.length === 1) : null;
  return Object.entries(value).flatMap(([key, inner], index) =>
    numbersOf(inner, [...path, names ? index : key], `${name} ${names?.[index] ?? key}`.trim()),
  );
}

/** The pose with one number changed. */
export function withNumber(pose: Pose, path: PoseNumber['path'], value: number): Pose {
  const changed = structuredClone(pose);
  // A path of numbersOf leads to a number, whatever lies on the way.
  let inner = changed as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string | number, unknown>;
  inner[path.at(-1) ?? ''] = value;
  return changed;
}

/** The joints that a pose may leave out, said as what leaving them out means. */
export const spelledOut = (pose: Pose): Pose => ({
  turn: [0, 0, 0],
  spine: [0, 0, 0, 0],
  twist: 0,
  sideBend: 0,
  look: 0,
  tilt: 0,
  ...pose,
});

const round = (value: number): number => Math.round(value * 100) / 100;

function written(value: unknown): string {
  if (typeof value === 'number') return String(round(value));
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  const entries = Object.entries(value ?? {}).map(([key, inner]) => `${key}: ${written(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

/** The pose as it stands in a file of src/figures/poses. */
export function poseText(pose: Pose): string {
  const lines = Object.entries(pose).map(([key, value]) => `  ${key}: ${written(value)},`);
  return `export const newPose: Pose = {\n${lines.join('\n')}\n};\n`;
}
