import { useEffect, useRef } from 'preact/hooks';

/** Calls `leave` whenever the page is hidden, closed or replaced, with what is on the screen at that moment. */
export function useOnLeave(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const call = () => latest.current();
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') call();
    };
    addEventListener('pagehide', call);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      removeEventListener('pagehide', call);
      document.removeEventListener('visibilitychange', onVisibility);
      call();
    };
  }, []);
}
