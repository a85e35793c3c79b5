import type { ServerType } from '@hono/node-server';

interface Parts {
  server: ServerType;
  /** In this order, each once the one before has settled; one that fails does not keep the next from being closed. */
  thenClose: readonly (() => Promise<void>)[];
  /** For how long answers that were begun may take. */
  graceMs: number;
}

const LOOK_AGAIN_MS = 50;

/**
 * Takes no more requests, finishes the answers that were begun, and then closes what they needed. Resolves when all is
 * closed; false when an answer took too long and was cut off.
 */
export async function stopGracefully({ server, thenClose, graceMs }: Parts): Promise<boolean> {
  let isWhole = true;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if (!('closeIdleConnections' in server)) return;
    // A connection that is kept open for more falls idle only after its answer.
    const sweep = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS);
    const cut = setTimeout(() => {
      isWhole = false;
      server.closeAllConnections();
    }, graceMs);
    server.once('close', () => {
      clearInterval(sweep);
      clearTimeout(cut);
    });
  });
  for (const close of thenClose) await close().catch(() => (isWhole = false));
  return isWhole;
}
