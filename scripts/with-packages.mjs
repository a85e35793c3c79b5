// @ts-check
// node scripts/with-packages.mjs SCRIPT [...]: runs a script that needs the packages, on a clone that may lack them.
import { spawnSync } from 'node:child_process';
import { stopOnOldNode } from './node-version.mjs';
import { ensureBuilt, ensurePackages } from './ready.mjs';

stopOnOldNode();
ensurePackages();
ensureBuilt();
const { status } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
process.exit(status ?? 1);
