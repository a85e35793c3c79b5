import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medicines } from '../../../content/medicines/medicines.ts';
import { dayAt, FakeDiary } from '../../../domain/episode/fake-diary.ts';
import { threeEpisodes, twoWeeks } from '../../../domain/summary/fake-patients.ts';
import { summaryOf, summaryPartIds, type Summary } from '../../../domain/summary/summary.ts';
import { instantsAt } from '../../../domain/time/local-time.ts';
import { emergencySignIds } from '../../../domain/triage/red-flag.ts';
import { fhirWords } from './fhir-words.ts';
import { summaryFile, summaryPage } from './summary-file.ts';

const basis = {
  medicines,
  isPastRead: true,
  isWhole: true,
  signsHoldHours: 24,
  daysToAsk: { antiInflammatory: 10, codeine: 3 },
};
const parts = new Set(summaryPartIds);
const summaryFor = ({ entries, now }: ReturnType<typeof twoWeeks>) => summaryOf(entries, now, parts, basis);

/** Everything a person can type that ends up on the page. */
function summaryWithTyped(typed: string): Summary {
  const diary = new FakeDiary();
  const runId = diary.spasm(0);
  diary.write(0, '14:00', {
    kind: 'cause-noted',
    values: { aboutRunId: runId, answers: { doing: [typed] }, note: typed },
  });
  diary.write(0, '14:01', {
    kind: 'activities-chosen',
    values: { activities: [{ id: 'own', label: typed }] },
  });
  diary.write(0, '14:02', { kind: 'activity-paused', values: { activityId: 'own', label: typed } });
  diary.write(0, '14:03', { kind: 'medicine-label-set', values: { medicineId: 'M09', name: typed } });
  const takenAt = instantsAt(dayAt(0), '14:04', 'Europe/London')[0] ?? 0;
  for (const medicineId of ['M09', typed])
    diary.write(0, '14:04', { kind: 'dose-taken', values: { medicineId, amount: 1, takenAt } });
  diary.checkIn(0, 5, 6, { activities: { own: 3 } });
  diary.checkIn(1, 5, 6, { activities: { own: 3 } });
  diary.write(1, '20:30', {
    kind: 'patient-details-set',
    values: { name: typed, birthDate: typed, contact: typed },
  });
  diary.write(1, '20:31', { kind: 'clinician-question-set', values: { question: typed } });
  diary.write(1, '20:32', { kind: 'red-flags-answered', values: { answers: { [typed]: 'yes' } } });
  const now = { now: instantsAt(dayAt(1), '21:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  return summaryFor({ entries: diary.entries, now });
}

const elementsIn = (page: string) => [...page.matchAll(/<\/?([a-zA-Z!][^\s>/]*)/g)].map(([, name]) => name);
const attributesIn = (page: string) =>
  [...page.matchAll(/<[a-zA-Z][^\s>/]*((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)/g)].flatMap(([, attributes = '']) =>
    [...attributes.matchAll(/([a-zA-Z-]+)(?:="[^"]*")?/g)].map(([, name]) => name),
  );
const ordinaryPage = await summaryPage(summaryWithTyped('ordinary words'));

test('what the person typed is text and nothing else, whatever they typed', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style><style>*{display:none}</style>',
    '</title></head><body onload=alert(1)>',
    "javascript:alert('1')",
    '<a href="https://example.org">x</a>',
    '&lt;b&gt; &amp; {{x}} ${x} <!-- ]]> \u202e \u0000',
  ];
  for (const typed of hostile) {
    const page = await summaryPage(summaryWithTyped(typed));
    expect(elementsIn(page)).toEqual(elementsIn(ordinaryPage));
    expect(new Set(attributesIn(page))).toEqual(new Set(attributesIn(ordinaryPage)));
  }
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom(...'<>"\'&/=! -ascript{}'), maxLength: 40 }),
      async (typed) => {
        if (typed.trim() === '' || typed === '__proto__') return;
        const page = await summaryPage(summaryWithTyped(`x${typed}`));
        expect(elementsIn(page)).toEqual(elementsIn(ordinaryPage));
      },
    ),
    { numRuns: 60 },
  );
});

test('the file holds no script and nothing that is loaded, and forbids both', async () => {
  for (const page of [ordinaryPage, await summaryPage(summaryFor(threeEpisodes()))]) {
    expect(elementsIn(page).map((name = '') => name.toLowerCase())).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(script|link|img|iframe|object|embed|base|form|a|use|image)$/),
      ]),
    );
    expect(
      attributesIn(page).filter((name = '') => /^(on.*|src|href|style|srcset|action|xlink.*)$/.test(name)),
    ).toEqual([]);
    expect(page).not.toMatch(/https?:|url\(|@import|@font-face/);
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
    );
  }
});

test('the look of the file loads nothing either', () => {
  for (const path of ['./summary-sheet.css', '../../ui/day-chart.css']) {
    const css = readFileSync(new URL(path, import.meta.url), 'utf8');
    expect(css).toContain('{');
    expect(css).not.toMatch(/https?:|url\(|@import|@font-face|<\//);
  }
});

test('the name of the file gives a day and nothing about anybody', async () => {
  const file = await summaryFile(summaryFor(twoWeeks()));
  expect([file.name, file.type]).toEqual(['summary-2026-03-14.html', 'text/html']);
});

const wordsOf = (page: string) =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

test('two weeks in the words of the page', async () => {
  const words = wordsOf(await summaryPage(summaryFor(twoWeeks())));
  for (const line of [
    'Ann Example · born 30 Jun 1984 (41 years old) · 01632 960001',
    'Not sure: Pain that rest does not ease, or that is worse at night. 4 Mar 2026, 22:00; assessed by a professional, the person said on 5 Mar 2026, 16:00.',
    'Emergency signs (999 or A&amp;E): all 12 answered no; last on 1 Mar 2026, 08:03.',
    'Same-day signs (111 or GP): 12 of 13 answered no, 1 yes or not sure; from 1 Mar 2026, 11:00 to 4 Mar 2026, 22:00.',
    'Since 1 Mar 2026: 14 days, pain known on 12; worst 9; 1 spasm, 0 flares.',
    'Pain, NRS 0 to 10 7 on 1 Mar, 2 on 14 Mar; worst 9 on 1 Mar',
    'Roland-Morris, 0 to 24 15 on 2 Mar, 6 on 14 Mar',
    '1 Mar 2026: Lifting, Twisting, A heavy load, Bent and twisted. “A box of books, out of the boot”',
    'Putting on socks and shoes: 2 on 1 Mar, 8 on 14 Mar',
    'Ibuprofen tablets, 200 mg: 28 tablets on 7 days; 7 days in a row at the longest, the pack says 10 days at most.',
    '1 Mar: 5 tablets in 3 doses; 2 Mar to 3 Mar: 4 tablets in 2 doses a day; 4 Mar: 3 tablets in 2 doses; 5 Mar to 7 Mar: 4 tablets in 2 doses a day.',
    'Changed on 1 Mar 2026, 12:00: dose of 1 Mar 2026, 11:30, from 2 tablets to 1 tablet.',
    'Taken off the list on 2 Mar 2026, 09:02: 2 tablets, 2 Mar 2026, 09:01.',
  ])
    expect(words).toContain(line);
});

test('signs that were not asked are said to be not asked', async () => {
  const { now } = twoWeeks();
  const words = wordsOf(await summaryPage(summaryFor({ entries: [], now })));
  expect(words).toContain('Emergency signs (999 or A&amp;E): not asked.');
  expect(words).toContain('Same-day signs (111 or GP): not asked.');
  expect(words).not.toMatch(/answered no/);
});

test('what was answered before something new came is no answer on the page', async () => {
  const diary = new FakeDiary();
  const answers = Object.fromEntries(emergencySignIds.map((id) => [id, 'no' as const]));
  diary.write(0, '10:00', { kind: 'red-flags-answered', values: { answers } });
  diary.checkIn(0, 5, 6, { newSigns: ['bladder'] });
  const now = { now: instantsAt(dayAt(1), '21:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  const page = async () => wordsOf(await summaryPage(summaryFor({ entries: diary.entries, now })));
  expect(await page()).toContain(
    'Emergency signs (999 or A&amp;E): 12 asked again by something new, with no answer since.',
  );
  diary.write(0, '20:01', { kind: 'red-flags-answered', values: { answers: { RA2: 'yes', RA1: 'no' } } });
  expect(await page()).toContain(
    'Emergency signs (999 or A&amp;E): 1 of 12 answered no, 1 yes or not sure, 10 not answered, 10 asked again by something new, with no answer since; last on 1 Mar 2026, 20:01.',
  );
});

test('pain and scores of another year are told with their year', async () => {
  const diary = new FakeDiary();
  for (let after = 0; after <= 330; after += 15) diary.checkIn(after, 2, 3, { activities: { own: 3 } });
  diary.write(0, '20:10', {
    kind: 'activities-chosen',
    values: { activities: [{ id: 'own', label: 'Socks' }] },
  });
  const now = { now: instantsAt(dayAt(331), '21:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  const words = wordsOf(await summaryPage(summaryFor({ entries: diary.entries, now })));
  expect(words).toContain('2 on 1 Mar 2026, 2 on 25 Jan; worst 3 on 1 Mar 2026');
  expect(words).toContain('Socks: 3 on 1 Mar 2026, 3 on 25 Jan');
  expect(words).toContain('Pain on day 331, from 1 Mar 2026.');
});

test('each answer about the cause is told as that of its own question', async () => {
  const diary = new FakeDiary();
  diary.write(0, '14:00', {
    kind: 'cause-noted',
    values: {
      aboutRunId: diary.spasm(0),
      answers: { 'training-lately': ['more', 'new'], 'work-lately': ['same'], 'stress-lately': ['less'] },
      note: '',
    },
  });
  const now = { now: instantsAt(dayAt(1), '21:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  expect(wordsOf(await summaryPage(summaryFor({ entries: diary.entries, now })))).toContain(
    '1 Mar 2026: More or harder training, A new sport or exercise, Work as always, Less stress lately',
  );
});

test('more days in a row than the pack says are said to be over it', async () => {
  const words = wordsOf(await summaryPage(summaryFor(threeEpisodes())));
  expect(words).toContain('12 days in a row at the longest, over the 10 that the pack says.');
});

test('a part that was left out is said to be, also in the file for a computer, and what is private is not named', async () => {
  const { entries, now } = twoWeeks();
  const chosen = new Set(
    summaryPartIds.filter((id) => !['signs', 'medicines', 'person', 'mood'].includes(id)),
  );
  const summary = summaryOf(entries, now, chosen, basis);
  const line = 'Left out by the person: red flags, medicines.';
  expect(wordsOf(await summaryPage(summary))).toContain(line);
  expect(fhirWords(summary).about).toContain(line);
  expect(await summaryPage(summaryFor(twoWeeks()))).not.toContain('Left out by the person');
});

test('a page made while notes could not be read says that it is not complete', async () => {
  const { entries, now } = twoWeeks();
  const summary = summaryOf(entries, now, parts, { ...basis, isWhole: false });
  const line = 'Not complete: some notes on the phone could not be read when this was made.';
  expect(wordsOf(await summaryPage(summary))).toContain(line);
  expect(fhirWords(summary).about).toContain(line);
  expect(wordsOf(await summaryPage(summaryFor(twoWeeks())))).not.toContain('Not complete');
});

test('an emergency sign out of two answers together is named in its own words, on the page and in the file', async () => {
  const diary = new FakeDiary();
  diary.write(0, '10:00', { kind: 'red-flags-answered', values: { answers: { RB7: 'yes', RB10: 'yes' } } });
  const now = { now: instantsAt(dayAt(100), '21:00', 'Europe/London')[0] ?? 0, timeZone: 'Europe/London' };
  const summary = summaryFor({ entries: diary.entries, now });
  const said =
    /^Emergency sign out of two answers together: .*cancer.* 1 Mar 2026, 10:00; not assessed yet, as far as the person said\.$/i;
  expect(fhirWords(summary).sections.signs.lines[0]).toMatch(said);
  expect(wordsOf(await summaryPage(summary))).toContain('Emergency sign out of two answers together:');
});
