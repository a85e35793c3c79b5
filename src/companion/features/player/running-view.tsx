import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionNumbers } from '../../../content/evidence/session-numbers.ts';
import { playerWords, ratingWords } from '../../../content/recovery/player-words.ts';
import { preferencesOf } from '../../../domain/journal/preferences.ts';
import { sessionPreferencesOf } from '../../../domain/recovery/session-preferences.ts';
import type { RunningSession } from '../../../domain/recovery/session-state.ts';
import type { SessionSenses } from '../../senses/session-senses.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { PlayingView } from './playing-view.tsx';
import { RatingForm } from './rating-form.tsx';
import { useCues } from './use-cues.ts';
import { usePlayer } from './use-player.ts';
import { useMediaKeys } from './use-media-keys.ts';
import type { Rating, SessionNow } from './use-session.ts';
import { VerdictView } from './verdict-view.tsx';

interface Props {
  session: SessionNow;
  running: RunningSession;
  senses: SessionSenses;
  /** It was begun with a tap right now, and goes on without another. */
  isJustBegun: boolean;
  onEnd(): void;
}

/** A session while there is something left to do. */
export function RunningView({ session, running, senses, isJustBegun, onEnd }: Props) {
  const { senses: device } = useCompanion();
  const { entries, readItem, write, lightOfRating } = session;
  const player = usePlayer(running, readItem);
  const [asks, setAsks] = useState<'pain' | 'resting' | 'green' | 'amber' | null>(null);
  const isReadAloud = preferencesOf(entries).readAloud && device.voice.available.value;
  useCues({ player, session: running, readItem, senses, wishes: sessionPreferencesOf(entries), isReadAloud });

  const press = (act: () => void) => () => {
    // In the tap itself: phones let sound through only then.
    senses.cueTones.play([]);
    device.voice.say([]);
    act();
  };
  const isPlaying = player.state === 'playing';
  const isLongAgo = session.now - running.heardAt >= sessionNumbers.askRestingAfter.value * MINUTE_MS;
  /** After a long pause nothing plays before the pain at rest is known anew. */
  const ready = (act: () => void) => () => (isLongAgo && !isPlaying ? setAsks('resting') : act());
  const goOn = press(player.goOn);
  useMediaKeys(senses.mediaKeys, isPlaying, {
    play: ready(player.goOn),
    pause: player.pause,
    next: ready(player.next),
    again: ready(player.again),
  });

  const isBegun = useRef(false);
  useEffect(() => {
    if (isJustBegun && !isBegun.current) player.goOn();
    isBegun.current = true;
  });
  useEffect(() => {
    if (!isPlaying) return;
    device.wakeLock.hold();
    return () => device.wakeLock.release();
  }, [isPlaying, device]);

  const item = player.view?.stretch.item ?? 0;
  const part = running.parts[item];
  const itemNow = part ? readItem(part) : null;
  const leave = (act: () => void) => () => {
    setAsks(null);
    act();
  };
  const rate = async (moment: 'during' | 'before-going-on', rating: Rating) => {
    const light = lightOfRating(rating, running.restingPain, itemNow?.text.isRest);
    const rated = {
      kind: 'session-pain-rated',
      values: { sessionId: running.id, moment, item, ...rating },
    } as const;
    if (light !== 'red') {
      await write(rated);
      const isAsGood = moment === 'before-going-on' && light === 'green';
      setAsks(isAsGood ? null : light);
      if (isAsGood) player.goOn();
      return;
    }
    await write(rated, { kind: 'session-ended', values: { sessionId: running.id, how: 'stopped' } });
  };

  if (asks === 'pain')
    return (
      <RatingForm
        title={ratingWords.during}
        onSave={(rating) => void rate('during', rating)}
        leave={{ words: ratingWords.backToIt, onLeave: leave(goOn) }}
      />
    );
  if (asks === 'resting')
    return (
      <RatingForm
        key="resting"
        title={ratingWords.goingOn}
        onSave={(rating) => {
          // In the tap itself, as above.
          senses.cueTones.play([]);
          void rate('before-going-on', rating);
        }}
        leave={{ words: playerWords.end, onLeave: leave(onEnd) }}
      />
    );
  if (asks)
    return (
      <VerdictView
        light={asks}
        canEase={itemNow?.eased !== null}
        onGoOn={leave(goOn)}
        onEase={leave(press(player.ease))}
        onSkip={leave(press(player.skip))}
        onEnd={onEnd}
      />
    );
  return (
    <PlayingView
      player={{
        ...player,
        goOn: ready(goOn),
        skip: ready(press(player.skip)),
        ease: ready(press(player.ease)),
      }}
      session={running}
      readItem={readItem}
      onHurts={() => {
        player.pause();
        setAsks('pain');
      }}
      onEnd={() => {
        player.pause();
        onEnd();
      }}
    />
  );
}
