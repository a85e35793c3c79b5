import { placeBeginning, type placeProblems } from '../../../content/messages/get-help.ts';

export interface Place {
  latitude: number;
  longitude: number;
  accuracyMetres: number;
}

type FoundPlace = { kind: 'place'; place: Place } | { kind: keyof typeof placeProblems };

const LOOKING_MAX_MS = 15_000;
/** A fix of a minute ago will do: the person is not going anywhere. */
const FIX_MAX_AGE_MS = 60_000;
const REFUSED = 1;

/** Asks the device where it is, which asks the person; only ever called in a tap of its own. Never rejects. */
export function findPlace(
  geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined,
): Promise<FoundPlace> {
  return new Promise((resolve) => {
    if (!geolocation) return resolve({ kind: 'not-found' });
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ kind: 'place', place: { latitude, longitude, accuracyMetres: accuracy } }),
      ({ code }) => resolve({ kind: code === REFUSED ? 'refused' : 'not-found' }),
      { enableHighAccuracy: true, timeout: LOOKING_MAX_MS, maximumAge: FIX_MAX_AGE_MS },
    );
  });
}

/** About a metre. */
const DECIMALS = 5;

function inWords(accuracyMetres: number): string {
  if (accuracyMetres < 1000) return `${Math.max(10, Math.ceil(accuracyMetres / 10) * 10)} metres`;
  return `${Math.ceil(accuracyMetres / 1000)} km`;
}

// The numbers can be pasted into any map the helper has. The link opens in every browser, with no app, no account and no
// page of consent in between, and tells no advertising company who lies where; `geo:` opens nothing on an iPhone.
export function placeLine({ latitude, longitude, accuracyMetres }: Place): string {
  const [lat, lon] = [latitude.toFixed(DECIMALS), longitude.toFixed(DECIMALS)];
  const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}&zoom=18`;
  return `${placeBeginning}${lat}, ${lon} (to within ${inWords(accuracyMetres)}). Map: ${map}`;
}

/** The message with the place as its last line; an older place in it goes. */
export function withPlace(message: string, place: Place): string {
  const words = message.split('\n').filter((line) => !line.startsWith(placeBeginning));
  return [...words.join('\n').trimEnd().split('\n'), placeLine(place)].join('\n').trimStart();
}
