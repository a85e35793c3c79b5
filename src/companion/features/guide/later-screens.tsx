import type { ComponentType } from 'preact';
import type { ScreenKind } from '../../../domain/guide/step.ts';
import { EndingScreen } from './ending-screen.tsx';
import type { StepProps } from './guide-screens.ts';
import { HeatScreen } from './heat-screen.tsx';
import { PainCheckScreen, PainScreen } from './pain-screen.tsx';
import { PositionScreen } from './position-screen.tsx';
import { RestScreen } from './rest-screen.tsx';
import { SameDayScreen } from './same-day-screen.tsx';
import { SameDaySignsScreen } from './same-day-signs-screen.tsx';
import SoonSignsScreen from './soon-signs-screen.tsx';
import { StuckRestScreen } from './stuck-rest-screen.tsx';
import { UpScreen } from './up-screen.tsx';
import { WaterScreen } from './water-screen.tsx';

export { MedicineCautions } from './medicine-cautions.tsx';

const screens = {
  rest: RestScreen,
  'stuck-rest': StuckRestScreen,
  water: WaterScreen,
  position: PositionScreen,
  pain: PainScreen,
  'pain-check': PainCheckScreen,
  heat: HeatScreen,
  'same-day-signs': SameDaySignsScreen,
  'same-day': SameDayScreen,
  ending: EndingScreen,
  up: UpScreen,
  'soon-signs': SoonSignsScreen,
} satisfies Partial<Record<ScreenKind, ComponentType<StepProps>>>;

export type LaterScreenKind = keyof typeof screens;

/** The screens that come after the first minutes. One part: fetched ahead, and never half there. */
export default function LaterScreen({ kind, ...props }: StepProps & { kind: LaterScreenKind }) {
  const Screen: ComponentType<StepProps> = screens[kind];
  return <Screen {...props} />;
}
