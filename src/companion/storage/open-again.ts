/** A browser that was killed a moment ago may still hold the files of its database. */
const WAITS_MS = [150, 350, 800];

/** What `open` gives once it succeeds. Rejects with the error of the last attempt. */
export async function openAgain<T>(open: () => Promise<T>): Promise<T> {
  let lastError: unknown;
  for (const waitMs of WAITS_MS) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    try {
      return await open();
    } catch (error) {
      lastError = error;
    }
  }
  throw lastError;
}
