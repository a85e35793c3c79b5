import { fileURLToPath } from 'node:url';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vite';
import { firstScript, scriptsOfPages, sharedStyles } from './scripts/build/first-script.ts';
import { inlineStyles } from './scripts/build/inline-styles.ts';
import { partStyles } from './scripts/build/part-styles.ts';
import { prerender } from './scripts/build/prerender.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('src/companion'),
  publicDir: here('public'),
  appType: 'mpa',
  build: {
    outDir: here('dist/companion'),
    emptyOutDir: true,
    target: ['chrome107', 'firefox104', 'safari16'],
    modulePreload: { polyfill: false, resolveDependencies: scriptsOfPages },
    rolldownOptions: {
      input: [here('src/companion/index.html'), here('src/companion/checklist.html')],
      output: {
        // The first script names every part that it may load, and each letter counts.
        chunkFileNames: ({ name }) => (name === 'first' ? 'assets/[name]-[hash].js' : 'assets/[hash].js'),
        codeSplitting: { groups: [sharedStyles, firstScript] },
      },
    },
  },
  plugins: [
    prerender(here('src/companion')),
    inlineStyles(),
    partStyles(here('src/companion/shell/part-styles.ts')),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'shell',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: { globPatterns: ['**/*'], globIgnores: ['service-worker.js'] },
    }),
  ],
});
