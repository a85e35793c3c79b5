import { dayAt, FakeDiary } from '../episode/fake-diary.ts';
import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, Nrs, SignAnswer } from '../journal/entry.ts';
import type { Instant, ZonedNow } from '../time/instant.ts';
import { instantsAt } from '../time/local-time.ts';
import { emergencySignIds, sameDaySignIds } from '../triage/red-flag.ts';

/** Somebody's journal and the moment they open it, for tests. */
export interface FakePatient {
  entries: readonly JournalEntry[];
  now: ZonedNow;
}

const LONDON = 'Europe/London';
const momentOn = (after: number, time: string): Instant =>
  instantsAt(dayAt(after), time, LONDON)[0] as Instant;

const noTo = (ids: readonly string[]): Record<string, SignAnswer> =>
  Object.fromEntries(ids.map((id) => [id, 'no']));

class PatientDiary extends FakeDiary {
  answers(after: number, time: string, answers: Record<string, SignAnswer>): void {
    this.write(after, time, { kind: 'red-flags-answered', values: { answers } });
  }

  dose(after: number, time: string, medicineId: string, amount: number): EntryId {
    return this.write(after, time, {
      kind: 'dose-taken',
      values: { medicineId, amount, takenAt: momentOn(after, time) },
    });
  }

  /** A whole run of the guide in the morning: signs, pain, warmth, and what was said at the end. */
  run(after: number, doing: string, helped: string[], nrs: Nrs): EntryId {
    const runId = this.write(after, '08:02', { kind: 'guide-run-started', values: {} });
    this.answers(after, '08:03', noTo(emergencySignIds));
    this.write(after, '08:10', { kind: 'pain-rated', values: { nrs, moment: 'at-start' } });
    this.write(after, '08:30', { kind: 'position-rated', values: { positionId: 'PO1', ease: 6 } });
    this.write(after, '08:35', { kind: 'clock-started', values: { clockId: 'heat' } });
    this.write(after, '08:50', { kind: 'clock-ended', values: { clockId: 'heat' } });
    this.write(after, '10:40', { kind: 'spasm-ended', values: { helped, doing, note: '' } });
    return runId;
  }
}

/** The entries as they were really written, one after the other, with what refers to another of them set right. */
function inOrderOfTime(entries: readonly JournalEntry[]): JournalEntry[] {
  const ordered = entries.toSorted((a, b) => a.at - b.at);
  const newIds = new Map<string, EntryId>();
  let id: EntryId | null = null;
  for (const entry of ordered) {
    id = nextEntryId(id, entry.at, () => 0.5);
    newIds.set(entry.id, id);
  }
  const text = JSON.stringify(ordered).replaceAll(/"([0-9a-z]{22})"/g, (whole, old: string) => {
    const found = newIds.get(old);
    return found ? `"${found}"` : whole;
  });
  return JSON.parse(text) as JournalEntry[];
}

const painOfTwoWeeks: readonly (readonly [after: number, now: Nrs, worst: Nrs])[] = [
  [0, 7, 9],
  [1, 7, 8],
  [2, 6, 8],
  [3, 6, 7],
  [4, 5, 6],
  [6, 4, 6],
  [7, 6, 7],
  [8, 4, 5],
  [10, 3, 5],
  [11, 3, 4],
  [12, 3, 4],
  [13, 2, 3],
];

function firstTwoWeeks(diary: PatientDiary): void {
  const runId = diary.run(0, 'lifting', ['warmth', 'breathing', 'position'], 8);
  diary.answers(0, '11:00', noTo(sameDaySignIds.filter((id) => id !== 'RB14')));
  diary.write(0, '11:10', {
    kind: 'cause-noted',
    values: {
      aboutRunId: runId,
      answers: { doing: ['lifting', 'twisting'], load: ['heavy'], shape: ['bent-twisted'] },
      note: 'A box of books, out of the boot',
    },
  });
  diary.write(0, '11:20', {
    kind: 'activities-chosen',
    values: {
      activities: [
        { id: 'socks', label: 'Putting on socks and shoes' },
        { id: 'child', label: 'Lifting a child' },
        { id: 'own-1', label: 'Playing the cello' },
      ],
    },
  });
  diary.write(0, '11:25', {
    kind: 'activity-paused',
    values: { activityId: 'lifting', label: 'Heavy lifting' },
  });
  const wrong = diary.dose(0, '11:30', 'M01', 2);
  diary.write(0, '12:00', { kind: 'entry-corrected', values: { correctedId: wrong, values: { amount: 1 } } });
  for (let after = 0; after <= 6; after += 1) {
    diary.dose(after, '14:00', 'M01', 2);
    diary.dose(after, '20:30', 'M01', after === 3 ? 1 : 2);
  }
  diary.dose(1, '09:00', 'M05', 2);
  const double = diary.dose(1, '09:01', 'M05', 2);
  diary.write(1, '09:02', { kind: 'entry-removed', values: { removedId: double } });
  diary.write(1, '18:00', {
    kind: 'roland-morris-answered',
    values: { ticked: [1, 2, 3, 6, 7, 9, 10, 11, 12, 13, 14, 16, 18, 21, 23] },
  });
  diary.answers(3, '22:00', { RB4: 'not-sure' });
  diary.write(4, '16:00', { kind: 'red-flags-assessed', values: { redFlagIds: ['RB4'] } });
  for (const [after, painNow, painWorst] of painOfTwoWeeks) {
    const better = Math.min(10, 2 + Math.floor(after / 2)) as Nrs;
    diary.checkIn(after, painNow, painWorst, {
      activities: { socks: better, child: Math.min(10, Math.floor(after / 3)) as Nrs, 'own-1': 3 },
      sleep: after < 4 ? 'hardly' : after < 9 ? 'disturbed' : 'well',
      work: after < 3 ? 'not' : after < 8 ? 'less' : 'as-usual',
    });
    diary.write(after, '20:10', { kind: 'clock-started', values: { clockId: 'walk' } });
  }
  diary.write(7, '20:20', { kind: 'phq4-answered', values: { scores: [2, 1, 1, 0] } });
}

/** Two weeks with a spasm, written down most days, and a page for the physio wanted on the fourteenth day. */
export function twoWeeks(): FakePatient {
  const diary = new PatientDiary(LONDON);
  firstTwoWeeks(diary);
  diary.write(13, '20:30', { kind: 'roland-morris-answered', values: { ticked: [2, 3, 9, 11, 16, 21] } });
  diary.write(13, '20:40', {
    kind: 'patient-details-set',
    values: { name: 'Ann Example', birthDate: '1984-06-30', contact: '01632 960001' },
  });
  diary.write(13, '20:41', {
    kind: 'clinician-question-set',
    values: { question: 'Can I go back to lifting my daughter, and what should I do at the first twinge?' },
  });
  return { entries: inOrderOfTime(diary.entries), now: { now: momentOn(13, '21:00'), timeZone: LONDON } };
}

/** The same, recovered, and two more episodes; the page is wanted in the third. */
export function threeEpisodes(): FakePatient {
  const diary = new PatientDiary(LONDON);
  firstTwoWeeks(diary);
  diary.checkIns(14, 60, 0, 1);
  diary.run(100, 'bending', ['warmth', 'walking'], 7);
  diary.checkIns(100, 104, 5, 7);
  diary.checkIns(105, 110, 3, 4);
  diary.checkIns(111, 150, 0, 1);
  const third = diary.run(240, 'lifting', ['warmth', 'painkillers'], 9);
  diary.write(240, '11:10', {
    kind: 'cause-noted',
    values: { aboutRunId: third, answers: { doing: ['lifting'], load: ['middling'] }, note: '' },
  });
  for (let after = 240; after <= 251; after += 1) {
    diary.dose(after, '08:00', 'M01', 2);
    diary.dose(after, '14:30', 'M01', 2);
    if (after < 243) diary.dose(after, '10:00', 'M05', 2);
  }
  diary.checkIns(240, 246, 6, 8);
  diary.checkIn(247, 8, 9);
  diary.checkIns(248, 255, 5, 7);
  diary.write(255, '20:40', {
    kind: 'clinician-question-set',
    values: { question: 'This is the third time this year. Why does it keep coming back?' },
  });
  return { entries: inOrderOfTime(diary.entries), now: { now: momentOn(255, '21:00'), timeZone: LONDON } };
}
