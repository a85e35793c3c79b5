/**
 * What every adapter of a port must do, as named checks over a bench: a subject with its device to hand. The same checks
 * run over the fake in Node and over the real adapter, in Chromium where the device exists there.
 */
export type Contract<Bench> = Readonly<Record<string, (bench: Bench) => void | Promise<void>>>;

/** Plain, because it also runs inside a browser page. */
export function expectSame(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}
