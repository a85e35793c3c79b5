import type { Context } from 'hono';
import { penceOf } from '../../../../domain/booking/price.ts';
import { isLocalDay } from '../../../../domain/time/is-local-day.ts';
import type { LocalDay } from '../../../../domain/time/local-day.ts';
import type { Problems, Typed } from '../../../pages/staff/form-state.ts';
import { sentForm } from '../../sent-form.ts';

/** What was typed, as it was typed; of a name that comes twice, the last. */
export async function typedIn(context: Context): Promise<Typed> {
  const form = await sentForm(context);
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value;
  return typed;
}

const PHONE = /^[+\d][\d ()-]{5,38}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const CONTROL = /\p{Cc}/u;

interface TextLimits {
  longest?: number;
  /** Said when it is empty; without it, empty is fine. */
  missing?: string;
  lines?: boolean;
}

/** Reads one field after the other and collects what has to be changed, all of it at once. */
export function formReader(typed: Typed) {
  const problems: Record<string, string> = {};
  const plain = (name: string) => (typed[name] ?? '').trim();
  const wrong = (name: string, words: string) => (problems[name] ??= words);

  function text(name: string, { longest = 200, missing, lines = false }: TextLimits = {}): string {
    const found = plain(name).replaceAll('\r\n', '\n');
    if (found === '' && missing !== undefined) wrong(name, missing);
    if (found.length > longest)
      wrong(name, `Please keep it to ${longest} letters. Now it is ${found.length}.`);
    if (CONTROL.test(lines ? found.replaceAll('\n', '') : found))
      wrong(name, 'There is a sign in it that cannot be shown. Please type it anew.');
    return found;
  }

  function whole(name: string, { least, most }: { least: number; most: number }): number {
    const found = /^\d{1,6}$/.test(plain(name)) ? Number(plain(name)) : Number.NaN;
    if (!(found >= least && found <= most))
      wrong(name, `Please write a whole number from ${least} to ${most}.`);
    return found;
  }

  return {
    problems: problems as Problems,
    wrong,
    text,
    whole,
    isTicked: (name: string) => plain(name) !== '',
    /** Null where nothing is written. */
    wholeOrNone: (name: string, limits: { least: number; most: number }) =>
      plain(name) === '' ? null : whole(name, limits),
    /** In pence; null where nothing is written. */
    price(name: string): number | null {
      if (plain(name) === '') return null;
      const found = penceOf(plain(name));
      if (found === null) wrong(name, 'Please write a price such as 58 or £58.50, or leave it empty.');
      return found;
    },
    phone(name: string): string {
      const found = text(name, { longest: 40, missing: 'Please give a phone number.' });
      if (found !== '' && !PHONE.test(found)) wrong(name, 'This does not look like a phone number.');
      return found;
    },
    email(name: string): string {
      const found = text(name, { longest: 254, missing: 'Please give an e-mail address.' });
      if (found !== '' && !EMAIL.test(found)) wrong(name, 'This does not look like an e-mail address.');
      return found;
    },
    choice<T extends string>(name: string, choices: readonly T[]): T {
      const found = choices.find((choice) => choice === plain(name));
      if (found === undefined) wrong(name, 'Please choose one.');
      return found ?? (choices[0] as T);
    },
    /** Null where nothing is written, which is wrong where `missing` says so. */
    day(name: string, missing?: string): LocalDay | null {
      const found = plain(name);
      if (found === '') {
        if (missing !== undefined) wrong(name, missing);
        return null;
      }
      if (isLocalDay(found)) return found;
      wrong(name, 'Please write a day such as 2026-12-24.');
      return null;
    },
  };
}
