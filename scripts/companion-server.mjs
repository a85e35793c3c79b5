// @ts-check
// Starts the built server as people run it: a process of its own that can be stopped, or killed, and started again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));
const START_WITHIN_MS = 30_000;

/** @returns {Promise<number>} */
export async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
}

/**
 * The same port can be given again, so that a browser that knows the address finds the server back. The answer comes
 * once the server serves; `stop` resolves when it is gone.
 *
 * @param {{ port?: number, env?: Record<string, string>, serverFile?: string }} [options]
 * @returns {Promise<{ url: string, port: number, said: () => string, stop: () => Promise<void> }>}
 */
export async function serveCompanion({ port, env = {}, serverFile = SERVER } = {}) {
  if (!existsSync(serverFile)) throw new Error('Nothing has been built yet. Run: npm run build');
  const chosenPort = port ?? (await freePort());
  const child = spawn(process.execPath, [serverFile], {
    env: { ...process.env, COMPANION_ONLY: '1', ...env, PORT: String(chosenPort) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  /** @type {Promise<void>} */
  const isReady = new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`The server did not start:\n${said}`)), START_WITHIN_MS);
    const listen = (/** @type {Buffer} */ chunk) => {
      said += chunk;
      if (said.includes('is ready at')) resolve(clearTimeout(giveUp));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server stopped at its start:\n${said}`)));
  });
  const gone = once(child, 'exit');
  try {
    await isReady;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    url: `http://localhost:${chosenPort}/`,
    port: chosenPort,
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
