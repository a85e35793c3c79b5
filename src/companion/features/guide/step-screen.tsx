import { knownStep } from '../../../domain/guide/step.ts';
import { lazy } from '../../ui/lazy.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import { EmergencyScreen } from './emergency-screen.tsx';
import type { GuideParts, StepProps } from './guide-screens.ts';
import { ChoiceScreen, InstructionScreen } from './instruction-screen.tsx';
import type { LaterScreenKind } from './later-screens.tsx';
import { SignsScreen } from './signs-screen.tsx';
import { StepFrame } from './step-frame.tsx';

type Props = StepProps & { parts: GuideParts };

export const LaterScreen = lazy<StepProps & { kind: LaterScreenKind }>(() => import('./later-screens.tsx'));

/** The one screen for the step. */
export function StepScreen(props: Props) {
  const { view, answer, parts } = props;
  const { step, position } = view;
  const answers = <AnswerButtons answers={step.answers} answer={answer} />;
  const startedAt = position.reachedAt ?? 0;
  const back = () => answer(step.answers[0]?.id ?? 'back');
  switch (step.screen) {
    case 'instruction':
      return (
        <InstructionScreen {...props} top={step.id === knownStep.stop ? <parts.ReadAloudSwitch /> : null} />
      );
    case 'choice':
      return <ChoiceScreen {...props} />;
    case 'signs':
      return <SignsScreen {...props} />;
    case 'emergency':
      return <EmergencyScreen {...props} />;
    case 'breathing':
      return (
        <StepFrame {...props} actions={answers}>
          <parts.BreathingPacer startedAt={startedAt} />
        </StepFrame>
      );
    case 'letting-go':
      return (
        <StepFrame {...props} actions={answers}>
          <parts.LettingGo startedAt={startedAt} />
        </StepFrame>
      );
    case 'helper-card':
      return (
        <StepFrame {...props} title="For the person helping" say={null}>
          <parts.HelperCard onDone={back} />
        </StepFrame>
      );
    case 'help':
      return (
        <StepFrame {...props} figure={null} hasUniversalBar={false}>
          <parts.HelpActions onBack={back} />
        </StepFrame>
      );
    case 'medicines':
      return (
        <StepFrame {...props} figure={null}>
          <parts.MedicinesPanel
            onDone={back}
            onHelp={() => answer('get-help')}
            signsAnswered={view.triage.openEmergency.length === 0}
          />
        </StepFrame>
      );
    default:
      return <LaterScreen {...props} kind={step.screen} />;
  }
}
