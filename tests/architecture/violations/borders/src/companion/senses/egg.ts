export type { Hen } from './hen.ts';
export type Egg = 'egg';
