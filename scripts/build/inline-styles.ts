import type { Plugin, Rolldown } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>\s*/g;

const textOf = (asset: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined, fileName: string): string => {
  if (asset?.type !== 'asset') throw new Error(`${fileName} is linked from a page but was not built`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
};

/** Which stylesheets the pages need at once. Filled while the HTML is built. */
const inlined = new Set<string>();

/** Leaves out what a page already carries: a lazy screen would otherwise wait for a stylesheet that is no file. */
export const withoutInlinedStyles = (_file: string, dependencies: string[]): string[] =>
  dependencies.filter((dependency) => !dependency.endsWith('.css') || !inlined.has(dependency));

/** One `<style>` in place of the linked stylesheets, so that the first instruction needs no second request. */
export function inlineStyles(): Plugin {
  return {
    name: 'unspasm:inline-styles',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const fileNames = [...html.matchAll(STYLESHEET)].map((link) => link[1] ?? '');
        for (const fileName of fileNames) inlined.add(fileName);
        const css = fileNames.map((fileName) => textOf(bundle[fileName], fileName).trim()).join('');
        return html.replace(STYLESHEET, '').replace('</head>', () => `<style>${css}</style></head>`);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const fileName of inlined) delete bundle[fileName];
      },
    },
  };
}
