import { offerWords } from '../../../content/recovery/screen-words.ts';
import { exerciseById } from '../../../content/exercises/library.ts';
import type { DayPlan, PlanOffer } from '../../../domain/recovery/plan.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { changeInWords, onDay } from './plan-words.ts';

/** One step more, for the person to take or to leave; nothing when none is on offer. */
export function StepOffer({ plan: { offers, day } }: { plan: DayPlan }) {
  const { journal } = useCompanion();
  const [offer] = offers;
  if (!offer) return null;
  const answer = (given: 'accepted' | 'not-yet') =>
    void journal.append([
      {
        kind: 'plan-offer-answered',
        values: { offerId: offer.offerId, exerciseId: offer.exerciseId, answer: given },
      },
    ]);
  return (
    <section class="card card-good">
      <h2>{offerWords.title}</h2>
      <p>
        <strong>{exerciseById(offer.exerciseId)?.title ?? offerWords.anExercise}</strong>:{' '}
        {changeInWords(offer.change)}.
      </p>
      <p>{whyInWords(offer, day)}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => answer('accepted')}>
          Yes, one step more
        </button>
        <button type="button" class="button" onClick={() => answer('not-yet')}>
          Not yet
        </button>
      </div>
    </section>
  );
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** More days than these are counted, not named. */
const MOST_NAMED = 2;

const whyInWords = ({ goodDays }: PlanOffer, today: LocalDay): string =>
  `It went well ${
    goodDays.length > MOST_NAMED
      ? `on ${goodDays.length} days`
      : list.format(goodDays.map((day) => onDay(day, today)))
  }, and settled overnight.`;
