const LONGEST_ENDPOINT = 2000;

/** Those of the browsers: Chrome and what is built on it, Firefox, Safari, Edge on Windows. */
export const KNOWN_PUSH_SERVICES: readonly string[] = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
];

const HOST = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/;

/** Whether it can stand in the list: the name of a host, or `*.` and the name of a domain; never a number. */
export const isPushServiceName = (text: string): boolean => HOST.test(text);

/**
 * Whether an endpoint lies at one of these services. A browser names its endpoint itself, and so can anybody who writes
 * a request: the server must not be sent to places that are not meant for them.
 */
export function isPushEndpoint(endpoint: string, services: readonly string[]): boolean {
  if (endpoint.length > LONGEST_ENDPOINT || !URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password, hash } = new URL(endpoint);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '' || hash !== '') return false;
  return services.some((service) =>
    service.startsWith('*.') ? hostname.endsWith(service.slice(1)) : hostname === service,
  );
}
