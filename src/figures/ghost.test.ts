import { describe, expect, it } from 'vitest';
import { figureIds, type FigureId } from './figure-id.ts';
import type { Figure } from './figure.ts';
import { figures } from './figures.ts';
import { figureDurationSeconds, sceneAt } from './scene.ts';

const ghostsAt = (id: FigureId, seconds: number): string[] =>
  sceneAt(id, seconds)
    .filter(({ className }) => className === 'fig-ghost')
    .map(({ d }) => d);

describe('the outline of where a move begins', () => {
  it.each(figureIds)('%s has one where an arrow shows a move, and only there', (id) => {
    const { arrows }: Figure = figures[id];
    expect(ghostsAt(id, 0).map((d) => d !== '')).toEqual(arrows ? [true] : []);
  });

  it.each(figureIds)('%s keeps it in its place while the person moves', (id) => {
    expect(ghostsAt(id, figureDurationSeconds(id) / 2)).toEqual(ghostsAt(id, 0));
  });
});
