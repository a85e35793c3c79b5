import { useEffect, useState } from 'preact/hooks';

const KEY = 'handout';

/** What this place of the page's own history holds; it goes with the tab, and is sent and stored nowhere. */
function keptHere(): string[] {
  const state: unknown = history.state;
  const kept: unknown = typeof state === 'object' && state !== null && KEY in state ? state[KEY] : null;
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

/** What is chosen for paper, over reloads of the page; written anew at each `place` that is opened. */
export function useKeptChoice(place: string) {
  const [chosen, setChosen] = useState<readonly string[]>(keptHere);
  useEffect(() => history.replaceState({ [KEY]: chosen }, ''), [chosen, place]);
  return [chosen, setChosen] as const;
}
