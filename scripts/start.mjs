// @ts-check
// npm start: from a fresh clone to a companion that can be opened.
import { ensureBuilt, ensurePackages } from './ready.mjs';
import { stopOnOldNode } from './node-version.mjs';

stopOnOldNode();
ensurePackages();
ensureBuilt();
// Not a plain path: on a fresh clone the checks would miss a file that is yet to be built.
await import(new URL('../dist/server/main.js', import.meta.url).href);
