import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';

/** The way back up from a page of the settings. */
export function BackTo({ clinic, path, words }: { clinic: Clinic; path: string; words: string }): VNode {
  return (
    <nav aria-label="Back">
      <a class="back" href={`/c/${clinic.slug}/staff${path}`}>
        ← {words}
      </a>
    </nav>
  );
}
