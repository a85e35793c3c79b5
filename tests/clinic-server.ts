import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveCompanion } from '../scripts/companion-server.mjs';

const OPEN_WITHIN_MS = 90_000;
const LINK = /Open this link to become it: (\S+)/;

export interface ClinicServer {
  url: string;
  port: number;
  /** Printed for whoever started the server: makes the first owner of the demo clinic. */
  setUpLink: string;
  /** Everything the server has printed. */
  said: () => string;
  /** Stops the server and its database, and leaves nothing behind. */
  stop: () => Promise<void>;
}

interface Wishes {
  env?: Record<string, string>;
  /** Taken again to come back to the same database; otherwise a new one, removed at the end. */
  dataFolder?: string;
}

/** The built server with a clinic on a database of its own, as somebody starts it who tries it out. */
export async function serveClinic({ env = {}, dataFolder }: Wishes = {}): Promise<ClinicServer> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'unspasm-clinic-'));
  const clear = () => {
    if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const server = await serveCompanion({ env: { COMPANION_ONLY: '0', DATA_DIR: folder, ...env } });
  const stop = async () => {
    await server.stop();
    clear();
  };
  const giveUpAt = performance.now() + OPEN_WITHIN_MS;
  for (;;) {
    const [, setUpLink] = LINK.exec(server.said()) ?? [];
    if (setUpLink !== undefined) return { ...server, setUpLink, stop };
    if (performance.now() > giveUpAt) {
      await stop();
      throw new Error(`The clinic did not open:\n${server.said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Signs this browser in as the owner of the demo clinic, in the way a newcomer does. */
export async function looksAround(page: Page, { setUpLink }: Pick<ClinicServer, 'setUpLink'>): Promise<void> {
  await page.goto(setUpLink);
  await page.getByRole('button', { name: 'Look around' }).click();
  await page.waitForURL(/\/c\/demo\/staff$/);
}
