import type { VNode } from 'preact';

interface Props {
  action: string;
  /** What is moved, for whoever hears the button alone. */
  what: string;
  index: number;
  count: number;
}

/** One place up or down in a list. */
export function OrderButtons({ action, what, index, count }: Props): VNode | null {
  if (count < 2) return null;
  return (
    <form method="post" action={action} class="row">
      {index === 0 ? null : (
        <button class="button" name="direction" value="up">
          Move up<span class="visually-hidden"> {what}</span>
        </button>
      )}
      {index === count - 1 ? null : (
        <button class="button" name="direction" value="down">
          Move down<span class="visually-hidden"> {what}</span>
        </button>
      )}
    </form>
  );
}
