import type { SessionItem } from '../journal/entry.ts';
import { changeBetween } from './dose-ladder.ts';
import type { Exercise } from './exercise.ts';
import { WALK } from './exercise-days.ts';
import type { PlanOffer } from './plan.ts';
import { isReadyForMore, offerIdOf, type Standings } from './standings.ts';
import type { Track } from './track.ts';

/**
 * The one step to offer of these tracks: whichever has been ready for longest, the first of several; none once a step
 * was taken today. Source: section 9, "raise one thing", "progress is offered" (UV); one at a time is DR.
 */
export function offersOf(
  tracks: readonly Track[],
  { of, steppedUpOn }: Standings,
  today: string,
  library: readonly Exercise[],
): PlanOffer[] {
  if (steppedUpOn === today) return [];
  const ready = tracks.flatMap((track) => {
    const standing = of.get(track.key);
    return standing && isReadyForMore(track, standing) ? [{ track, standing }] : [];
  });
  const [first] = ready.toSorted((a, b) =>
    (a.standing.greens.at(-1) ?? '') < (b.standing.greens.at(-1) ?? '') ? -1 : 1,
  );
  if (!first) return [];
  const { track, standing } = first;
  const stepAt = (index: number) => namedAsInLibrary(track.steps[index] ?? track.steps[0], library);
  const [from, to] = [stepAt(standing.index), stepAt(standing.index + 1)];
  return [
    {
      offerId: offerIdOf(track, standing.index + 1),
      exerciseId: to.exerciseId,
      from,
      to,
      change: changeBetween(from, to),
      goodDays: standing.greens,
    },
  ];
}

/** A walk has the name of the walking exercise that is as long, so that a screen has words for it. */
function namedAsInLibrary(item: SessionItem, library: readonly Exercise[]): SessionItem {
  if (item.exerciseId !== WALK) return item;
  const walks = library.filter(({ group }) => group === 'walking');
  const fits = walks.findLast(({ doses }) => (doses.usual.seconds?.from ?? 0) <= (item.seconds ?? 0));
  const exerciseId = (fits ?? walks[0])?.id ?? WALK;
  return { ...item, exerciseId };
}
