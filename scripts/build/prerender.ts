import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

interface Prerendered {
  firstPage(): string;
  checklistPage(): string;
}

/** Screens import their styles; drawing them to text needs none, and Vite's runner cannot load them. */
const withoutStyles: Plugin = {
  name: 'unspasm:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

/**
 * Puts the first instruction and the checklist into the HTML when it is built, so that both can be read before, or
 * without, any JavaScript. A missing placeholder fails the build: a page that came out empty would look like success.
 */
export function prerender(companionRoot: string): Plugin {
  const fill = async (html: string, placeholder: string, pick: (pages: Prerendered) => string) => {
    if (!html.includes(placeholder)) throw new Error(`The page has no ${placeholder} to fill`);
    const { module } = await runnerImport<Prerendered>(join(companionRoot, 'shell/prerender.tsx'), {
      configFile: false,
      root: companionRoot,
      logLevel: 'error',
      plugins: [withoutStyles],
    });
    // A function, because "$" in the text would be read as a replacement pattern.
    return html.replace(placeholder, () => pick(module));
  };

  return {
    name: 'unspasm:prerender',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        const page = await fill(html, '<!--checklist-->', (pages) => pages.checklistPage());
        if (filename.endsWith('checklist.html')) return page;
        return fill(page, '<!--first-page-->', (pages) => pages.firstPage());
      },
    },
  };
}
