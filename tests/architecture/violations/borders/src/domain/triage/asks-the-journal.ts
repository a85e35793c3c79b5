export type { Entry } from '../journal/entry.ts';
