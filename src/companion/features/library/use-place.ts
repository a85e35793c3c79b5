import { useEffect, useState } from 'preact/hooks';

const placeNow = () => decodeURIComponent(location.hash.slice(1));

/** The part of the library that is open: what stands after the `#`, which no server ever sees. */
export function usePlace(): string {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const follow = () => {
      setPlace(placeNow());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
