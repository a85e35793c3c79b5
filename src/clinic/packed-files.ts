import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface PackedFile {
  contentType: string;
  etag: string;
  plain: Buffer;
  /** Absent where compressing gains nothing. */
  brotli?: Buffer;
  gzip?: Buffer;
}

/** What was built, by path inside its folder, for instance `assets/start-1a2b3c4d.js`. */
export type PackedFiles = ReadonlyMap<string, PackedFile>;

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const isCompressible = (contentType: string): boolean => /^text\/|json$|\+xml$/.test(contentType);

/** Compressed once, as small as it gets: the same bytes are then sent to everybody. */
export function packFile(name: string, plain: Buffer): PackedFile {
  const contentType = CONTENT_TYPES[extname(name)];
  if (contentType === undefined) throw new Error(`No content type is known for ${name}`);
  const file: PackedFile = {
    contentType,
    // Weak, because the compressed forms share it.
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
  };
  if (!isCompressible(contentType)) return file;
  const brotli = brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return { ...file, brotli, gzip: gzipSync(plain, { level: 9 }) };
}

export function readPackedFiles(folder: string): PackedFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), packFile(path, readFileSync(path))]),
  );
}
