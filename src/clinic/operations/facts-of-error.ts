/** Counts, times, states, and names of parts of the program: nothing that a person typed or that leads to one. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

const DEEPEST_CAUSE = 3;

/**
 * What may be written down of an error: its kind, its code, and where in the program it came up. Its message is left
 * out: parsers and databases quote in it what a person typed.
 */
export function factsOfError(error: unknown): Facts {
  const kinds: string[] = [];
  const codes: string[] = [];
  let where = '';
  let part = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && part instanceof Error; depth++) {
    kinds.push(part.constructor.name);
    if ('code' in part && /^\w+$/.test(String(part.code))) codes.push(String(part.code));
    // The message may run over lines, and so may a line in it that looks like a place.
    const frames = (part.stack ?? '').replace(part.message, '').match(/^ {4}at .+$/gm) ?? [];
    where = frames.map((frame) => frame.trim()).join(' | ');
    part = part.cause;
  }
  if (kinds.length === 0) return { kind: typeof error };
  return {
    kind: kinds.join(' < '),
    ...(codes.length > 0 && { code: codes.join(' < ') }),
    where,
  };
}
