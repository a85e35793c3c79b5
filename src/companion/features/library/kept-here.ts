const stateHere = (): Readonly<Record<string, unknown>> => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
};

/**
 * What this place of the page's own history holds under a name; undefined for nothing. It outlives a reload, goes with
 * the tab, and is sent and stored nowhere.
 */
export const keptHere = (name: string): unknown => stateHere()[name];

/** Keeps a value beside what this place of the history holds under other names. */
export const keepHere = (name: string, value: unknown): void =>
  history.replaceState({ ...stateHere(), [name]: value }, '');
