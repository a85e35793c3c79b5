import type { Clinic } from '../../../use-cases/clinics.ts';

// Nothing that a browser could take for another host, and nothing unprintable.
const PLAIN = /^\/[\w\-./?=&%:+~,]*$/;

/** Where to go after signing in: a page of this clinic's staff, whatever was asked for. */
export function returnPath(clinic: Clinic, asked: string | undefined): string {
  const home = `/c/${clinic.slug}/staff`;
  if (asked === undefined || !PLAIN.test(asked) || asked.includes('//') || asked.includes('..')) return home;
  const [path] = asked.split('?');
  return path === home || path?.startsWith(`${home}/`) ? asked : home;
}

export const signInPath = (clinic: Clinic, returnTo: string): string =>
  `/c/${clinic.slug}/staff/sign-in?return=${encodeURIComponent(returnTo)}`;
