import { expect, test } from 'vitest';
import { isPushEndpoint, isPushServiceName, KNOWN_PUSH_SERVICES } from './push-services.ts';

test('the endpoints of the browsers lie at services that we know', () => {
  for (const endpoint of [
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-am3p.notify.windows.com/w/?token=abc',
  ])
    expect(isPushEndpoint(endpoint, KNOWN_PUSH_SERVICES)).toBe(true);
});

test('nothing else is an endpoint, however it is written', () => {
  for (const endpoint of [
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/abc',
    'https://fcm.googleapis.com@10.0.0.1/abc',
    'https://user:word@fcm.googleapis.com/abc',
    'https://fcm.googleapis.com.evil.example/abc',
    'https://evil-fcm.googleapis.com/abc',
    'https://push.apple.com/abc',
    'https://evilpush.apple.com/abc',
    'https://web.push.apple.com/abc#part',
    'https://127.0.0.1/abc',
    'https://[::1]/abc',
    'file:///etc/passwd',
    'web.push.apple.com',
    `https://web.push.apple.com/${'a'.repeat(2000)}`,
  ])
    expect([endpoint, isPushEndpoint(endpoint, KNOWN_PUSH_SERVICES)]).toEqual([endpoint, false]);
});

test('a service is the name of a host or of a domain, never a number and never everything', () => {
  expect(KNOWN_PUSH_SERVICES.filter((name) => !isPushServiceName(name))).toEqual([]);
  for (const name of [
    '*',
    '*.com*',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'https://a.example',
    'a.example/x',
    '',
  ])
    expect([name, isPushServiceName(name)]).toEqual([name, false]);
});
