import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Site } from './site.ts';

const names = { session: 'unspasm-staff', step: 'unspasm-staff-step' } as const;

type Kept = keyof typeof names;

export interface StaffCookies {
  read(context: Context, kept: Kept): string | null;
  keep(context: Context, kept: Kept, token: string, maxAgeMs: number): void;
  drop(context: Context, kept: Kept): void;
}

/** Over https the names say that only this host, and only over https, may have set them; a developer's machine has none. */
export function staffCookies({ isHttps }: Site): StaffCookies {
  const nameOf = (kept: Kept) => (isHttps ? `__Host-${names[kept]}` : names[kept]);
  const shape = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps } as const;
  return {
    read: (context, kept) => getCookie(context, nameOf(kept)) ?? null,
    keep: (context, kept, token, maxAgeMs) =>
      setCookie(context, nameOf(kept), token, { ...shape, maxAge: Math.floor(maxAgeMs / 1000) }),
    drop: (context, kept) => void deleteCookie(context, nameOf(kept), shape),
  };
}
