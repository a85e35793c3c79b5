import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Senses } from '../senses/senses.ts';
import type { Journal } from '../storage/journal.ts';
import type { Clock } from './clock.ts';

/** What every feature gets handed by the shell. */
export interface Companion {
  clock: Clock;
  journal: Journal;
  senses: Senses;
}

export const CompanionContext = createContext<Companion | null>(null);

export function useCompanion(): Companion {
  const companion = useContext(CompanionContext);
  if (!companion) throw new Error('A screen was rendered outside the companion');
  return companion;
}
