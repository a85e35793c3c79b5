// @ts-check
// npm run pose-editor: a page for whoever adds a pose to src/figures. It is served here and is in no build.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('pose-editor', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [fileURLToPath(new URL('../', import.meta.url))] } },
});
await server.listen();
server.printUrls();
