import type { VNode } from 'preact';
import type { Clinic } from '../use-cases/clinics.ts';

/** For whoever took longer than their time was kept. */
export function LapsedPage({ clinic }: { clinic: Clinic }): VNode {
  return (
    <>
      <h1>This time is gone</h1>
      <p>That time was kept for a while and is gone. Please choose again.</p>
      <a class="button button-main" href={`/c/${clinic.slug}`}>
        See what is free
      </a>
    </>
  );
}
