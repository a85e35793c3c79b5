import type { Presence } from '../../../domain/breaks/presence.ts';

/** Erasing everything clears what begins like this. */
const PRESENCE_KEY = 'unspasm:presence';
const REMINDED_KEY = 'unspasm:break-reminded';

/**
 * What the tabs have to know of one another beside the journal: when the person was last seen in any of them, and which
 * reminder has been shown. Storage that refuses costs noticing and, with several tabs, a reminder that comes twice.
 */
export interface SharedNotes {
  presence(): Presence | null;
  notePresence(presence: Presence): void;
  reminded(): string | null;
  noteReminded(name: string | null): void;
}

const isPresence = (value: unknown): value is Presence => {
  if (typeof value !== 'object' || value === null) return false;
  const { activeAt, isWatched, isByDevice, aliveAt } = value as Record<string, unknown>;
  return (
    Number.isFinite(activeAt) &&
    Number.isFinite(aliveAt) &&
    typeof isWatched === 'boolean' &&
    typeof isByDevice === 'boolean'
  );
};

export function sharedNotes(): SharedNotes {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(localStorage);
    } catch {
      // Blocked or full.
      return otherwise;
    }
  };
  return {
    presence: () =>
      attempt((storage) => {
        const kept: unknown = JSON.parse(storage.getItem(PRESENCE_KEY) ?? 'null');
        return isPresence(kept) ? kept : null;
      }, null),
    notePresence: (presence) =>
      attempt((storage) => storage.setItem(PRESENCE_KEY, JSON.stringify(presence)), undefined),
    reminded: () => attempt((storage) => storage.getItem(REMINDED_KEY), null),
    noteReminded: (name) =>
      attempt((storage) => {
        if (name === null) storage.removeItem(REMINDED_KEY);
        else storage.setItem(REMINDED_KEY, name);
      }, undefined),
  };
}
