import { useState } from 'preact/hooks';
import type { SignAnswer } from '../../../domain/triage/red-flag.ts';

type Pressed = Readonly<Record<string, SignAnswer>>;

interface PressedSigns {
  pressed: Pressed;
  isAnyRaised: boolean;
  openId: string | null;
  onOpen: (id: string | null) => void;
  /** The same answer again takes it back. */
  onPress: (id: string, answer: SignAnswer) => void;
}

/** Signs of which several may be true: collected on the screen until the person asks what to do. */
export function usePressedSigns(): PressedSigns {
  const [pressed, setPressed] = useState<Pressed>({});
  const [openId, onOpen] = useState<string | null>(null);
  const onPress = (id: string, answer: SignAnswer) => {
    const { [id]: before, ...others } = pressed;
    setPressed(before === answer ? others : { ...others, [id]: answer });
  };
  const isAnyRaised = Object.values(pressed).some((answer) => answer !== 'no');
  return { pressed, isAnyRaised, openId, onOpen, onPress };
}
