import type { Instant } from '../domain/time/instant.ts';

/**
 * A person's own copy of the journal, as `docs/journal-file.md` describes it: UTF-8 JSON with every record as it was
 * stored, in id order, corrections, removals and erasures as records of their own.
 */
export interface JournalFile {
  format: 'unspasm-journal';
  version: 1;
  /** ISO 8601 in UTC, so that it also reads without a program. */
  exportedAt: string;
  entries: readonly unknown[];
}

const FORMAT = 'unspasm-journal';
const VERSION = 1;
const BEGIN = '"entries":[';
const END = ']}';
const LAST_LINE = /[\n\r]\s*\]\}$/;

/** Longer than anything that is written down here; a record beyond it is none. */
const LONGEST_RECORD = 100_000;

/** The parts of a file, to be put one after another: one record a line, so that a person can find their way in it. */
export function* journalFileParts(records: readonly unknown[], exportedAt: Instant): Generator<string> {
  const head: Omit<JournalFile, 'entries'> = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},${BEGIN}\n`;
  for (const [at, record] of records.entries()) yield `${at > 0 ? ',\n' : ''}${JSON.stringify(record)}`;
  yield `\n${END}\n`;
}

export type JournalFileProblem =
  | 'empty'
  /** Something else, or not text as it was written. */
  | 'not-a-journal'
  /** It begins as a journal and is no whole file. */
  | 'not-whole'
  /** Written by a later release in a form that this one does not read. */
  | 'newer';

export type OpenedJournalFile =
  | { kind: 'problem'; problem: JournalFileProblem }
  /** `records` reads on as it is asked; a record that cannot be read comes as undefined. */
  | { kind: 'opened'; records: Iterable<unknown> };

/** Looks at the frame of a file: all of it has to be there before any record is given. */
export function openJournalFile(text: string): OpenedJournalFile {
  const whole = text.trim();
  if (whole === '') return { kind: 'problem', problem: 'empty' };
  const firstLine = whole.slice(0, Math.max(0, whole.indexOf('\n'))).trimEnd();
  if (!firstLine.endsWith(BEGIN)) return openRewritten(whole);
  const problem = problemOf(parsed(firstLine + END));
  if (problem) return { kind: 'problem', problem };
  if (!LAST_LINE.test(whole.slice(-20))) return { kind: 'problem', problem: 'not-whole' };
  return { kind: 'opened', records: { [Symbol.iterator]: () => recordsByLine(whole, firstLine.length) } };
}

function* recordsByLine(whole: string, from: number): Generator<unknown> {
  const end = whole.length - END.length;
  for (let start = from; start < end;) {
    const lineEnd = whole.indexOf('\n', start);
    const stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    const line = whole.slice(start, stop).trim().replace(/,$/, '');
    if (line !== '') yield line.length > LONGEST_RECORD ? undefined : parsed(line);
    start = stop + 1;
  }
}

/** A file that another program has written anew, with other line breaks. */
function openRewritten(whole: string): OpenedJournalFile {
  const file = parsed(whole);
  const isBegun = whole.startsWith('{') && whole.slice(0, 500).includes(`"${FORMAT}"`);
  const problem = file === undefined && isBegun ? 'not-whole' : problemOf(file);
  if (problem) return { kind: 'problem', problem };
  const { entries } = file as { entries?: unknown };
  if (!Array.isArray(entries)) return { kind: 'problem', problem: 'not-whole' };
  return { kind: 'opened', records: entries.map((record) => (isShort(record) ? record : undefined)) };
}

function isShort(record: unknown): boolean {
  try {
    return JSON.stringify(record).length <= LONGEST_RECORD;
  } catch {
    // Nested too deep to be written again.
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(head: unknown): JournalFileProblem | null {
  if (typeof head !== 'object' || head === null) return 'not-a-journal';
  const { format, version } = head as Partial<Record<string, unknown>>;
  if (format !== FORMAT || !Number.isInteger(version) || Number(version) < 1) return 'not-a-journal';
  return Number(version) > VERSION ? 'newer' : null;
}
