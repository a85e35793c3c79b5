import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import { stillSvg } from '../../figures/still-svg.ts';
import { firstStill } from '../features/guide/figure-slot.tsx';
import type { Journal } from '../storage/journal.ts';
import { App } from './app.tsx';
import { Checklist } from './checklist.tsx';
import type { Companion } from './companion.ts';

/** A companion in which nothing has happened: what the first screen is drawn from when the page is built. */
const untouched: Companion = {
  clock: { now: () => 0, timeZone: () => 'UTC' },
  journal: {
    entries: signal([]),
    health: signal({ kind: 'opening' }),
    unreadable: signal(0),
    pastIsRead: signal(false),
    opened: Promise.resolve(),
    append: () => Promise.resolve('memory-only'),
    readBefore: () => Promise.resolve([]),
    readOfKinds: () => Promise.resolve({ entries: [], isWhole: false }),
    readAll: () => Promise.resolve({ entries: [], isWhole: false }),
    readRecords: () => Promise.resolve({ records: [], isWhole: false }),
    bringIn: () => Promise.resolve({ kind: 'refused', reason: 'blocked' }),
    eraseAll: () => Promise.resolve('not-erased'),
  } satisfies Journal,
  senses: {
    voice: { available: signal(false), say() {}, stop() {} },
    vibration: { available: false, vibrate() {} },
    breathTones: { available: false, start() {}, stop() {} },
    wakeLock: { hold() {}, release() {} },
  },
};

/** What `/` shows before JavaScript. */
export function firstPage(): string {
  firstStill.markup = stillSvg('stop-bent');
  return renderToString(<App companion={untouched} openedAt={0} />);
}

/** The whole checklist: what `/` goes on with where there is no JavaScript, and one printed sheet. */
export function checklistPage(): string {
  return renderToString(<Checklist />);
}
