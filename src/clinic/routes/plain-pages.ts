import type { Context } from 'hono';
import { contentSecurityPolicy } from './security-headers.ts';

const STYLE = `body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:auto;padding:2rem 1rem;color:#1c272d;background:#f8f4ee}
a{color:#17505f}@media (prefers-color-scheme:dark){body{color:#f4efe8;background:#12181b}a{color:#9ad7e5}}`;

const document = (heading: string, text: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} · Unspasm</title><style>${STYLE}</style></head>
<body><main><h1>${heading}</h1><p>${text}</p><p><a href="/">Go to the first page</a></p></main></body></html>`;

function send(
  context: Context,
  status: 403 | 404 | 409 | 413 | 429 | 500 | 503,
  heading: string,
  text: string,
): Response {
  const html = document(heading, text);
  return context.html(html, status, {
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(html),
  });
}

export const notFoundPage = (context: Context): Response =>
  send(
    context,
    404,
    'This page is not here',
    'The address may be old, or a letter may be wrong. Nothing is lost.',
  );

/** Signed in, and not for this. */
export const forbiddenPage = (context: Context): Response =>
  send(context, 403, 'This is not for your role', 'Ask the owner of the clinic if you need it.');

export const failurePage = (context: Context): Response =>
  send(context, 500, 'Something broke on our side', 'It is not your fault. Please try again in a minute.');

/** Booking is away for a moment; the guide is not. */
export const awayPage = (context: Context): Response => {
  context.header('retry-after', '5');
  return send(
    context,
    503,
    'Booking cannot be reached for a moment',
    'Nothing was changed. Please try again in a few seconds, or ring the clinic. The first page works as ever.',
  );
};

/** What was typed is not lost: the browser keeps it on the page before. */
export const tooOftenPage = (context: Context, retryAfterSeconds: number): Response => {
  context.header('retry-after', String(retryAfterSeconds));
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return send(
    context,
    429,
    'That was often in a short time',
    `Please wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, go back and try again: what you typed is still there. Or ring the clinic.`,
  );
};

export const tooLargePage = (context: Context): Response =>
  send(
    context,
    413,
    'That was too much to send',
    'Please go back, shorten what you wrote, and send it again.',
  );

/** A change that no page of ours asked for. */
export const forgedPage = (context: Context): Response =>
  send(
    context,
    403,
    'Nothing was changed',
    'This did not come from a page of the clinic. Go to the page you want, and press the button there.',
  );

/** The same form was sent before with other words in it; the first one counts. */
export const sentBeforePage = (context: Context): Response =>
  send(
    context,
    409,
    'This form was sent before',
    'It was sent with other details, and that one counts. To send another, open the page again from the clinic’s first page.',
  );
