import type { PoolClient } from 'pg';

/**
 * Steps out of the clinic's role for the tables of sign-in, which belong to no clinic, and back into it; all in the
 * transaction of `client`. After a failure the transaction can only be undone.
 */
export async function asSignIn<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('set local role none');
  const result = await work();
  await client.query('set local role unspasm_app');
  return result;
}
