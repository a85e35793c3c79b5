import type { VNode } from 'preact';

/** What has to be changed, said first to a screen reader too. */
export const ProblemNote = ({ text }: { text: string | undefined }): VNode | null =>
  text === undefined ? null : (
    <p class="card card-care" role="alert" id="problem">
      {text}
    </p>
  );
