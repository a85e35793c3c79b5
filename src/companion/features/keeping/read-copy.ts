import { openJournalFile, type JournalFileProblem } from '../../../wire/journal-file.ts';

/**
 * Ten years of heavy use, 100,000 entries, are about 18 MB. More than this is not read at all, so that no file can stop
 * the phone.
 */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

export type CopyProblem = JournalFileProblem | 'too-large' | 'cannot-be-read' | 'wrong-letters';

export type ReadCopy = { kind: 'read'; records: unknown[] } | { kind: 'problem'; problem: CopyProblem };

const RECORDS_AT_ONCE = 1000;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What a file that the person chose holds, read piece by piece so that the page goes on answering. Never rejects. */
export async function readCopy(file: Blob): Promise<ReadCopy> {
  if (file.size > LARGEST_FILE_BYTES) return { kind: 'problem', problem: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'problem', problem: 'cannot-be-read' };
  }
  const text = decoded(bytes);
  if (text === null) return { kind: 'problem', problem: 'wrong-letters' };
  const opened = openJournalFile(text);
  if (opened.kind === 'problem') return opened;
  const records: unknown[] = [];
  for (const record of opened.records) {
    records.push(record);
    if (records.length % RECORDS_AT_ONCE === 0) await breathe();
  }
  return { kind: 'read', records };
}

/** The text of a file, also as Windows editors save it; null when it is none. */
function decoded(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
