import type { MergePlan } from '../../../domain/journal/merge-plan.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { localDay } from '../../../domain/time/local-day.ts';

const whole = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export const notes = (count: number, adjective = ''): string =>
  `${whole.format(count)}${adjective && ` ${adjective}`} ${count === 1 ? 'note' : 'notes'}`;

const are = (count: number) => (count === 1 ? 'is' : 'are');
const dayWords = (at: Instant, timeZone: string) => day.format(Date.parse(localDay(at, timeZone)));

/** What adding the notes of a file would do, before it is done: what is new first, then all that is left out. */
export function planWords(plan: MergePlan, timeZone: string): [string, ...string[]] {
  const { fresh, from, to, here, different, strange, erasedHere, erasing, ahead, damaged } = plan;
  const known = here + different;
  const details = [
    from !== null && to !== null && `Written ${spanWords(from, to, timeZone)}.`,
    known > 0 && `${notes(known)} ${are(known)} here already. Nothing is added twice.`,
    different > 0 &&
      `${notes(different)} of these ${are(different)} here in other words. The words on this phone stay.`,
    erasing > 0 && `The file also erases ${notes(erasing)} that ${are(erasing)} still on this phone.`,
    erasedHere > 0 &&
      `${notes(erasedHere)} in the file ${are(erasedHere)} left out: erased on this phone, and that stays so.`,
    strange > 0 &&
      `${notes(strange)} ${are(strange)} from another version of Unspasm and can’t be shown yet. ${strange === 1 ? 'It is' : 'They are'} kept as ${strange === 1 ? 'it is' : 'they are'}.`,
    ahead > 0 &&
      `${notes(ahead)} ${are(ahead)} dated later than today by this phone, and ${are(ahead)} left out. If the date of this phone is wrong, put it right and open the file again.`,
    damaged > 0 &&
      `${notes(damaged)} in the file ${are(damaged)} damaged and left out. Doses may be among them. Keep the file.`,
  ];
  return [
    fresh.length === 0 ? 'There is nothing new in this file.' : `${notes(fresh.length, 'new')} in this file.`,
    ...details.filter((words) => words !== false),
  ];
}

function spanWords(from: Instant, to: Instant, timeZone: string): string {
  const [first, last] = [dayWords(from, timeZone), dayWords(to, timeZone)];
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}
