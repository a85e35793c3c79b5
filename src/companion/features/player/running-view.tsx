import { useEffect, useRef, useState } from 'preact/hooks';
import { ratingWords } from '../../../content/recovery/player-words.ts';
import { preferencesOf } from '../../../domain/journal/preferences.ts';
import { sessionPreferencesOf } from '../../../domain/recovery/session-preferences.ts';
import type { RunningSession } from '../../../domain/recovery/session-state.ts';
import type { SessionSenses } from '../../senses/session-senses.ts';
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
  const [asks, setAsks] = useState<'pain' | 'green' | 'amber' | null>(null);
  const isReadAloud = preferencesOf(entries).readAloud && device.voice.available.value;
  useCues({ player, session: running, readItem, senses, wishes: sessionPreferencesOf(entries), isReadAloud });

  const press = (act: () => void) => () => {
    // In the tap itself: phones let sound through only then.
    senses.cueTones.play([]);
    device.voice.say([]);
    act();
  };
  const goOn = press(player.goOn);
  useMediaKeys(senses.mediaKeys, player.state === 'playing', {
    play: player.goOn,
    pause: player.pause,
    next: player.skip,
    again: player.again,
  });

  const isBegun = useRef(false);
  useEffect(() => {
    if (isJustBegun && !isBegun.current) player.goOn();
    isBegun.current = true;
  });
  const isPlaying = player.state === 'playing';
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
  const rate = async (rating: Rating) => {
    const light = lightOfRating(rating, running.restingPain, itemNow?.text.isRest);
    const rated = {
      kind: 'session-pain-rated',
      values: { sessionId: running.id, moment: 'during', item, ...rating },
    } as const;
    if (light !== 'red') {
      await write(rated);
      setAsks(light);
      return;
    }
    await write(rated, { kind: 'session-ended', values: { sessionId: running.id, how: 'stopped' } });
  };

  if (asks === 'pain')
    return (
      <RatingForm
        title={ratingWords.during}
        onSave={(rating) => void rate(rating)}
        leave={{ words: ratingWords.backToIt, onLeave: leave(goOn) }}
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
      player={{ ...player, goOn, skip: press(player.skip), ease: press(player.ease) }}
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
