import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { keptForms, packForms } from './packed-forms.ts';

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

function contentTypeOf(path: string): string {
  const contentType = CONTENT_TYPES[extname(path)];
  if (contentType === undefined) throw new Error(`No content type is known for ${path}`);
  return contentType;
}

/** Compressed here, unless the build has done so: the same bytes are then sent to everybody. */
export function packFile(name: string, plain: Buffer, packedFolder?: string): PackedFile {
  const contentType = contentTypeOf(name);
  const file: PackedFile = {
    contentType,
    // Weak, because the compressed forms share it.
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
  };
  if (!isCompressible(contentType)) return file;
  return { ...file, ...((packedFolder && keptForms(packedFolder, plain)) ?? packForms(plain)) };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The contents in this folder that are worth compressing. */
export const filesToPack = (folder: string): Buffer[] =>
  filesIn(folder)
    .filter((path) => isCompressible(contentTypeOf(path)))
    .map((path) => readFileSync(path));

export function readPackedFiles(folder: string, packedFolder: string): PackedFiles {
  return new Map(
    filesIn(folder).map((path) => [
      relative(folder, path).split(sep).join('/'),
      packFile(path, readFileSync(path), packedFolder),
    ]),
  );
}
