import { isEntryId, type EntryId } from '../../domain/journal/entry-id.ts';

/** Tells the other open tabs of this browser which entries are new. Carries ids only: what they say is on disk. */
export interface OtherTabs {
  tell(ids: readonly EntryId[]): void;
}

export function otherTabs(onEntries: (ids: EntryId[]) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell() {} };
  const channel = new BroadcastChannel('unspasm-journal');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onEntries(data.filter(isEntryId));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
  return { tell: (ids) => channel.postMessage(ids) };
}
