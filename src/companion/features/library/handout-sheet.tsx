import { release } from '../../../content/about/release.ts';
import { handoutWords, stopRules } from '../../../content/exercises/library-words.ts';
import type { FigureId } from '../../../figures/figure-id.ts';
import './handout-sheet.css';
import { StillFigure } from './still-figure.tsx';

export interface SheetItem {
  id: string;
  title: string;
  figureId: FigureId | null;
  dose: string;
  cues: readonly string[];
  notes: readonly string[];
}

/** One sheet of paper: each exercise with picture, dose and words, and what to stop at. */
export function HandoutSheet({ items }: { items: readonly SheetItem[] }) {
  return (
    <article class="handout">
      <h2>{handoutWords.sheet}</h2>
      <ul class="handout-items">
        {items.map(({ id, title, figureId, dose, cues, notes }) => (
          <li key={id}>
            <h3>{title}</h3>
            <div class="handout-body">
              {figureId ? <StillFigure id={figureId} /> : null}
              <p>
                <strong>{dose}</strong>
              </p>
              <p>{cues.join(' ')}</p>
              {notes.map((note) => (
                <p key={note} class="handout-note">
                  {note}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <footer>
        <p>
          <strong>{stopRules.title}:</strong> {stopRules.points.join(' ')}
        </p>
        <p>
          {handoutWords.pain} <strong>{handoutWords.emergency}</strong>
        </p>
        <p>{handoutWords.from.replace('{version}', release.version)}</p>
      </footer>
    </article>
  );
}
