export type Entry = { at: number };
