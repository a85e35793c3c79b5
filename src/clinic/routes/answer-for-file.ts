import type { Context } from 'hono';
import type { PackedFile } from '../packed-files.ts';
import { scriptsAhead } from './scripts-ahead.ts';
import { contentSecurityPolicy } from './security-headers.ts';

// Vite puts a hash of the content into these names, alone or at the end, so what was once fetched never has to be asked
// for again.
const HASHED_NAME = /^assets\/(?:.+-)?[\w-]{8,}\.\w+$/;
const ONE_YEAR_SECONDS = 31_536_000;

type Encoding = 'br' | 'gzip';

function acceptedEncodings(header = ''): ReadonlySet<string> {
  const offers = header.split(',').map((offer) => offer.trim().split(/\s*;\s*q=/));
  return new Set(
    offers.filter(([, weight]) => weight === undefined || Number(weight) > 0).map(([name]) => name ?? ''),
  );
}

function bestForm(file: PackedFile, accepted: ReadonlySet<string>): { body: Buffer; encoding?: Encoding } {
  if (file.brotli && accepted.has('br')) return { body: file.brotli, encoding: 'br' };
  if (file.gzip && accepted.has('gzip')) return { body: file.gzip, encoding: 'gzip' };
  return { body: file.plain };
}

function pageHeaders(html: string): Record<string, string> {
  const link = scriptsAhead(html);
  return { 'content-security-policy': contentSecurityPolicy(html), ...(link && { link }) };
}

/** Sends a file in the smallest form that the browser takes, or says that it has it already. */
export function answerFor(name: string, file: PackedFile): (context: Context) => Response {
  const headers: Record<string, string> = {
    'content-type': file.contentType,
    'cache-control': HASHED_NAME.test(name) ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
    ...(file.contentType.startsWith('text/html') && pageHeaders(file.plain.toString())),
  };
  return (context) => {
    if (context.req.header('if-none-match')?.includes(file.etag)) return context.body(null, 304, headers);
    const { body, encoding } = bestForm(file, acceptedEncodings(context.req.header('accept-encoding')));
    return context.body(new Uint8Array(body), 200, {
      ...headers,
      'content-length': String(body.length),
      ...(encoding && { 'content-encoding': encoding }),
    });
  };
}
