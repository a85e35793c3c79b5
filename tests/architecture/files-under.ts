import { readdirSync } from 'node:fs';

/** Paths of the files below a folder whose names match, sorted; relative to the root of the project. */
export function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => `${folder}/${path}`)
    .toSorted();
}
