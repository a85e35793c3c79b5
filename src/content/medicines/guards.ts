import type { GuardGroup } from '../../domain/dosing/guard.ts';
import { antiInflammatoryGuards } from './anti-inflammatory-guards.ts';
import { otherGuards } from './other-guards.ts';

/** Every list of "do not take" and "ask first", in the order in which they are asked. */
export const guardGroups: readonly GuardGroup[] = [...antiInflammatoryGuards, ...otherGuards];
