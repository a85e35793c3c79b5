import KeepingScreen from '../features/keeping/keeping-screen.tsx';
import { pageWaking } from '../features/waking/device-waking.ts';
import { turnOff } from '../features/waking/waking.ts';

/** Erasing everything reaches what the server was told, too. */
const forgetElsewhere = async (): Promise<boolean> => (await turnOff(pageWaking())) === 'off';

export default function KeepingPage() {
  return <KeepingScreen forgetElsewhere={forgetElsewhere} />;
}
