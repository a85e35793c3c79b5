import { isLocalDay } from '../domain/time/is-local-day.ts';

/** What a person takes from the companion to a booking: chosen and seen there, kept in the tab, sent by a press here. */
export interface TakeAlong {
  version: 1;
  /** YYYY-MM-DD */
  madeOn: string;
  /** To be typed once only; empty where nothing is known. */
  name: string;
  phone: string;
  email: string;
  sections: TakeAlongSection[];
}

export interface TakeAlongSection {
  title: string;
  lines: string[];
}

/** The name under which the tab keeps it. */
export const takeAlongKey = 'unspasm-take-along';

const MOST_SECTIONS = 20;
const LONGEST_TITLE = 200;

/** What fits; whoever makes one cuts to it, in characters and lines of a section. */
export const takeAlongLimits = { name: 200, phone: 40, email: 254, line: 1000, lines: 60 } as const;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

const isSection = (value: unknown): value is TakeAlongSection =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  isText(value.title, LONGEST_TITLE) &&
  'lines' in value &&
  Array.isArray(value.lines) &&
  value.lines.length <= takeAlongLimits.lines &&
  value.lines.every((line) => isText(line, takeAlongLimits.line));

/** Null for what is not one: nothing of it is used then. */
export function parseTakeAlong(text: string): TakeAlong | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { version, madeOn, name, phone, email, sections } = read as Record<string, unknown>;
  if (version !== 1 || typeof madeOn !== 'string' || !isLocalDay(madeOn)) return null;
  if (
    !isText(name, takeAlongLimits.name) ||
    !isText(phone, takeAlongLimits.phone) ||
    !isText(email, takeAlongLimits.email)
  )
    return null;
  if (!Array.isArray(sections) || sections.length > MOST_SECTIONS || !sections.every(isSection)) return null;
  return {
    version,
    madeOn,
    name,
    phone,
    email,
    sections: sections.map(({ title, lines }) => ({ title, lines })),
  };
}
