import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('src/clinic/browser/');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));

/** What makes the pages of the clinic better where there is JavaScript; each file is one script. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: here('dist/clinic-assets'),
    emptyOutDir: true,
    target: ['chrome107', 'firefox104', 'safari16'],
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(scripts.map((name) => [name.replace('.ts', ''), folder + name])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' },
    },
  },
});
