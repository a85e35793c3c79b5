import { isEntryId, type EntryId } from '../../domain/journal/entry-id.ts';

/** What another tab did with the journal as a whole. */
export type WholeNews = 'brought-in' | 'erased';

/** Tells the other open tabs of this browser which entries are new. Carries ids only: what they say is on disk. */
export interface OtherTabs {
  tell(news: readonly EntryId[] | WholeNews): void;
}

export function otherTabs(
  onEntries: (ids: EntryId[]) => void,
  onWhole: (news: WholeNews) => void,
): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell() {} };
  const channel = new BroadcastChannel('unspasm-journal');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onEntries(data.filter(isEntryId));
    else if (data === 'brought-in' || data === 'erased') onWhole(data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
  return { tell: (news) => channel.postMessage(news) };
}
