import type { Plugin, Rolldown } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>\s*/g;

const textOf = (asset: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined, fileName: string): string => {
  if (asset?.type !== 'asset') throw new Error(`${fileName} is linked from a page but was not built`);
  return typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
};

/** One `<style>` in place of the linked stylesheets, so that the first instruction needs no second request. */
export function inlineStyles(): Plugin {
  const inlined = new Set<string>();
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
    // After the pages are made, before Vite writes into each part which stylesheets it waits for: these are there.
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const fileName of inlined) part.viteMetadata?.importedCss.delete(fileName);
      }
      for (const fileName of inlined) delete bundle[fileName];
    },
    // A part that waited for one of them all the same would fail, and its screen with it.
    writeBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        const missing =
          part.type === 'chunk' && [...inlined].find((fileName) => part.code.includes(fileName));
        if (missing)
          this.error(`${part.fileName} would wait for ${missing}, which is in the pages and no file`);
      }
    },
  };
}
