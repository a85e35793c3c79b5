import { morningWords } from '../../../content/recovery/screen-words.ts';
import { morningToAsk } from '../../../domain/recovery/morning-to-ask.ts';
import { useCompanion } from '../../shell/companion.ts';
import { dayInWords } from '../../shell/day-in-words.ts';
import type { PlanNow } from '../../shell/plan-now.ts';
import { NumberScale } from '../../ui/number-scale.tsx';

/** How the back is the morning after the last session; nothing when that is known, or too long ago to say. */
export function MorningAfter({ entries, now, today }: Pick<PlanNow, 'entries' | 'now' | 'today'>) {
  const { journal } = useCompanion();
  const asked = morningToAsk(entries, now);
  if (!asked) return null;
  return (
    <section class="card card-care">
      <h2>{morningWords.title}</h2>
      <p>
        You did exercises {dayInWords(asked.day, today)}. {morningWords.why}
      </p>
      <NumberScale
        name="Pain this morning"
        low="none"
        high="worst"
        onChoose={(nrs) =>
          void journal.append([
            {
              kind: 'session-pain-rated',
              values: { sessionId: asked.sessionId, moment: 'next-morning', nrs },
            },
          ])
        }
      />
    </section>
  );
}
