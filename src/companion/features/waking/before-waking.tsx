import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { wakingWords, whomWords } from '../../../content/waking/waking-words.ts';
import type { Weekday } from '../../../domain/time/weekday.ts';
import { everyDay, WakeDays } from './wake-days.tsx';

interface Props {
  onYes(weekdays: readonly Weekday[]): void;
  onNo(): void;
}

/** What would leave this device, and to whom, before anything does. */
export function BeforeWaking({ onYes, onNo }: Props) {
  const weekdays = useSignal(everyDay);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack" role="group" aria-labelledby="waking-asking">
      <h4 class="waking-asking" id="waking-asking" tabIndex={-1} ref={heading}>
        {wakingWords.asking}
      </h4>
      <p>{wakingWords.why}</p>
      <ul>
        <li>{wakingWords.address}</li>
        <li>{wakingWords.times}</li>
      </ul>
      <p>{whomWords(location.host)}</p>
      <p>{wakingWords.nothingElse}</p>
      <p>{wakingWords.seen}</p>
      <p>{wakingWords.mayFail}</p>
      <WakeDays chosen={weekdays.value} onChoose={(chosen) => (weekdays.value = chosen)} />
      {weekdays.value.length === 0 ? <p role="status">{wakingWords.noDay}</p> : null}
      <div class="row">
        <button
          type="button"
          class="button button-main"
          disabled={weekdays.value.length === 0}
          onClick={() => onYes(weekdays.value)}
        >
          {wakingWords.yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {wakingWords.no}
        </button>
      </div>
    </div>
  );
}
