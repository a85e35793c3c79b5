import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    rolldownOptions: {
      input: ['main', 'pack', 'backup', 'restore', 'staff-link', 'add-clinic', 'push-key'].map((name) =>
        here(`src/clinic/${name}.ts`),
      ),
      output: { entryFileNames: '[name].js' },
    },
    outDir: here('dist/server'),
    emptyOutDir: true,
    target: 'node20',
  },
});
