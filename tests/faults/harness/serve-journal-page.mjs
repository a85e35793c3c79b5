// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const ORIGIN = 'https://unspasm.test';

/** The journal as a page without screens. */
export async function buildJournalPage() {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('journal-page.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The journal page was not built');
  return output.output[0].code;
}

/**
 * Answers for the page's address without a server, so that a browser started again finds the same origin.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} script
 */
export async function servePage(context, script) {
  await context.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Journal</title><script type="module" src="/journal.js"></script>',
        }),
  );
}
