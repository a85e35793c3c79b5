import type { SpasmEvent } from '../../../domain/episode/episode.ts';
import type { LeftOut } from '../../../domain/episode/left-out.ts';
import type { LocalDay } from '../../../domain/time/local-day.ts';
import { useCompanion } from '../../shell/companion.ts';
import { dayWords } from './day-words.ts';

/** Spasms that no longer pain is known to have followed. */
export function OtherSpasms({ spasms, today }: { spasms: readonly SpasmEvent[]; today: LocalDay }) {
  const { journal } = useCompanion();
  if (spasms.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="other-spasms">
      <h2 id="other-spasms">Spasms by themselves</h2>
      <p class="soft">No pain over a day is known around these. They count as spasms.</p>
      <ul class="list-plain stack">
        {spasms.toReversed().map(({ runId, day }) => (
          <li key={runId} class="card">
            <h3>{dayWords(day, today)}</h3>
            <button
              type="button"
              class="button"
              aria-label={`This was no spasm: ${dayWords(day, today)}`}
              onClick={() =>
                void journal.append([
                  { kind: 'episode-corrected', values: { episodeId: runId, change: 'not-a-spasm', day } },
                ])
              }
            >
              This was no spasm
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the person said does not count; each can be counted again. */
export function LeftOutList({ leftOut, today }: { leftOut: readonly LeftOut[]; today: LocalDay }) {
  const { journal } = useCompanion();
  if (leftOut.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="left-out">
      <h2 id="left-out">Not counted</h2>
      <ul class="list-plain stack">
        {leftOut.toReversed().map(({ id, what, day }) => {
          const words = `${what === 'spasm' ? 'A spasm' : 'A time of pain'} from ${dayWords(day, today)}`;
          return (
            <li key={id} class="card">
              <h3>{words}</h3>
              <button
                type="button"
                class="button"
                aria-label={`Count it again: ${words}`}
                onClick={() =>
                  void journal.append([
                    {
                      kind: 'episode-corrected',
                      values: { episodeId: id, change: 'as-worked-out', day: null },
                    },
                  ])
                }
              >
                Count it again
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
