import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

interface Prerendered {
  firstPage(): string;
  checklistPage(): string;
}

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
    });
    // A function, because "$" in the text would be read as a replacement pattern.
    return html.replace(placeholder, () => pick(module));
  };

  return {
    name: 'unspasm:prerender',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) =>
        filename.endsWith('checklist.html')
          ? fill(html, '<!--checklist-->', (pages) => pages.checklistPage())
          : fill(html, '<!--first-page-->', (pages) => pages.firstPage()),
    },
  };
}
