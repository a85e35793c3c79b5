import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs';

export { serveCompanion } from '../scripts/companion-server.mjs';

export const phone = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} satisfies BrowserContextOptions;

const launchOptions = () => ({
  executablePath: findChromium(),
  headless: true,
  chromiumSandbox: false,
  args: CHROMIUM_ARGS,
});

export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** A new folder for a browser's profile; `remove` it at the end. */
export function newProfile(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-profile-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A browser whose storage and workers outlive it, as on a person's own phone: open the same folder to come back. */
export const openPersistent = (
  profileFolder: string,
  options: BrowserContextOptions = phone,
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profileFolder, { ...launchOptions(), ...options });

/**
 * Gets ready to end the browser the way a phone does, at a moment to be chosen: no goodbye, nothing written that was not
 * written already.
 */
export async function killSwitch(context: BrowserContext): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browserProcess = processInfo.find(({ type }) => type === 'browser');
  if (!browserProcess) throw new Error('This browser has no process that could be killed');
  const isClosed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  return () => {
    process.kill(browserProcess.id, 'SIGKILL');
    return isClosed;
  };
}

export const killBrowser = async (context: BrowserContext): Promise<void> => (await killSwitch(context))();
