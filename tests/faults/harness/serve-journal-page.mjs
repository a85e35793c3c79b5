// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const ORIGIN = 'https://unspasm.test';

/**
 * The journal as a page without the guide: alone, or with the screen that shows it.
 *
 * @param {'journal-page.ts' | 'journal-screen-page.tsx' | 'keeping-screen-page.tsx'} entry
 */
export async function buildJournalPage(entry = 'journal-page.ts') {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es'], cssFileName: 'journal' },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The journal page was not built');
  const style = result.output.find(({ fileName }) => fileName === 'journal.css');
  return { script: result.output[0].code, style: style && 'source' in style ? String(style.source) : '' };
}

/**
 * Answers for the page's address without a server, so that a browser started again finds the same origin.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ script: string, style: string }} built
 */
export async function servePage(context, { script, style }, origin = ORIGIN) {
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/journal.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/journal.css') return route.fulfill({ contentType: 'text/css', body: style });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Journal</title>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/journal.css"><script type="module" src="/journal.js"></script>`,
    });
  });
}
