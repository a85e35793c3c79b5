import { useState } from 'preact/hooks';
import { exercises } from '../../../content/exercises/library.ts';
import { handoutWords, placeWords } from '../../../content/exercises/library-words.ts';
import { raisedCares } from '../../../domain/recovery/care-answers.ts';
import { HandoutSheet, type SheetItem } from './handout-sheet.tsx';
import { doseRangeInWords, ownDoseInWords } from './dose-range-words.ts';
import { isFigureId } from './known-figure.ts';
import { PageFrame } from './page-frame.tsx';
import type { Library } from './use-library.ts';
import { isNotFor } from './words-of-care.tsx';

/** What fits on one sheet of A4. */
export const mostOnOnePage = 6;

interface Props {
  library: Library;
  chosen: readonly string[];
  onChoose(id: string): void;
}

/** Choose, look at the page, print it. */
export function HandoutPage({ library, chosen, onChoose }: Props) {
  const items = itemsOf(library);
  const onSheet = chosen.flatMap((id) => items.find((item) => item.id === id) ?? []);
  // What is chosen does not fold the list under the finger.
  const [isOpenAtFirst] = useState(onSheet.length === 0);
  const isFull = onSheet.length >= mostOnOnePage;
  return (
    <PageFrame title={placeWords.handout}>
      <p>{handoutWords.say}</p>
      <details class="library-details" open={isOpenAtFirst}>
        <summary>Choose exercises</summary>
        <ul class="list-plain">
          {items.map(({ id, title }) => (
            <li key={id}>
              <label class="library-check">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  disabled={isFull && !chosen.includes(id)}
                  onChange={() => onChoose(id)}
                />
                {title}
              </label>
            </li>
          ))}
        </ul>
      </details>
      <p role="status">{isFull ? handoutWords.full : ''}</p>
      {onSheet.length > 0 ? (
        <>
          <button type="button" class="button button-main" onClick={() => print()}>
            {handoutWords.print}
          </button>
          <HandoutSheet items={onSheet} />
        </>
      ) : null}
    </PageFrame>
  );
}

/** What may go on paper: own exercises first, then those of the library that are for this person. */
const itemsOf = ({ own, answers }: Library): SheetItem[] => [
  ...own.map((exercise): SheetItem => ({
    id: exercise.exerciseId,
    title: exercise.name,
    figureId: isFigureId(exercise.figureId) ? exercise.figureId : null,
    dose: ownDoseInWords(exercise),
    cues: exercise.words === '' ? [] : [exercise.words],
    notes: [handoutWords.own],
  })),
  ...exercises
    .filter((exercise) => !isNotFor(exercise, answers))
    .map((exercise): SheetItem => {
      const { id, title, figureId, doses, start, cues, easier, careWords } = exercise;
      return {
        id,
        title,
        figureId,
        dose: doseRangeInWords(doses.usual, exercise),
        cues: [start, ...cues],
        notes: [
          ...(easier ? [`Easier: ${easier.cue}`] : []),
          ...raisedCares(exercise, answers).flatMap(({ careId }) => careWords[careId] ?? []),
        ],
      };
    }),
];
