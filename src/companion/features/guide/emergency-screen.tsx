import { useState } from 'preact/hooks';
import { emergencyCards } from '../../../content/red-flags/emergency-cards.ts';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { GuideParts, StepProps } from './guide-screens.ts';
import { StepFrame } from './step-frame.tsx';

/** Asked after an emergency sign was raised, so it is fetched ahead like every later screen. */
export const EmergencyClearing = lazy<StepProps & { how: 'slip' | 'assessed'; onBack: () => void }>(
  () => import('./emergency-clearing.tsx'),
);

type Props = StepProps & { parts: Pick<GuideParts, 'BreathingPacer'> };

/**
 * The fixed screen behind an emergency sign. Self-care has ended; only comfort is left. A raised sign is kept until a
 * professional has assessed it; a slip of the thumb is asked again in so many words.
 */
export function EmergencyScreen(props: Props) {
  const { view, answer } = props;
  const [mode, setMode] = useState<'card' | 'breathing' | 'slip' | 'assessed'>('card');
  const raised = view.triage.emergency;
  const card = emergencyCards.find(({ signs }) => signs.some((id) => raised.includes(id)));
  if (mode === 'slip' || mode === 'assessed')
    return <EmergencyClearing {...props} how={mode} onBack={() => setMode('card')} />;
  if (!card) return null;
  return (
    <StepFrame
      {...props}
      title={card.title}
      say={null}
      hasUniversalBar={false}
      actions={
        <a class="button button-main button-alarm" href="tel:999">
          {card.call}
        </a>
      }
    >
      <section class="card card-alarm">
        <h2>Say this</h2>
        <p>{card.say}</p>
        <ul>
          {emergencySigns
            .filter(({ id }) => raised.includes(id))
            .map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
        </ul>
      </section>
      <section class="card">
        <h2>Until help comes</h2>
        <ul>
          {card.meanwhile.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{card.fetch}</li>
        </ul>
      </section>
      <section class="card">
        <h2>Do not</h2>
        <ul>
          {card.doNot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {mode === 'breathing' ? <props.parts.BreathingPacer startedAt={view.position.reachedAt ?? 0} /> : null}
      <div class="guide-others">
        {mode === 'card' ? (
          <button type="button" class="button" onClick={() => setMode('breathing')}>
            Breathe with me while I wait
          </button>
        ) : null}
        <button type="button" class="button" data-answer="get-help" onClick={() => answer('get-help')}>
          Tell someone I trust
        </button>
        <button type="button" class="button" onClick={() => setMode('assessed')}>
          A doctor or nurse has checked this
        </button>
        <button type="button" class="button" onClick={() => setMode('slip')}>
          I pressed that by mistake
        </button>
      </div>
    </StepFrame>
  );
}
