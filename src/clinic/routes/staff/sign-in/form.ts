import type { Context } from 'hono';

/** The fields of a form; an empty text for what is not there. */
export async function fieldsOf(context: Context): Promise<(name: string) => string> {
  const form = await context.req.formData().catch(() => new FormData());
  return (name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
}
