import { coachNoteWords } from '../../../content/pausing/pausing-words.ts';
import type { PausedActivity } from '../../../domain/pausing/paused-activities.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { dayInWords } from '../../shell/day-in-words.ts';

/** What the person lets the note say, beside the list itself. */
export interface CoachNoteChoices {
  name: string;
  saysWhy: boolean;
  saysDates: boolean;
  more: string;
}

/** The note, paragraph by paragraph; the lines of one paragraph belong together. */
export function coachNote(
  activities: readonly PausedActivity[],
  { name, saysWhy, saysDates, more }: CoachNoteChoices,
  today: LocalDay,
): string[][] {
  const written = [name.trim(), saysDates ? noteDay(today) : ''].filter((part) => part !== '').join(', ');
  return [
    written === '' ? [] : [written],
    [coachNoteWords.opening, ...(saysWhy ? [coachNoteWords.reason] : [])],
    ...activities.map((activity) => linesOf(activity, saysDates, today)),
    [saysDates ? coachNoteWords.howSteps : coachNoteWords.howStepsUndated],
    more.trim() === '' ? [] : [more.trim()],
    [coachNoteWords.thanks],
  ].filter(({ length }) => length > 0);
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const noteDay = (day: LocalDay) => longDate.format(Date.parse(`${day}T00:00:00Z`));

function linesOf(
  { label, plan, stepIndex, stands, up, tries }: PausedActivity,
  saysDates: boolean,
  today: LocalDay,
) {
  const day = (notBefore: LocalDay) =>
    saysDates && notBefore > today ? `, not before ${dayInWords(notBefore, today)}` : '';
  const last = plan.steps.at(-1);
  const next = up?.step ?? plan.steps[stepIndex + 1];
  return [
    `${coachNoteWords.notForNow}: ${label}`,
    `${tries.length === 0 ? 'First' : 'Now'}: ${stands.step.title}${day(stands.notBefore)}`,
    ...(next && next !== last ? [`Then: ${next.title}${up ? day(up.notBefore) : ''}`] : []),
    ...(last && last !== stands.step ? [`Up to: ${last.title}`] : []),
  ];
}

export const noteAsText = (note: readonly (readonly string[])[]): string =>
  note.map((lines) => lines.join('\n')).join('\n\n');
