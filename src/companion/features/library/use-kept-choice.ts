import { useEffect, useState } from 'preact/hooks';
import { keepHere, keptHere } from './kept-here.ts';

const NAME = 'handout';

function choiceHere(): string[] {
  const kept = keptHere(NAME);
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

/** What is chosen for paper, over reloads of the page; written anew at each `place` that is opened. */
export function useKeptChoice(place: string) {
  const [chosen, setChosen] = useState<readonly string[]>(choiceHere);
  useEffect(() => keepHere(NAME, chosen), [chosen, place]);
  return [chosen, setChosen] as const;
}
