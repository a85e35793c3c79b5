import type { FreeTime } from '../use-cases/free-times.ts';
import { timeText } from './problems.ts';

/**
 * The JSON of many free times, each as `freeTimeAnswer` has it; `times` are sorted by their start. A season of fifty
 * practitioners has few different starts: writing each of those once takes a tenth of the time.
 */
export function slotsText(times: readonly FreeTime[]): string {
  let start = Number.NaN;
  let head = '';
  const slots = times.map((time) => {
    if (time.start !== start) {
      start = time.start;
      head = `{"start":"${timeText(start)}","end":"${timeText(time.end)}","practitioner":"`;
    }
    return `${head}${time.practitionerId}"}`;
  });
  return `{"slots":[${slots.join(',')}]}`;
}
