import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lightLimits } from '../../../content/recovery/light-limits.ts';
import { beforeWords, sessionPace } from '../../../content/recovery/player-words.ts';
import { mayBeginMoves } from '../../../domain/guide/move-verdict.ts';
import type { Nrs, SessionItem } from '../../../domain/journal/entry.ts';
import {
  sessionPreferenceEntry,
  sessionPreferencesOf,
} from '../../../domain/recovery/session-preferences.ts';
import { timelineOf } from '../../../domain/recovery/session-timeline.ts';
import { useCompanion } from '../../shell/companion.ts';
import { NumberScale } from '../../ui/number-scale.tsx';
import { SwitchButton } from '../../ui/switch-button.tsx';
import type { SessionNow } from './use-session.ts';

interface Props {
  session: SessionNow;
  items: readonly SessionItem[];
  /** Handed in: reading aloud is turned on and off by another feature. */
  ReadAloudSwitch: ComponentType;
  onBegin(items: readonly SessionItem[], restingPain: Nrs): void;
}

/** What is to come, and the pain right before it. */
export function BeforeView({
  session: { entries, readItem, write },
  items,
  ReadAloudSwitch,
  onBegin,
}: Props) {
  const { senses } = useCompanion();
  const [pain, setPain] = useState<Nrs>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { sound, vibration } = sessionPreferencesOf(entries);
  const turn = (key: 'sound' | 'vibration', isOn: boolean) => void write(sessionPreferenceEntry(key, isOn));

  const all = items.map((asked) => readItem({ asked, isEased: false }));
  const isTooMuch = pain !== undefined && !mayBeginMoves(pain, lightLimits);
  // Source: section 6, "if r is 10, positions and breathing only".
  const kept = isTooMuch ? all.filter(({ text }) => text.isRest) : all;
  const { seconds } = timelineOf(
    kept.map(({ dose, text }, item) => ({ item, dose, hasSides: text.hasSides })),
    sessionPace,
  );
  if (items.length === 0)
    return (
      <main class="page player-page">
        <h1 tabIndex={-1} ref={heading}>
          {beforeWords.title}
        </h1>
        <p>{beforeWords.nothing}</p>
        <a class="button button-main" href="/plan">
          My plan
        </a>
        <a class="button button-wide" href="/exercises">
          All exercises
        </a>
      </main>
    );
  return (
    <main class="page player-page">
      <h1 tabIndex={-1} ref={heading}>
        {beforeWords.title}
      </h1>
      <section class="card">
        <h2>{kept.length > 0 ? aboutMinutes(seconds) : beforeWords.notToday}</h2>
        <ol class="player-list">
          {all.map((item) => (
            <li key={item.dose.exerciseId} class={kept.includes(item) ? undefined : 'soft player-left-out'}>
              {item.text.title}
              {item.text.care.map((words) => (
                <p key={words} class="small">
                  {words}
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <section class="stack">
        <h2>{beforeWords.painNow}</h2>
        <NumberScale name="Pain" low="none" high="worst" chosen={pain} onChoose={setPain} />
      </section>
      <PainAdvice pain={pain} isTooMuch={isTooMuch} hasRest={kept.length > 0} />
      {kept.length > 0 ? (
        <>
          <section class="card">
            <p class="small">{beforeWords.room}</p>
            <p class="small">{beforeWords.handsFree}</p>
            <div class="row">
              <ReadAloudSwitch />
              <SwitchButton words="Sound" isOn={sound} onTap={() => turn('sound', !sound)} />
              {senses.vibration.available ? (
                <SwitchButton
                  words="Vibration"
                  isOn={vibration}
                  onTap={() => turn('vibration', !vibration)}
                />
              ) : null}
            </div>
          </section>
          <div class="player-thumb">
            <button
              type="button"
              class="button button-main"
              disabled={pain === undefined}
              onClick={() => {
                if (pain !== undefined)
                  onBegin(
                    kept.map(({ dose }) => dose),
                    pain,
                  );
              }}
            >
              {beforeWords.begin}
            </button>
          </div>
        </>
      ) : null}
    </main>
  );
}

function PainAdvice({
  pain = 0,
  isTooMuch,
  hasRest,
}: {
  pain: Nrs | undefined;
  isTooMuch: boolean;
  hasRest: boolean;
}) {
  if (isTooMuch)
    return (
      <div class="card card-care" role="status">
        <p>{hasRest ? beforeWords.onlyRestItems : beforeWords.onlyRest}</p>
        <a class="button" href="/">
          {beforeWords.calmDown}
        </a>
      </div>
    );
  if (pain < lightLimits.redFrom) return null;
  return (
    <p class="card card-care" role="status">
      {pain < lightLimits.anyRiseStopsAt ? beforeWords.highPain : beforeWords.highestPain}
    </p>
  );
}

function aboutMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `About ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
}
