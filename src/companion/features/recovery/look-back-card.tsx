import { lookBackWords } from '../../../content/recovery/screen-words.ts';
import { numbers } from '../../../content/evidence/numbers.ts';
import { lookBack, type HabitLimits, type LookBack } from '../../../domain/recovery/look-back.ts';
import type { PlanNow } from '../../shell/plan-now.ts';
import { WeekStrip } from './week-strip.tsx';

/** Three weeks off leave half of it: long enough to forgive a holiday, short enough to say how it is now. */
const limits: HabitLimits = { daysInAWeek: numbers.strengthDaysLow.value, halvesInDays: 21 };

/** This week day by day, and the last seven days in words. */
export function LookBackCard({ entries, today }: Pick<PlanNow, 'entries' | 'today'>) {
  const back = lookBack(entries, today, limits);
  return (
    <section class="card" aria-labelledby="plan-week">
      <h2 id="plan-week">{lookBackWords.title}</h2>
      <WeekStrip entries={entries} today={today} />
      <p class="small soft">{lookBackWords.key}</p>
      <h3>{lookBackWords.lastDays}</h3>
      {lookBackInWords(back).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** What was done, never what was not. */
export function lookBackInWords(back: LookBack): string[] {
  const { activeDays, sessions, walkMinutes, classes, stepsUp, pain, habit } = back;
  const counted = (count: number, one: string, many: string) =>
    `${count === 1 ? 'one' : count} ${count === 1 ? one : many}`;
  const parts = [
    ...(sessions > 0 ? [counted(sessions, 'set of exercises', 'sets of exercises')] : []),
    ...(walkMinutes > 0 ? [`${walkMinutes} min of walking`] : []),
    ...(classes > 0 ? [counted(classes, 'class', 'classes')] : []),
  ];
  return [
    activeDays === 0
      ? lookBackWords.quiet
      : `Something done on ${counted(activeDays, 'day', 'days')}: ${list.format(parts)}.`,
    ...(stepsUp > 0 ? [`You took ${counted(stepsUp, 'step', 'steps')} up.`] : []),
    ...(pain ? [painInWords(pain)] : []),
    ...(habit !== null && habit > 0
      ? [`Your habit stands at ${habit} out of 100. ${lookBackWords.forgiving}`]
      : []),
  ];
}

const painInWords = ({ first, last }: NonNullable<LookBack['pain']>): string =>
  first === last
    ? `Your pain was ${last} when you last said, the same as at first.`
    : `Your pain was ${first} at first and ${last} when you last said.`;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
