import { useEffect, useRef } from 'preact/hooks';
import { playerWords } from '../../../content/recovery/player-words.ts';
import type { RunningSession } from '../../../domain/recovery/session-state.ts';
import type { Stretch } from '../../../domain/recovery/session-timeline.ts';
import { Figure } from '../../ui/figure.tsx';
import type { ItemNow, ItemReader } from './item-text.ts';
import type { Player } from './use-player.ts';

const kindWords: Readonly<Record<Stretch['kind'], string>> = {
  'get-ready': playerWords.getReady,
  rep: playerWords.move,
  hold: playerWords.hold,
  'let-go': playerWords.letGo,
  timed: playerWords.timed,
  'change-sides': playerWords.changeSides,
  rest: playerWords.rest,
};

interface Props {
  player: Player;
  session: RunningSession;
  readItem: ItemReader;
  onHurts(): void;
  onEnd(): void;
}

/** One thing to do now, its count large enough to read from the floor, and the buttons at the thumb. */
export function PlayingView({ player, session, readItem, onHurts, onEnd }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { view, state } = player;
  const stretch = view?.stretch;
  const itemAt = (item: number): ItemNow | null => {
    const part = session.parts[item];
    return part ? readItem(part) : null;
  };
  const item = stretch ? itemAt(stretch.item) : null;
  if (!view || !stretch || !item) return null;
  const { text, dose, eased } = item;
  const isCounting = stretch.kind === 'rep';
  const isPlaying = state === 'playing';
  return (
    <main class="player" data-state={state}>
      <header class="player-head">
        <p class="small soft">
          {stretch.item + 1} of {session.parts.length}
        </p>
        <h1 tabIndex={-1} ref={heading}>
          {text.title}
        </h1>
      </header>
      <div class="player-figure">
        {text.figureId ? (
          <Figure id={text.figureId} title={text.title} {...(stretch.side ? { side: stretch.side } : {})} />
        ) : null}
      </div>
      <div class="player-now">
        <p class="player-kind" role="status">
          {state === 'standing' ? `${playerWords.paused}. ` : ''}
          {nowInWords(stretch)}
        </p>
        <p class="player-count" aria-hidden="true">
          {isCounting ? stretch.rep : timeInFigures(view.secondsLeft)}
        </p>
        <p class="player-of small soft">
          {[
            dose.reps !== undefined && stretch.rep !== null ? `${stretch.rep} of ${dose.reps}` : '',
            dose.sets > 1 ? `Round ${stretch.set} of ${dose.sets}` : '',
          ]
            .filter((words) => words !== '')
            .join('. ')}
        </p>
        {text.care.length > 0 ? <p class="player-care small">{text.care.join(' ')}</p> : null}
        <p class="player-next small soft">
          {stretch.kind === 'get-ready' ? text.start : nextInWords(view.next, stretch, itemAt)}
        </p>
      </div>
      <div class="player-bar">
        {state === 'elsewhere' ? <p role="status">{playerWords.elsewhere}</p> : null}
        <div class="player-small">
          <button type="button" class="button" disabled={!eased} onClick={player.ease}>
            {playerWords.ease}
          </button>
          <button type="button" class="button" onClick={player.skip}>
            {playerWords.skip}
          </button>
          <button type="button" class="button" onClick={onEnd}>
            {playerWords.end}
          </button>
        </div>
      </div>
      <div class="player-thumb">
        <button type="button" class="button button-wide player-hurts" onClick={onHurts}>
          {playerWords.hurts}
        </button>
        <button type="button" class="button button-main" onClick={isPlaying ? player.pause : player.goOn}>
          {isPlaying ? playerWords.pause : playerWords.goOn}
        </button>
      </div>
    </main>
  );
}

/** A rest belongs to the side that comes after it, which nobody lies on yet. */
function nowInWords({ kind, side }: Stretch): string {
  if (!side) return kindWords[kind];
  return kind === 'rest' ? playerWords.restThen[side] : `${kindWords[kind]}, ${playerWords[side]}`;
}

const timeInFigures = (seconds: number): string =>
  seconds < 100 ? `${seconds}` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function nextInWords(next: Stretch | null, now: Stretch, itemAt: (item: number) => ItemNow | null): string {
  if (!next) return 'Then you are done.';
  if (next.item !== now.item) return `Next: ${itemAt(next.item)?.text.title ?? ''}`;
  if (next.side && next.side !== now.side) return `Next: ${playerWords[next.side]}`;
  return next.set > now.set ? `Next: round ${next.set}` : '';
}
