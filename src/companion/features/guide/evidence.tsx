import { evidenceNotes } from '../../../content/evidence/evidence-notes.ts';
import { citedSources } from '../../../content/evidence/sources.ts';
import type { RowId } from '../../../domain/guide/step.ts';

/** What is and is not known about the rows of a step, with the sources. */
export default function Evidence({ rows }: { rows: readonly RowId[] }) {
  return (
    <section class="stack small">
      <h2>What is known</h2>
      {rows.flatMap((row) =>
        evidenceNotes[row].map((note) => (
          <div key={`${row} ${note.about ?? ''}`}>
            <p>
              <strong>
                {note.about ? `${note.about}: ` : ''}
                {note.grade}
              </strong>
              {note.reach ? ` (${note.reach})` : ''}
            </p>
            <p>{note.plain}</p>
            <p class="soft">
              Sources:{' '}
              {citedSources(note.sources)
                .map(({ name }) => name)
                .join('; ') || 'none'}
            </p>
          </div>
        )),
      )}
      <p class="soft">
        <a href="/about">About these texts</a>: not yet clinically approved.
      </p>
    </section>
  );
}
