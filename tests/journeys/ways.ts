import { numbers } from '../../src/content/evidence/numbers.ts';
import { guide } from '../../src/content/checklist/steps.ts';
import { nextEntryId, type EntryId } from '../../src/domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../src/domain/journal/entry.ts';
import { knownStep, universalAnswers } from '../../src/domain/guide/step.ts';
import { guideView, type GuideView } from '../../src/domain/guide/view.ts';
import { emergencySignIds, type SignAnswer } from '../../src/domain/triage/red-flag.ts';

let lastId: EntryId | null = null;

/** Entries as a journal would write them now, each after all that were made before. */
export function stamped(drafts: readonly NewEntry[], at = Date.now()): JournalEntry[] {
  return drafts.map((draft) => {
    lastId = nextEntryId(lastId, at, () => 0.5);
    return { version: 1, id: lastId, at, timeZone: 'Europe/London', ...draft } as JournalEntry;
  });
}

const noSigns = Object.fromEntries(emergencySignIds.map((id) => [id, 'no'])) as Record<string, SignAnswer>;

/** What the companion writes when that answer is given to that step. */
function answering(stepId: string, answerId: string): NewEntry[] {
  const clearsSigns = guide.steps[stepId]?.screen === 'signs' && ['answered', 'other'].includes(answerId);
  return [
    ...(clearsSigns ? [{ kind: 'red-flags-answered' as const, values: { answers: noSigns } }] : []),
    { kind: 'guide-answered', values: { stepId, answerId } },
  ];
}

function viewAfter(way: readonly NewEntry[]): GuideView {
  const now = Date.now();
  const moment = { now, openedAt: now, signsHoldHours: numbers.signsAskAgain.value };
  return guideView(guide, stamped(way, now), moment);
}

const begun: NewEntry = { kind: 'guide-run-started', values: {} };

/**
 * For every step of the guide, what a shortest run that leads to it has written, with the danger signs answered where
 * the step does not come before them. It is somebody's second run, but for the steps that only a first one has.
 */
export function waysToEveryStep(): ReadonlyMap<string, readonly NewEntry[]> {
  const ways = waysFrom([begun, begun]);
  const raised: NewEntry = { kind: 'red-flags-answered', values: { answers: { RA1: 'yes' } } };
  ways.set(knownStep.emergency, [...(ways.get(knownStep.signs) ?? []), raised]);
  return new Map([...[...waysFrom([begun])].filter(([id]) => !ways.has(id)), ...ways]);
}

function waysFrom(start: NewEntry[]): Map<string, readonly NewEntry[]> {
  const ways = new Map<string, readonly NewEntry[]>();
  const waysWithSigns = new Map<string, readonly NewEntry[]>();
  const seen = new Set<string>();
  const open = [start];
  for (let way = open.shift(); way; way = open.shift()) {
    const { step, position, triage } = viewAfter(way);
    const hasSigns = triage.openEmergency.length === 0;
    const situation = `${step.id} ${position.stepId} ${hasSigns}`;
    if (seen.has(situation)) continue;
    seen.add(situation);
    if (!ways.has(step.id)) ways.set(step.id, way);
    const comesBefore = step.id === knownStep.stop || step.id === knownStep.signs;
    if (hasSigns && !comesBefore && !waysWithSigns.has(step.id)) waysWithSigns.set(step.id, way);
    for (const answerId of [...step.answers.map(({ id }) => id), ...universalAnswers])
      open.push([...way, ...answering(step.id, answerId)]);
  }
  return new Map([...ways, ...waysWithSigns]);
}
