const stateHere = (): Readonly<Record<string, unknown>> => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
};

/**
 * What this place of the page's own history holds under a name; undefined for nothing. It outlives a reload, goes with
 * the tab, and is sent and stored nowhere.
 */
export const keptHere = (name: string): unknown => stateHere()[name];

/**
 * Keeps a value beside what this place of the history holds under other names. A browser may refuse whoever types fast:
 * then it is kept with the next sign.
 */
export function keepHere(name: string, value: unknown): void {
  try {
    history.replaceState({ ...stateHere(), [name]: value }, '');
  } catch {
    // Safari lets through a hundred in some seconds and throws at more; what is on the screen counts.
  }
}
