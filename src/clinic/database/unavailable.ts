// Connections refused, the server shutting down or full, and what took longer than anybody waits (in-clinic.ts).
const AWAY_CODE = /^(57P0|08|53|55P03$|57014$|ECONN|ENOENT$|EPIPE$)/;
const AWAY_MESSAGE =
  /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable|Client was closed|Cannot use a pool after/;

/** Whether the database is away or full of work: nothing is wrong with the request, and nothing was changed. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error &&
  (AWAY_MESSAGE.test(error.message) || ('code' in error && AWAY_CODE.test(String(error.code))));
