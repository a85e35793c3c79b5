import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The compressed forms of one text. */
export interface PackedForms {
  brotli: Buffer;
  gzip: Buffer;
}

/** As small as it gets, which takes a second or two for everything that is sent. */
export const packForms = (plain: Buffer): PackedForms => ({
  brotli: brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }),
  gzip: gzipSync(plain, { level: 9 }),
});

// By content and not by name: a form that was left by an earlier build can never stand for other words.
const pathsIn = (folder: string, plain: Buffer) => {
  const name = createHash('sha256').update(plain).digest('hex').slice(0, 32);
  return { brotli: join(folder, `${name}.br`), gzip: join(folder, `${name}.gz`) };
};

/** What the build kept of this text; undefined where it kept nothing. */
export function keptForms(folder: string, plain: Buffer): PackedForms | undefined {
  const { brotli, gzip } = pathsIn(folder, plain);
  if (!existsSync(brotli) || !existsSync(gzip)) return undefined;
  return { brotli: readFileSync(brotli), gzip: readFileSync(gzip) };
}

/** Each file appears whole or not at all, whenever the build is broken off. */
export function keepForms(folder: string, plain: Buffer): void {
  mkdirSync(folder, { recursive: true });
  const forms = packForms(plain);
  const paths = pathsIn(folder, plain);
  for (const form of ['brotli', 'gzip'] as const) {
    writeFileSync(`${paths[form]}.part`, forms[form]);
    renameSync(`${paths[form]}.part`, paths[form]);
  }
}
