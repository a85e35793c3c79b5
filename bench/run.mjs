// @ts-check
// npm run bench: the numbers that the companion and the clinic must hold, each as a ratio to its limit, measured in
// turns. Milliseconds are those of this machine; the ratios are what counts, and differences below 15 % are noise.
//
//   npm run bench                  7 runs of each
//   npm run bench -- --runs 15     more, for a quieter number
//   npm run bench -- --full        20 relaunches instead of 7, and a million appointments instead of a tenth of that
import { writeFileSync } from 'node:fs';
import { measureBooking } from './booking.mjs';
import { measureFigureFrames } from './figure-frames.mjs';
import { measureFreeTimes } from './free-times.mjs';
import { walkGuide } from './guide-walk.mjs';
import { measureJournalOpen } from './journal-open.mjs';
import { measureJournalReading } from './journal-reading.mjs';
import { measureJournalWrite } from './journal-write.mjs';
import { measureFirstVisit, measureRelaunch } from './page-load.mjs';
import { sizes } from './size.mjs';

/** @typedef {{ what: string, measured: string, limit: string, ratio: string, bar: string, holds: boolean | null }} Row */

const args = process.argv.slice(2);
const valueOf = (/** @type {string} */ name) =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const runs = Number(valueOf('--runs') ?? 7);
const relaunches = args.includes('--full') ? 20 : runs;

const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
const times = (/** @type {number} */ value) => `${value.toFixed(2)} ×`;

/**
 * @param {string} what
 * @param {{ oursMs: number, limitMs: number, ratio: number }} compared
 * @param {number | null} highestRatio null where there is no bar, only something to know
 * @returns {Row}
 */
const ratioRow = (what, { oursMs, limitMs, ratio }, highestRatio) => ({
  what,
  measured: ms(oursMs),
  limit: ms(limitMs),
  ratio: times(ratio),
  bar: highestRatio === null ? '' : `${highestRatio} ×`,
  holds: highestRatio === null ? null : ratio <= highestRatio,
});

/** @param {string} what @param {string} measured @param {string} bar @param {boolean | null} holds @returns {Row} */
const plainRow = (what, measured, bar, holds) => ({ what, measured, limit: '', ratio: '', bar, holds });

const say = (/** @type {string} */ text) => console.error(text);

/** @type {Row[]} */
const rows = [];

say('Counting bytes …');
for (const { what, measured, bar, ratio } of sizes()) {
  rows.push({ what, measured, limit: '', ratio: times(ratio), bar: `≤ ${bar}`, holds: ratio <= 1 });
}

say(`First visits on a slow phone and a slow network, ${runs} in turn with a hand-written page …`);
const visit = await measureFirstVisit({ runs });
rows.push(
  ratioRow('first instruction on screen, first visit', visit.firstInstruction, 1.3),
  ratioRow('first paint, first visit', visit.firstPaint, null),
  ratioRow('guide usable, first visit', visit.usable, 2),
);

say(`Relaunches with the server stopped and the HTTP cache cleared, ${relaunches} in turn …`);
const relaunch = await measureRelaunch({ runs: relaunches });
rows.push(
  plainRow(
    'relaunch without a server',
    `${relaunch.opened} of ${relaunch.asked}`,
    'all',
    relaunch.opened === relaunch.asked,
  ),
  ratioRow('first instruction on screen, relaunch', relaunch.firstInstruction, 1.5),
  ratioRow('guide usable, relaunch', relaunch.usable, null),
);

say('Walking through the guide …');
// What the machine does at its own moments is not there a second time; what the guide does is.
const walks = [await walkGuide(), await walkGuide(), await walkGuide()];
const walk = walks.reduce((one, other) => (other.longestTaskMs < one.longestTaskMs ? other : one));
const slowWalk = await walkGuide({ cpuSlowdown: 4 });
const layoutShift = Math.max(
  ...[visit, relaunch, slowWalk, ...walks].map((measured) => measured.layoutShift),
);
rows.push(
  plainRow('layout shift, all of the above', layoutShift.toFixed(3), '0', layoutShift < 0.001),
  plainRow(
    `longest task in ${walk.steps.length} steps of the guide`,
    walk.longestTaskMs === 0 ? 'none over 50 ms' : ms(walk.longestTaskMs),
    '≤ 50 ms',
    walk.longestTaskMs <= 50,
  ),
  plainRow('the same, CPU four times slower', ms(slowWalk.longestTaskMs), '', null),
);

say('Counting the pictures of a moving figure …');
const moving = await measureFigureFrames({ runs });
rows.push({
  what: 'pictures of a moving figure, CPU four times slower',
  measured: `${moving.drawnPerSecond.toFixed(0)} a second`,
  limit: `${moving.emptyPerSecond.toFixed(0)} a second`,
  ratio: times(moving.ratio),
  bar: '1.15 ×',
  holds: moving.ratio <= 1.15,
});

say('Opening the companion on a journal of 100,000 entries, and writing one …');
const opening = await measureJournalOpen({ runs });
const writing = await measureJournalWrite();
rows.push(
  ratioRow(
    'opening in a spasm with 100,000 entries, over none',
    { oursMs: opening.guide.manyMs, limitMs: opening.guide.fewMs, ratio: opening.guide.ratio },
    1.2,
  ),
  ratioRow(
    'opening on today with 100,000 entries, over a dozen',
    { oursMs: opening.today.manyMs, limitMs: opening.today.fewMs, ratio: opening.today.ratio },
    1.2,
  ),
  {
    what: 'an entry is durable',
    measured: `${writing.entryMs.toFixed(1)} ms`,
    limit: `${writing.bareWriteMs.toFixed(1)} ms`,
    ratio: times(writing.ratio),
    bar: '≤ 16 ms',
    holds: writing.entryMs <= 16,
  },
);

say('Reading far back in a journal of 100,000 entries …');
const reading = await measureJournalReading();
const readingRow = (
  /** @type {string} */ what,
  /** @type {number} */ oursMs,
  /** @type {number} */ limitMs,
) => ratioRow(what, { oursMs, limitMs, ratio: oursMs / limitMs }, 1.5);
rows.push(
  readingRow('today worked out, over reading its entries', reading.today, reading.window),
  readingRow('the course of ten years, over reading its entries', reading.course, reading.bareCourse),
  readingRow('a copy of 100,000 entries, over reading and writing them', reading.copy, reading.bareCopy),
);

const appointments = args.includes('--full') ? 1_000_000 : 100_000;
say(`Booking over HTTP behind ${appointments} appointments, in turns with the least a booking can be …`);
const booking = await measureBooking({ rounds: args.includes('--full') ? 5 : 3, appointments });
const throughput = booking.ours.perSecond / booking.limit.perSecond;
const slowest = booking.ours.p99Ms / booking.limit.p99Ms;
say('Asking for the free times of fifty practitioners …');
const free = await measureFreeTimes({ appointments });
rows.push(
  {
    what: 'bookings over HTTP',
    measured: `${booking.ours.perSecond.toFixed(0)} a second`,
    limit: `${booking.limit.perSecond.toFixed(0)} a second (${booking.by})`,
    ratio: times(throughput),
    bar: '≥ 0.5 ×',
    holds: throughput >= 0.5,
  },
  {
    what: 'the slowest booking in a hundred',
    measured: ms(booking.ours.p99Ms),
    limit: ms(booking.limit.p99Ms),
    ratio: times(slowest),
    bar: '≤ 5 ×',
    holds: slowest <= 5,
  },
  // Without a bar: it tells what of that the tables cost, and what the program. The bar is that of the anchor, above.
  {
    what: 'bookings over HTTP, over pgbench writing the same rows',
    measured: `${booking.ours.perSecond.toFixed(0)} a second`,
    limit: `${booking.sameRows.perSecond.toFixed(0)} a second (${booking.by})`,
    ratio: times(booking.ours.perSecond / booking.sameRows.perSecond),
    bar: '',
    holds: null,
  },
  plainRow(
    `free times, 50 practitioners × 90 days (${free.quarter.count}), p95`,
    ms(free.quarter.p95Ms),
    '≤ 50 ms',
    free.quarter.p95Ms <= 50,
  ),
  plainRow(
    `the first ${free.first.count} of them, p95`,
    ms(free.first.p95Ms),
    '≤ 5 ms',
    free.first.p95Ms <= 5,
  ),
);

/** @type {[keyof Row, string][]} */
const columns = [
  ['what', 'what'],
  ['measured', 'measured'],
  ['limit', 'limit'],
  ['ratio', 'ratio'],
  ['bar', 'bar'],
  ['holds', 'holds'],
];
const cell = (/** @type {Row[keyof Row]} */ value) =>
  value === true ? 'yes' : value === false ? 'NO' : (value ?? '');
const lines = [
  columns.map(([, head]) => head),
  columns.map(() => '---'),
  ...rows.map((row) => columns.map(([key]) => cell(row[key]))),
];
const widths = columns.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
for (const line of lines) {
  console.log(`| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
}

const jsonFile = valueOf('--json');
if (jsonFile) writeFileSync(jsonFile, JSON.stringify({ runs, relaunches, rows }, null, 2));
