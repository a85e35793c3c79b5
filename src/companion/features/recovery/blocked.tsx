import { blockedWords } from '../../../content/recovery/screen-words.ts';
import type { DayPlan } from '../../../domain/recovery/plan.ts';

/** Why there is no plan just now, and the one thing that opens it again. */
export function Blocked({ plan: { blockedBy } }: { plan: DayPlan }) {
  if (blockedBy === null) return null;
  const { say, way } = blockedWords[blockedBy];
  return (
    <>
      <p>{say}</p>
      {blockedBy === 'urgent' ? (
        <a class="button button-wide" href="tel:111">
          Call 111
        </a>
      ) : null}
      <a class="button button-wide" href="/signs">
        {way}
      </a>
    </>
  );
}
