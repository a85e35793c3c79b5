import { useState } from 'preact/hooks';
import type { RedFlagQuestion } from '../../../content/red-flags/red-flag-question.ts';
import type { SignAnswer, SignAnswers } from '../../../domain/triage/red-flag.ts';
import type { StepProps } from './guide-screens.ts';

interface PressedSigns {
  pressed: Readonly<Record<string, SignAnswer>>;
  isAnyRaised: boolean;
  openId: string | null;
  onOpen: (id: string | null) => void;
  onPress: (id: string, answer: SignAnswer) => void;
}

/**
 * Signs of which several may be true. Each answer is written when it is pressed, so that it counts whatever comes next;
 * one that was raised before shows again, and "none of these" cannot pass over it.
 */
export function usePressedSigns(
  questions: readonly RedFlagQuestion[],
  note: StepProps['note'],
  known: SignAnswers = {},
): PressedSigns {
  const [pressed, setPressed] = useState<Readonly<Record<string, SignAnswer>>>(() => {
    const ids = questions.map(({ id }) => id as string);
    return Object.fromEntries(
      Object.entries(known).filter(([id, answer]) => answer !== 'no' && ids.includes(id)),
    );
  });
  const [openId, onOpen] = useState<string | null>(null);
  const onPress = (id: string, answer: SignAnswer) => {
    setPressed({ ...pressed, [id]: answer });
    note([{ kind: 'red-flags-answered', values: { answers: { [id]: answer } } }]);
  };
  const isAnyRaised = Object.values(pressed).some((answer) => answer !== 'no');
  return { pressed, isAnyRaised, openId, onOpen, onPress };
}
