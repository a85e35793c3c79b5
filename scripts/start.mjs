// @ts-check
// npm start: from a fresh clone to a companion that can be opened.
import { ensureBuilt, ensurePackages } from './ready.mjs';
import { stopOnOldNode } from './node-version.mjs';

stopOnOldNode();
ensurePackages();
ensureBuilt();
await import('../dist/server/main.js');
