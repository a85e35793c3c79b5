import type { Instant } from '../../domain/time/instant.ts';
import type { FreeStart } from '../use-cases/free-times.ts';
import { timeText } from './problems.ts';

/**
 * The JSON of many free times, each as `freeTimeAnswer` has it. A season of fifty practitioners has few different
 * starts, and most of them are the end of another: writing each of those once takes a tenth of the time.
 */
export function slotsText(starts: readonly FreeStart[]): string {
  const known = new Map<Instant, string>();
  const textOf = (at: Instant) => {
    const text = known.get(at) ?? timeText(at);
    known.set(at, text);
    return text;
  };
  let text = '';
  for (const { start, end, practitionerIds } of starts) {
    const head = `,{"start":"${textOf(start)}","end":"${textOf(end)}","practitioner":"`;
    for (const practitionerId of practitionerIds) text += `${head}${practitionerId}"}`;
  }
  return `{"slots":[${text.slice(1)}]}`;
}
