import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';

type Query = (...asked: unknown[]) => unknown;

// Typed by pg as one overload for each way to call it; here each is passed on as it came.
const ofAnyKind = (client: PoolClient) =>
  client as unknown as { query: Query; connection: { stream: Socket } };

/** What is asked of this connection in one turn of the program leaves in one write. */
export function sendsTogether(client: PoolClient): void {
  const open = ofAnyKind(client);
  const { stream } = open.connection;
  const query = open.query.bind(client);
  let isWaiting = false;
  open.query = (...asked) => {
    if (!isWaiting) {
      isWaiting = true;
      stream.cork();
      setImmediate(() => {
        isWaiting = false;
        stream.uncork();
      });
    }
    return query(...asked);
  };
}

/** One name for each text: no text holds a value, so there are as many as the program has statements. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `statement-${names.size + 1}`;
  names.set(text, name);
  return name;
}

interface Statement {
  text: string;
  values: unknown[];
  name?: string;
}

const isUnnamed = (asked: unknown): asked is Statement =>
  typeof asked === 'object' &&
  asked !== null &&
  'text' in asked &&
  typeof asked.text === 'string' &&
  'values' in asked &&
  Array.isArray(asked.values) &&
  !('name' in asked);

/** Has the database keep the plan of every statement with parameters, for as long as the connection lives. */
export function hasNamedStatements(client: PoolClient): void {
  const open = ofAnyKind(client);
  const query = open.query.bind(client);
  open.query = (...asked) => {
    const [text, values, ...rest] = asked;
    if (typeof text === 'string' && Array.isArray(values))
      return query({ name: nameOf(text), text, values }, ...rest);
    return isUnnamed(text) ? query({ ...text, name: nameOf(text.text) }, ...asked.slice(1)) : query(...asked);
  };
}
