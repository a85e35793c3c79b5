/** One part of the body to let go of with a breath out. */
export interface LettingGoLine {
  id: string;
  words: string;
}

/**
 * From the face down, muscle by muscle. Releasing only: a back in spasm, buttocks and hamstrings are never tensed first.
 * Source: section 7, "Relaxation" (UV).
 */
export const lettingGoLines: readonly LettingGoLine[] = [
  { id: 'jaw', words: 'Let your jaw hang loose.' },
  { id: 'shoulders', words: 'Let your shoulders drop.' },
  { id: 'hands', words: 'Let your hands go soft.' },
  { id: 'tummy', words: 'Let your tummy go soft.' },
  { id: 'back', words: 'Let your back go loose.' },
  { id: 'legs', words: 'Let your legs grow heavy.' },
];

export const lettingGoNote = 'Only let go. Do not tighten anything first.';
