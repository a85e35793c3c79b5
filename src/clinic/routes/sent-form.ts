import type { Context } from 'hono';
import { keepable } from '../keepable-text.ts';

/** A form as the database can keep it; empty where what was sent is none. Every form comes in here. */
export async function sentForm(context: Context): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of await readForm(context))
    if (typeof value === 'string') form.append(keepable(name), keepable(value));
  return form;
}

const readForm = (context: Context): Promise<FormData> =>
  context.req.formData().catch((error: unknown) => {
    if (error instanceof TypeError) return new FormData();
    throw error;
  });

const LONGEST_KEY = 200;

/** The key that a form brings, so that a second press does nothing twice. */
export const keyIn = (field: (name: string) => string, otherwise: string): string =>
  field('key').slice(0, LONGEST_KEY) || otherwise;

/** The fields of a form that was sent; a field that is not there is empty. */
export async function fieldsOf(context: Context): Promise<(name: string) => string> {
  const form = await sentForm(context);
  return (name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
}
