import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { ratingWords } from '../../../content/recovery/player-words.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { EntryValues, Nrs, SessionItem } from '../../../domain/journal/entry.ts';
import type { SessionSenses } from '../../senses/session-senses.ts';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { useCompanion } from '../../shell/companion.ts';
import { BeforeView } from './before-view.tsx';
import { DoneView } from './done-view.tsx';
import './player.css';
import { RatingForm } from './rating-form.tsx';
import { RunningView } from './running-view.tsx';
import { StoppedView } from './stopped-view.tsx';
import { useSession, type Rating } from './use-session.ts';

/** So long after it a page that is opened anew still says why it stopped. */
const TELLS_STOP_FOR_MS = 30 * MINUTE_MS;

interface Props {
  /** What a session would be that is begun now. */
  items: readonly SessionItem[];
  source: EntryValues['session-started']['source'];
  senses: SessionSenses;
  ReadAloudSwitch: ComponentType;
  onDone(): void;
  askSigns(): void;
}

/** A3: leads through a session of exercises, hands free. One that is going on goes on, whatever was chosen since. */
export default function SessionScreen({ items, source, senses, ReadAloudSwitch, onDone, askSigns }: Props) {
  const device = useCompanion().senses;
  const session = useSession();
  const { running, ended, halfHour, now, write } = session;
  const [begunId, setBegunId] = useState<EntryId | 'next' | null>(null);
  const [leavingId, setLeavingId] = useState<EntryId | null>(null);
  const [followedId, setFollowedId] = useState<EntryId | null>(null);

  const begin = async (chosen: readonly SessionItem[], restingPain: Nrs) => {
    // In the tap itself: phones let sound through only then.
    senses.cueTones.play([]);
    device.voice.say([]);
    setBegunId('next');
    await write({ kind: 'session-started', values: { source, items: [...chosen], restingPain } });
  };
  if (begunId === 'next' && running && running.lastBeganId === null) setBegunId(running.id);

  const rateAfter = async (sessionId: EntryId, how: 'finished' | 'left', rating: Rating | null) => {
    setFollowedId(sessionId);
    await write(
      ...(rating
        ? [{ kind: 'session-pain-rated', values: { sessionId, moment: 'after', ...rating } } as const]
        : []),
      { kind: 'session-ended', values: { sessionId, how: rating?.stopSigns ? 'stopped' : how } },
    );
  };

  if (running) {
    const isLeaving = leavingId === running.id;
    if (running.at !== null && !isLeaving)
      return (
        <RunningView
          key={running.id}
          session={session}
          running={running}
          senses={senses}
          isJustBegun={begunId === running.id || begunId === 'next'}
          onEnd={() => {
            // Whoever comes back from there begins with a press of their own.
            setBegunId(null);
            setLeavingId(running.id);
          }}
        />
      );
    const how = running.at === null ? 'finished' : 'left';
    return (
      <RatingForm
        key="after"
        title={ratingWords.after}
        onSave={(rating) => void rateAfter(running.id, how, rating)}
        leave={{ words: ratingWords.noRating, onLeave: () => void rateAfter(running.id, how, null) }}
        back={
          running.at === null
            ? undefined
            : { words: ratingWords.backToExercises, onBack: () => setLeavingId(null) }
        }
      />
    );
  }

  const isFollowed = ended !== null && followedId === ended.id;
  if (ended?.how === 'stopped' && now - ended.endedAt < TELLS_STOP_FOR_MS)
    return <StoppedView session={ended} write={write} onDone={onDone} askSigns={askSigns} />;
  if (halfHour && now >= halfHour.dueAt) {
    const { sessionId } = halfHour;
    return (
      <RatingForm
        key="half-hour"
        title={ratingWords.halfHour}
        onSave={(rating) => {
          setFollowedId(sessionId);
          void write({
            kind: 'session-pain-rated',
            values: { sessionId, moment: 'half-hour-after', ...rating },
          });
        }}
        leave={{ words: ratingWords.noRating, onLeave: onDone }}
      />
    );
  }
  if (ended && isFollowed)
    return (
      <DoneView
        session={ended}
        isAskedAgain={halfHour !== null}
        lightOfRating={session.lightOfRating}
        isRest={ended.items.every((asked) => session.readItem({ asked, isEased: false }).text.isRest)}
        onDone={onDone}
        askSigns={askSigns}
      />
    );
  return (
    <BeforeView
      session={session}
      items={items}
      ReadAloudSwitch={ReadAloudSwitch}
      onBegin={(chosen, pain) => void begin(chosen, pain)}
    />
  );
}
