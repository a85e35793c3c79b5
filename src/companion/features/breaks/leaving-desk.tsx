import { useEffect, useState } from 'preact/hooks';
import { awayWords } from '../../../content/breaks/break-words.ts';
import { deviceAwaySense, type AwayPermission } from './away-sense.ts';

/** Whether the browser may tell that nobody is at the desk, asked for only by a press. */
export function LeavingDesk() {
  const [sense] = useState(deviceAwaySense);
  const [permission, setPermission] = useState<AwayPermission | null>(null);
  useEffect(() => void sense.permission().then(setPermission), [sense]);
  if (permission === null || permission === 'unsupported') return null;
  return (
    <>
      <p>{awayWords[permission]}</p>
      {permission === 'not-asked' ? (
        <button type="button" class="button" onClick={() => void sense.ask().then(setPermission)}>
          Notice when I leave my desk
        </button>
      ) : null}
    </>
  );
}
