import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };

// On the server only, never handed to a visitor: docs/decisions/0013.
const FREE_ON_THE_SERVER: Readonly<Record<string, string>> = {
  'node_modules/nodemailer': 'MIT-0',
  'node_modules/argparse': 'Python-2.0',
};

const FREE_TO_SHIP = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

test('the list of packages names no registry, so that everybody installs from their own', () => {
  expect(lock).not.toContain(`"resolved":`);
  expect(readFileSync('package.json', 'utf8')).not.toMatch(/registry|https?:\/\//);
  expect(existsSync('.npmrc')).toBe(false);
});

test('everything that ships may be shipped by anybody', () => {
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  const names = shipped.map(([path]) => path.replace('node_modules/', ''));
  const bound = shipped.filter(
    ([path, { license = 'none given' }]) =>
      !FREE_TO_SHIP.includes(license) && FREE_ON_THE_SERVER[path] !== license,
  );
  expect(names).toContain('preact');
  expect(bound).toEqual([]);
});
