import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  publicDir: false,
  build: {
    ssr: here('src/clinic/main.ts'),
    outDir: here('dist/server'),
    emptyOutDir: true,
    target: 'node20',
  },
});
