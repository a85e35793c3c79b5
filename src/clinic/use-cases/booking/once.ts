import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { transactionOf } from '../../database/in-clinic.ts';
import type { Clinic } from '../clinics.ts';
import { Refusal } from '../problem.ts';

/**
 * Does `work` once for a key: the same key with the same request gets the first answer again, also when the reply was
 * lost. Refused work leaves no trace, so it can be asked for again with the same key.
 */
export async function once<T>(
  client: PoolClient,
  clinic: Clinic,
  key: string,
  request: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest();
  // Whoever comes second waits here until the first has ended.
  const fresh = await client.query(
    'insert into idempotency_key (clinic_id, key, request_hash) values ($1, $2, $3) on conflict do nothing',
    [clinic.clinicId, key, hash],
  );
  if (fresh.rowCount === 0) {
    const { rows } = await client.query<{ hash: Buffer; answer: T | null }>(
      'select request_hash as hash, answer from idempotency_key where clinic_id = $1 and key = $2',
      [clinic.clinicId, key],
    );
    const [first] = rows;
    if (first?.hash.equals(hash)) {
      if (first.answer === null) throw new Error('There is a key without an answer');
      return first.answer;
    }
    throw new Refusal({
      kind: 'key-reused',
      detail: 'This Idempotency-Key was used for another request. Make a new one for each booking.',
    });
  }
  const answer = await work();
  // Before the commit is on its way: what fails here must undo the work.
  const text = JSON.stringify(answer);
  const keep = async () => {
    await client.query('update idempotency_key set answer = $3 where clinic_id = $1 and key = $2', [
      clinic.clinicId,
      key,
      text,
    ]);
  };
  const transaction = transactionOf(client);
  if (transaction) transaction.beforeCommit.push(keep);
  else await keep();
  return answer;
}
