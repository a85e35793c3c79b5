import { useState } from 'preact/hooks';
import type { Instant } from '../../domain/time/instant.ts';
import type { GuideParts } from '../features/guide/guide-screens.ts';
import NewsGate from '../features/guide/news-gate.tsx';
import { SignsGate } from '../features/guide/signs-gate.tsx';
import { exercises } from '../../content/exercises/library.ts';
import { stillAllowed } from '../../domain/recovery/chosen-items.ts';
import SessionScreen from '../features/player/session-screen.tsx';
import { Blocked } from '../features/recovery/blocked.tsx';
import { deviceSessionSenses } from '../senses/device-session-senses.ts';
import { chosenSession } from './chosen-session.ts';
import { usePlan } from './plan-now.ts';

interface Props {
  openedAt: Instant;
  // Handed in: a part that reaches back into the first script would cut that into pieces.
  parts: GuideParts;
  onDone: () => void;
  askSigns: () => void;
}

/**
 * A session of what was chosen, or of today's plan. An emergency sign stands before it, something new in a leg has its
 * signs asked at once, and open signs are asked first. Source: section 2, rules 1, 3 and 6.
 */
export default function SessionPage({ openedAt, parts, onDone, askSigns }: Props) {
  const { plan } = usePlan();
  const [senses] = useState(deviceSessionSenses);
  const [chosen] = useState(() => {
    const { value } = chosenSession;
    chosenSession.value = null;
    return value;
  });
  const { source, items } = chosen
    ? { ...chosen, items: stillAllowed(chosen.items, exercises, plan) }
    : { source: 'plan' as const, items: plan.items.map(({ item }) => item) };
  const screen = (
    <SessionScreen
      items={items}
      source={source}
      senses={senses}
      ReadAloudSwitch={parts.ReadAloudSwitch}
      onDone={onDone}
      askSigns={askSigns}
    />
  );
  return (
    <NewsGate parts={parts} openedAt={openedAt}>
      {(notice) => {
        if (plan.blockedBy === 'signs-unanswered')
          return (
            <SignsGate parts={parts} openedAt={openedAt}>
              {screen}
            </SignsGate>
          );
        if (plan.blockedBy === null) return screen;
        return (
          <main class="page">
            <h1>Exercises wait</h1>
            {notice}
            <div class="card card-care">
              <Blocked plan={plan} />
            </div>
          </main>
        );
      }}
    </NewsGate>
  );
}
