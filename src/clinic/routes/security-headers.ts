import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

// What the companion uses: the place in a message for help, a screen that stays on, and whether somebody sits at the
// computer, for breaks. Each is asked for only when it is wanted. All else stays off.
const PERMISSIONS_POLICY = [
  'geolocation=(self)',
  'screen-wake-lock=(self)',
  'idle-detection=(self)',
  ...[
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ');

const TWO_YEARS_SECONDS = 63_072_000;

/** One hash for each inline `<script>` or `<style>`: nothing else inline may run, whoever wrote it. */
function hashesOfInline(html: string, element: 'script' | 'style'): string[] {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [...html.matchAll(inline)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/** The policy for a page, which allows exactly the inline blocks of this `html`; for other files pass nothing. */
export function contentSecurityPolicy(html = ''): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOfInline(html, 'script')].join(' '),
    ["style-src 'self'", ...hashesOfInline(html, 'style')].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // Silence in a loop, made on the page: it keeps the buttons of a headset while a session runs.
    "media-src 'self' blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The name of the one policy in src/companion/shell/updates.ts.
    'trusted-types service-worker',
  ].join('; ');
}

/** Sent with every answer. A route that sends a page sets its own content security policy, which is kept. */
export function securityHeaders({ publicUrl }: { publicUrl?: URL | undefined }): MiddlewareHandler {
  const isHttps = publicUrl?.protocol === 'https:';
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    if (!headers.has('content-security-policy'))
      headers.set('content-security-policy', contentSecurityPolicy());
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', PERMISSIONS_POLICY);
    // A page may tell its own site where a form came from: without that, its browser does not either.
    if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'no-referrer');
    headers.set('x-content-type-options', 'nosniff');
    if (isHttps) headers.set('strict-transport-security', `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`);
  };
}
