import { expect, test } from 'vitest';
import { findPlace, placeLine, withPlace } from './place.ts';

const charingCross = { latitude: 51.507351, longitude: -0.127758, accuracyMetres: 18.2 };
const line =
  'I am here: 51.50735, -0.12776 (to within 20 metres). Map: https://www.openstreetmap.org/?mlat=51.50735&mlon=-0.12776&zoom=18';

test('a place is a line of numbers and a link that opens anywhere', () => {
  expect(placeLine(charingCross)).toBe(line);
});

test('a place says how sure it is', () => {
  const within = (accuracyMetres: number) =>
    /within (.*)\)/.exec(placeLine({ ...charingCross, accuracyMetres }))?.[1];
  expect([0, 4, 10, 11, 999, 1000, 4200].map(within)).toEqual([
    '10 metres',
    '10 metres',
    '10 metres',
    '20 metres',
    '1000 metres',
    '1 km',
    '5 km',
  ]);
});

test('the place comes after the words, and a newer one in place of the older', () => {
  const once = withPlace('Please come.\nThe key is under the pot.', charingCross);
  expect(once).toBe(`Please come.\nThe key is under the pot.\n${line}`);
  const moved = { ...charingCross, latitude: 51.6 };
  expect(withPlace(once, moved)).toBe(`Please come.\nThe key is under the pot.\n${placeLine(moved)}`);
});

test('the place can be the whole message', () => {
  expect(withPlace('', charingCross)).toBe(line);
});

/** A device that answers at once. */
const device = (
  answer: (found: PositionCallback, failed: PositionErrorCallback) => void,
): Pick<Geolocation, 'getCurrentPosition'> => ({
  getCurrentPosition: (found, failed) => answer(found, failed ?? (() => {})),
});
const failure = (code: number) => ({ code }) as GeolocationPositionError;

test('the device is asked, and finds, or refuses, or does not find', async () => {
  const { latitude, longitude, accuracyMetres } = charingCross;
  const coords = { latitude, longitude, accuracy: accuracyMetres } as GeolocationCoordinates;
  expect(await findPlace(device((found) => found({ coords } as GeolocationPosition)))).toEqual({
    kind: 'place',
    place: charingCross,
  });
  expect(await findPlace(device((_found, failed) => failed(failure(1))))).toEqual({ kind: 'refused' });
  expect(await findPlace(device((_found, failed) => failed(failure(2))))).toEqual({ kind: 'not-found' });
  expect(await findPlace(device((_found, failed) => failed(failure(3))))).toEqual({ kind: 'not-found' });
  expect(await findPlace(undefined)).toEqual({ kind: 'not-found' });
});
