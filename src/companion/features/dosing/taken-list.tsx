import type { DoseLine } from './dose-lines.ts';

/** What was taken in the last two days, corrections in sight. */
export function TakenList({ lines, onChange }: { lines: readonly DoseLine[]; onChange(id: string): void }) {
  return (
    <ul class="list-plain taken">
      {lines.map(({ id, what, when, notes, isRemoved }) => (
        <li key={id} class="taken-dose">
          <div>
            <p class={isRemoved ? 'taken-removed' : 'taken-what'}>{what}</p>
            <p class="small">{when}</p>
            {notes.map((note) => (
              <p class="small soft" key={note}>
                {note}
              </p>
            ))}
          </div>
          {isRemoved ? null : (
            <button
              type="button"
              class="button"
              aria-label={`Change ${what}, ${when}`}
              onClick={() => onChange(id)}
            >
              Change
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
