import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

// The file is gzipped text. A line of JSON says what the file is; then, for each table, a line of JSON, its rows as COPY
// writes them, `\.` alone on a line, and a line with how many there were. The last line is the hash of all before it.

const VERSION = 1;

const header = z.object({
  unspasmBackup: z.number(),
  madeAt: z.string(),
  migrations: z.array(z.string()),
});
const table = z.object({ table: z.string(), columns: z.array(z.string()) });
const tableEnd = z.object({ rows: z.number() });
const end = z.object({ sha256: z.string() });

export type BackupHeader = z.infer<typeof header>;
export type BackupTable = z.infer<typeof table>;

export const END_OF_ROWS = '\\.';

export const headerOf = (madeAt: string, migrations: readonly string[]): BackupHeader => ({
  unspasmBackup: VERSION,
  madeAt,
  migrations: [...migrations],
});

/** Something is wrong with a file or a place; the message says what to do, and nothing was changed. */
export class BackupProblem extends Error {}

export type BackupPart =
  | { kind: 'header'; header: BackupHeader }
  | { kind: 'table'; table: BackupTable }
  /** Whole rows, each with its line end. */
  | { kind: 'rows'; rows: Buffer }
  | { kind: 'table-end'; rows: number };

const NEWLINE = 0x0a;
const damaged = (what: string) =>
  new BackupProblem(
    `This backup is damaged: ${what}. Nothing was changed. Take another copy of the file, or an earlier backup.`,
  );

function parsed<T>(shape: z.ZodType<T>, line: string): T {
  try {
    return shape.parse(JSON.parse(line));
  } catch {
    throw damaged('a line in it cannot be read');
  }
}

/** The lines of a chunk and of the chunks before it that are whole; the last piece waits for its end. */
async function* wholeLines(file: string): AsyncGenerator<Buffer> {
  const unzipped = createReadStream(file)
    .on('error', (error) => unzipped.destroy(error))
    .pipe(createGunzip());
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const cut = all.lastIndexOf(NEWLINE) + 1;
      if (cut > 0) yield all.subarray(0, cut);
      rest = all.subarray(cut);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      throw new BackupProblem(`The file ${file} cannot be read. Is that its name?`);
    if (code === 'Z_DATA_ERROR' && /header/.test(message))
      throw new BackupProblem(`${file} is not a backup made by Unspasm.`);
    if (code === 'Z_BUF_ERROR') throw damaged('its end is missing');
    throw damaged('it cannot be unpacked');
  }
  if (rest.length > 0) throw damaged('its end is missing');
}

/** What is in the file, in its order. Throws a BackupProblem at the first thing that is wrong; the end is checked last. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  let inside: 'start' | 'between' | 'rows' | 'counted' | 'done' = 'start';
  let count = 0;
  for await (const lines of wholeLines(file)) {
    let at = 0;
    while (at < lines.length) {
      if (inside === 'rows') {
        const from = at;
        let isOver = false;
        while (at < lines.length) {
          const lineEnd = lines.indexOf(NEWLINE, at) + 1;
          isOver = lineEnd - at === 3 && lines.toString('latin1', at, lineEnd - 1) === END_OF_ROWS;
          if (isOver) break;
          count++;
          at = lineEnd;
        }
        hash.update(lines.subarray(from, at));
        if (at > from) yield { kind: 'rows', rows: lines.subarray(from, at) };
        if (!isOver) break;
        inside = 'counted';
      }
      const lineEnd = lines.indexOf(NEWLINE, at) + 1;
      const line = lines.toString('utf8', at, lineEnd - 1);
      const before = hash.copy().digest('hex');
      hash.update(lines.subarray(at, lineEnd));
      at = lineEnd;
      if (line === END_OF_ROWS && inside === 'counted') continue;
      if (inside === 'start') {
        if (!line.startsWith('{"unspasmBackup":'))
          throw new BackupProblem(`${file} is not a backup made by Unspasm.`);
        const first = parsed(header, line);
        if (first.unspasmBackup > VERSION)
          throw new BackupProblem(
            'This backup was made by a newer Unspasm. Update this one first; nothing was changed.',
          );
        yield { kind: 'header', header: first };
        inside = 'between';
      } else if (inside === 'counted') {
        const { rows } = parsed(tableEnd, line);
        if (rows !== count) throw damaged('a table lacks rows or has too many');
        yield { kind: 'table-end', rows };
        inside = 'between';
      } else if (inside === 'between' && line.startsWith('{"table":')) {
        yield { kind: 'table', table: parsed(table, line) };
        count = 0;
        inside = 'rows';
      } else if (inside === 'between') {
        if (parsed(end, line).sha256 !== before) throw damaged('its contents are not what was written');
        inside = 'done';
      } else throw damaged('something follows its end');
    }
  }
  if (inside !== 'done') throw damaged('its end is missing');
}
