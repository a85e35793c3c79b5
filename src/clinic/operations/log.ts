import { type DestinationStream, pino } from 'pino';
import { type Facts, factsOfError } from './facts-of-error.ts';

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;

export type LogLevel = (typeof logLevels)[number];

type Write = (text: string, facts?: Facts) => void;

/** One line each. The text is a constant of the program; what changes stands in the facts. */
export interface Log {
  debug: Write;
  info: Write;
  warn: Write;
  /** Of the error only what `factsOfError` lets through. */
  error: (text: string, error?: unknown, facts?: Facts) => void;
  /** A line that is for machines: on a terminal it shows only at the level `debug`. */
  forMachines: Write;
}

interface Settings {
  level: LogLevel;
  /** Somebody reads along: text instead of JSON. */
  isTerminal: boolean;
  to: DestinationStream;
}

// Should a part of the program ever pass one of these as a fact, its value does not get out.
const NEVER_WRITTEN = [
  'name',
  'email',
  'phone',
  'token',
  'password',
  'secret',
  'cookie',
  'authorization',
  'address',
  'endpoint',
  'auth',
  'ip',
  'path',
  'url',
  'query',
  'body',
];

/** What a person at a terminal needs of a line. */
function forPeople(to: DestinationStream): DestinationStream {
  return {
    write(line) {
      const { level, msg, ...facts } = JSON.parse(line) as Record<string, unknown>;
      delete facts['time'];
      const rest = Object.entries(facts).map(([fact, value]) => `${fact}=${String(value)}`);
      const mark = level === 'warn' || level === 'error' ? `${String(level).toUpperCase()} ` : '';
      to.write(`${[mark + String(msg), ...rest].join('  ')}\n`);
    },
  };
}

/** Lines of JSON, or text where somebody reads along. */
export function openLog({ level, isTerminal, to }: Settings): Log {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: NEVER_WRITTEN, censor: 'not written' },
    },
    isTerminal ? forPeople(to) : to,
  );
  const at =
    (name: LogLevel): Write =>
    (text, facts = {}) =>
      lines[name](facts, text);
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: (text, error, facts = {}) =>
      lines.error({ ...facts, ...(error !== undefined && factsOfError(error)) }, text),
    forMachines: at(isTerminal ? 'debug' : 'info'),
  };
}
