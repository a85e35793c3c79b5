import { useState } from 'preact/hooks';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import type { NewEntry, SignAnswer } from '../../../domain/journal/entry.ts';
import type { StepProps } from './guide-screens.ts';
import { openSignWords, SignsList } from './signs-list.tsx';

const allNo = Object.fromEntries(emergencySigns.map(({ id }) => [id, 'no'])) as Record<string, SignAnswer>;

/** What one "none of these" writes once the whole group was shown. */
export const noEmergencySign: readonly NewEntry[] = [
  { kind: 'red-flags-answered', values: { answers: allNo } },
];

interface Props {
  note: StepProps['note'];
  noneLabel: string;
  onNone: (wholeGroup: readonly NewEntry[]) => void;
}

/**
 * The emergency signs. A yes is written and acted on at once. The button that answers for the whole group stands at the
 * end of the list and does not float: whoever presses it has been past every sign.
 */
export function EmergencySigns({ note, noneLabel, onNone }: Props) {
  const [pressed, setPressed] = useState<Record<string, SignAnswer>>({});
  const [openId, setOpenId] = useState<string | null>(null);
  const press = (id: string, answer: SignAnswer) => {
    setPressed({ ...pressed, [id]: answer });
    note([{ kind: 'red-flags-answered', values: { answers: { [id]: answer } } }]);
  };
  return (
    <>
      <a class="button button-alarm button-wide" href="tel:999">
        Emergency? Call 999
      </a>
      <SignsList
        questions={emergencySigns}
        pressed={pressed}
        onPress={press}
        openId={openId}
        onOpen={setOpenId}
      />
      {openId === null ? (
        <button
          type="button"
          class="button button-main"
          data-answer="answered"
          onClick={() => onNone(noEmergencySign)}
        >
          {noneLabel}
        </button>
      ) : (
        <p role="status">{openSignWords}</p>
      )}
    </>
  );
}
