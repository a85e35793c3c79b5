import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inClinic } from '../../../src/clinic/database/in-clinic.ts';
import { openDatabase } from '../../../src/clinic/database/open-database.ts';
import { isUnavailable } from '../../../src/clinic/database/unavailable.ts';
import { findClinic } from '../../../src/clinic/use-cases/clinics.ts';
import { ask } from '../../../src/clinic/use-cases/questions.ts';
import { faultRuns } from '../../faults/runs.ts';

const NOW = Date.UTC(2026, 10, 23, 6);

test('a PostgreSQL that is killed comes back by itself, with everything that was said to be kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unspasm-killed-'));
  const told: string[] = [];
  const { pool, close } = await openDatabase({ dataFolder: folder, tell: (line) => told.push(line) });
  const clinic = await findClinic(pool, 'demo');
  if (!clinic) throw new Error('The demo clinic is not there');
  const kept = new Set<string>();
  const kills = faultRuns({ sample: 2, full: 50 });
  const over = new AbortController();
  const others = new Set<unknown>();
  const asking = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!over.signal.aborted)
        try {
          const { questionId } = await inClinic(pool, clinic.clinicId, (client) =>
            ask(
              client,
              clinic,
              { contact: { name: 'Ann Example', phone: '0114 496 0101' }, body: 'When?' },
              NOW,
            ),
          );
          kept.add(questionId);
        } catch (error) {
          // Whoever asks in that moment is told to come again, and nothing else.
          if (!isUnavailable(error)) others.add(error);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
    }),
  );
  for (let kill = 1; kill <= kills; kill++) {
    const before = kept.size;
    const [pid] = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n').map(Number);
    process.kill(pid ?? 0, 'SIGKILL');
    await expect
      .poll(() => told.filter((line) => line.includes('is back')).length, { timeout: 60_000 })
      .toBe(kill);
    await expect.poll(() => kept.size, { timeout: 60_000 }).toBeGreaterThan(before);
  }
  over.abort();
  await asking;
  const { rows } = await pool.query<{ id: string }>('select question_id as id from question');
  const found = new Set(rows.map(({ id }) => id));
  expect([...kept].filter((id) => !found.has(id))).toEqual([]);
  expect([...others]).toEqual([]);
  await close();
  await rm(folder, { recursive: true, force: true });
}, 1_800_000);
