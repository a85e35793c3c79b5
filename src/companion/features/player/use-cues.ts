import { useEffect, useRef } from 'preact/hooks';
import type { SessionPreferences } from '../../../domain/recovery/session-preferences.ts';
import { secondsAt } from '../../../domain/recovery/session-play.ts';
import type { RunningSession } from '../../../domain/recovery/session-state.ts';
import type { Cue } from '../../../domain/recovery/session-cues.ts';
import type { SessionSenses, TimedCue } from '../../senses/session-senses.ts';
import { useCompanion } from '../../shell/companion.ts';
import type { ItemReader } from './item-text.ts';
import { shakeOf, soundOf, spokenAt } from './spoken-cues.ts';
import type { Player } from './use-player.ts';

/** A word that comes later than this belongs to what is over: the page slept. */
const STILL_TRUE_SECONDS = 1.5;

interface Props {
  player: Player;
  session: RunningSession;
  readItem: ItemReader;
  senses: SessionSenses;
  wishes: SessionPreferences;
  isReadAloud: boolean;
}

/** Says, sounds and shakes each cue of a session that plays; silent while it stands. */
export function useCues({
  player,
  session,
  readItem,
  senses: { cueTones },
  wishes,
  isReadAloud,
}: Props): void {
  const { clock, senses } = useCompanion();
  const { run, seconds, state } = player;
  const isPlaying = state === 'playing';
  const isSounding = isPlaying && wishes.sound && !isReadAloud;
  const heardUpTo = useRef(0);
  const play = run?.play;
  const cues = run?.cues;

  useEffect(() => {
    if (!isSounding || !play || !cues) return;
    // Again when the page comes back: the sounds' clock may have slept.
    const sound = () => {
      if (document.visibilityState === 'visible')
        cueTones.play(soundsFrom(cues, secondsAt(play, clock.now())));
    };
    sound();
    document.addEventListener('visibilitychange', sound);
    return () => {
      document.removeEventListener('visibilitychange', sound);
      cueTones.play([]);
    };
  }, [isSounding, play, cues, clock, cueTones]);

  useEffect(() => {
    heardUpTo.current = play ? play.fromSeconds - 0.001 : 0;
    if (!isPlaying) senses.voice.stop();
  }, [isPlaying, play, senses]);

  useEffect(() => {
    if (!isPlaying || !cues) return;
    const cue = cues.findLast(({ atSeconds }) => atSeconds <= seconds && atSeconds > heardUpTo.current);
    heardUpTo.current = seconds;
    if (!cue || seconds - cue.atSeconds > STILL_TRUE_SECONDS) return;
    if (wishes.vibration) senses.vibration.vibrate(shakeOf[cue.kind]);
    const part = cue.stretch ? session.parts[cue.stretch.item] : undefined;
    const item = part ? readItem(part) : null;
    const words = isReadAloud ? spokenAt(cue, item?.text ?? null, item?.dose.reps ?? 0) : [];
    if (words.length > 0) senses.voice.say(words);
  });

  useEffect(
    () => () => {
      cueTones.stop();
      senses.voice.stop();
    },
    [cueTones, senses],
  );
}

const soundsFrom = (cues: readonly Cue[], seconds: number): TimedCue[] =>
  cues.flatMap(({ kind, atSeconds }) => {
    const sound = soundOf[kind];
    return sound ? [{ inSeconds: atSeconds - seconds, sound }] : [];
  });
