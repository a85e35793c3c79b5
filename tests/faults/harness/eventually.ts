import { expect } from 'vitest';

const PATIENCE_MS = 20_000;

/** Like `expect`, of what becomes true in a moment; a busy machine gets a long one. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: PATIENCE_MS });
