export type { Egg } from './egg.ts';
export type Hen = 'hen';
