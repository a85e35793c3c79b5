import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { signsDue } from '../../../domain/check-in/signs-due.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { emergencySignIds } from '../../../domain/triage/red-flag.ts';
import { useCompanion } from '../../shell/companion.ts';
import './guide.css';
import { EmergencyOutside } from './emergency-outside.tsx';
import type { GuideParts } from './guide-screens.ts';
import { NewsNotice } from './news-notice.tsx';
import { NewsSigns } from './news-signs.tsx';
import { dropSecondTap } from './one-tap.ts';
import { useGuide } from './use-guide.ts';

interface Props {
  parts: GuideParts;
  openedAt: Instant;
  /** The page, with what it has to show above all else. */
  children: (notice: ComponentChildren) => ComponentChildren;
}

const isEmergencySign = (id: string) => (emergencySignIds as readonly string[]).includes(id);

/**
 * For a page on which something new is noted: the signs asked again for it come as soon as it is written, emergency
 * signs first, and a raised one shows the emergency screen. Source: section 2, rules 5 and 6.
 */
export default function NewsGate({ parts, openedAt, children }: Props) {
  const { clock } = useCompanion();
  const props = useGuide(openedAt);
  const due = signsDue(props.entries, clock.now());
  const [putOff, setPutOff] = useState('');
  if (props.view.triage.outcome === 'EMERGENCY') return <EmergencyOutside {...props} parts={parts} />;
  const first = due.filter((id) => isEmergencySign(id));
  const asked = first.length > 0 ? first : due;
  const isAsking = due.length > 0 && putOff !== due.join();
  return (
    // The second tap of a trembling thumb on "Save" must not answer what comes up in its place.
    <div onClickCapture={dropSecondTap}>
      {isAsking ? (
        <NewsSigns
          key={first.length > 0 ? 'emergency' : 'others'}
          ids={asked}
          isEmergency={first.length > 0}
          note={props.note}
          onLater={() => setPutOff(due.join())}
        />
      ) : (
        children(
          <NewsNotice
            triage={props.view.triage}
            open={due.length === 0 ? 'none' : first.length > 0 ? 'emergency' : 'others'}
            onCheck={() => setPutOff('')}
          />,
        )
      )}
    </div>
  );
}
