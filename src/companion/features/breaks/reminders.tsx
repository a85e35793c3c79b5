import { useState } from 'preact/hooks';
import { reminderWords } from '../../../content/breaks/break-words.ts';
import type { NoticePermission, Notifier } from './notifier.ts';

interface Props {
  notifier: Notifier;
  /** As it stands after the person was last asked. */
  permission: NoticePermission;
  onPermission(permission: NoticePermission): void;
}

/** Whether reminders come, and why they may not: nobody should trust one that cannot. */
export function Reminders({ notifier, permission, onPermission }: Props) {
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    onPermission(await notifier.ask());
    setAsking(false);
  };
  return (
    <>
      <p>{reminderWords[permission]}</p>
      {permission === 'not-asked' ? (
        <button type="button" class="button" disabled={isAsking} onClick={() => void ask()}>
          Let reminders through
        </button>
      ) : null}
      <p>{reminderWords.keepOpen}</p>
    </>
  );
}
