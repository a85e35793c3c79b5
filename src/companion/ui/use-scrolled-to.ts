import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a frame that is wider inside than outside: begins with the point at `share` of its width, 0 to 1, in the middle, or
 * as near as its ends let it. What is newest is then in sight.
 */
export function useScrolledTo(share: number) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (current) current.scrollLeft = share * current.scrollWidth - current.clientWidth / 2;
  }, [share]);
  return frame;
}
