import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';

const ORIGIN = 'https://unspasm.test';

interface ModulePageOptions extends BrowserContextOptions {
  hash?: string;
  onError(message: string): void;
}

/** One module of ours as a script for a page, for tests of a part on its own in a real browser. */
export async function bundleModule(entry: URL): Promise<{ script: string; styles: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: entry.pathname, formats: ['es'], cssFileName: 'styles' },
    },
  });
  let [script, styles] = ['', ''];
  for (const output of [built].flat())
    if ('output' in output)
      for (const file of output.output) {
        if (file.type === 'chunk') script += file.code;
        else styles += file.source;
      }
  return { script, styles };
}

/** A page on a secure address, without a server, that runs the module. */
export async function openModule(
  browser: Browser,
  { script, styles }: { script: string; styles: string },
  { hash = '', onError, ...options }: ModulePageOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => onError(error.message));
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Part</title><style>${styles}</style><p>Tap</p><div id="app"></div><script type="module" src="/part.js"></script>`;
  await page.route('**/*', (route) =>
    route.request().url() === `${ORIGIN}/part.js`
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(`${ORIGIN}/${hash}`, { waitUntil: 'load' });
  return page;
}
