import { signal } from '@preact/signals';
import { firstMinutesGuide } from '../../../content/checklist/first-minutes.ts';
import type { Guide } from '../../../domain/guide/step.ts';

/**
 * The guide as far as it is loaded: the first minutes come with the first script, so that the first tap need not wait
 * for the rest, which follows at once.
 */
export const loadedGuide = signal<Guide>(firstMinutesGuide);

export async function loadWholeGuide(): Promise<void> {
  const { guide } = await import('../../../content/checklist/steps.ts');
  loadedGuide.value = guide;
}
