// The last step of a build: what is sent to everybody is compressed here, once, and not at each start of a server.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepForms } from './packed-forms.ts';
import { filesToPack } from './packed-files.ts';

// From dist/server/pack.js, where the build puts this file.
const inDist = (folder: string) => fileURLToPath(new URL(`../${folder}/`, import.meta.url));

rmSync(inDist('packed'), { recursive: true, force: true });
for (const folder of ['companion', 'clinic-assets'])
  for (const plain of filesToPack(inDist(folder))) keepForms(inDist('packed'), plain);
