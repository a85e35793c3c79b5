import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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
 * A browser with one window that can be minimised, which hides its page as a locked screen does. A driver that opens a
 * page by itself keeps that page in focus and in view, whatever becomes of its window; so this one only joins a browser
 * that runs already. The hours are those of London.
 */
export async function launchWindow(profileFolder: string): Promise<{
  context: BrowserContext;
  setWindow: (state: 'minimized' | 'normal') => Promise<void>;
  close: () => Promise<void>;
}> {
  const args = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profileFolder}`, 'about:blank'];
  const running = spawn(findChromium(), [...CHROMIUM_ARGS, ...args], {
    env: { ...process.env, TZ: 'Europe/London' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const hasEnded = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    void hasEnded.then(() => reject(new Error('The browser ended before it could be joined')));
    createInterface(running.stderr).on('line', (line) => {
      const found = /^DevTools listening on (.+)$/.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const [context] = browser.contexts();
  const [page] = context?.pages() ?? [];
  if (!context || !page) throw new Error('This browser has no window');
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  return {
    context,
    setWindow: async (windowState) =>
      void (await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } })),
    close: async () => {
      await browser.close();
      running.kill();
      await hasEnded;
    },
  };
}

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
