import { guideSteps, guide } from '../../src/content/checklist/steps.ts';
import { guideView } from '../../src/domain/guide/view.ts';
import { universalAnswers } from '../../src/domain/guide/step.ts';
import type { EntryId } from '../../src/domain/journal/entry-id.ts';
import { nextEntryId } from '../../src/domain/journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../../src/domain/journal/entry.ts';
import { MINUTE_MS, type Instant } from '../../src/domain/time/instant.ts';
import { emergencySignIds } from '../../src/domain/triage/red-flag.ts';

/** An entry to write, at its place in a row of them or so many minutes ago. */
export type Draft = NewEntry & { minutesAgo?: number };

/** A place in the guide and what has to be written down for a person to be there. */
export interface Stage {
  stepId: string;
  drafts: readonly Draft[];
}

const SECONDS_APART = 2;
const SIGNS_HOLD_HOURS = 24;

/** Entries made one after another, the last of them just before `now`. */
export function written(drafts: readonly Draft[], now: Instant): JournalEntry[] {
  let id: EntryId | null = null;
  return drafts.map(({ minutesAgo, ...draft }, index) => {
    const at =
      minutesAgo === undefined
        ? now - (drafts.length - index) * SECONDS_APART * 1000
        : now - minutesAgo * MINUTE_MS;
    id = nextEntryId(id, at, () => 0);
    return { version: 1, id, at, timeZone: 'Europe/London', ...draft } as JournalEntry;
  });
}

export const begun: readonly NewEntry[] = [
  { kind: 'guide-run-started', values: {} },
  {
    kind: 'red-flags-answered',
    values: { answers: Object.fromEntries(emergencySignIds.map((id) => [id, 'no' as const])) },
  },
];

export const answered = (stepId: string, answerId: string): NewEntry => ({
  kind: 'guide-answered',
  values: { stepId, answerId },
});

const shownAfter = (drafts: readonly NewEntry[], now: Instant): string =>
  guideView(guide, written(drafts, now), { now, openedAt: now, signsHoldHours: SIGNS_HOLD_HOURS }).step.id;

/**
 * The shortest way to every step that answers lead to, found by trying each answer of each step with the guide itself,
 * and the emergency screen, which a raised sign leads to.
 */
export function stagesOfTheGuide(now: Instant): Stage[] {
  const ways = new Map<string, readonly NewEntry[]>([['stop', []]]);
  const open = ['stop'];
  for (let stepId = open.shift(); stepId !== undefined; stepId = open.shift()) {
    const way = ways.get(stepId) ?? [];
    const own = guide.steps[stepId]?.answers.map(({ id }) => id) ?? [];
    for (const answerId of [...own, ...universalAnswers]) {
      const further = [...(way.length > 0 ? way : begun), answered(stepId, answerId)];
      const next = shownAfter(further, now);
      if (ways.has(next)) continue;
      ways.set(next, further);
      open.push(next);
    }
  }
  ways.set('emergency', [
    ...begun,
    { kind: 'red-flags-answered', values: { answers: { [emergencySignIds[0]]: 'yes' } } },
  ]);
  return [...ways].map(([stepId, drafts]) => ({ stepId, drafts }));
}

/** Steps that no answer leads to: there should be none. */
export const stepsWithoutAWay = (stages: readonly Stage[]): string[] =>
  guideSteps.map(({ id }) => id).filter((id) => !stages.some(({ stepId }) => stepId === id));
