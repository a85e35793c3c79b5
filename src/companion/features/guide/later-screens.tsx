// One part for the screens that come after the first minutes: fetched ahead, and never half there.
export { EndingScreen } from './ending-screen.tsx';
export { HeatScreen } from './heat-screen.tsx';
export { MedicineCautions } from './medicine-cautions.tsx';
export { PainCheckScreen, PainScreen } from './pain-screen.tsx';
export { PositionScreen } from './position-screen.tsx';
export { RestScreen } from './rest-screen.tsx';
export { SameDayScreen } from './same-day-screen.tsx';
export { SameDaySignsScreen } from './same-day-signs-screen.tsx';
export { default as SoonSignsScreen } from './soon-signs-screen.tsx';
export { UpScreen } from './up-screen.tsx';
