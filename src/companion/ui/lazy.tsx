import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/**
 * A component that is fetched when it is first drawn, or earlier by `preload`. While it is on its way it draws nothing,
 * or `Meanwhile`; when it cannot be had, a sentence and a button to try again.
 */
export function lazy<Props extends object>(load: Load<Props>, Meanwhile?: ComponentType<Props>) {
  const loaded = signal<ComponentType<Props> | null>(null);
  const failed = signal(false);
  const preload = () => {
    failed.value = false;
    return load().then(
      (module) => void (loaded.value = module.default),
      () => void (failed.value = true),
    );
  };
  let asked = false;

  function Lazy(props: Props) {
    const Component = loaded.value;
    if (Component) return <Component {...props} />;
    if (!asked) {
      asked = true;
      void preload();
    }
    if (!failed.value)
      return Meanwhile ? <Meanwhile {...props} /> : <p class="visually-hidden">One moment</p>;
    return (
      <div class="card card-care">
        <p>This part could not be opened. You may be without a signal.</p>
        <button type="button" class="button" onClick={() => void preload()}>
          Try again
        </button>
      </div>
    );
  }
  return Object.assign(Lazy, { preload });
}
