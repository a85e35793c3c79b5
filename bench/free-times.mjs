// @ts-check
// How long somebody waits for the free times of fifty practitioners: those of ninety days, and the first twenty of
// them, from the first byte asked to the last one read. Alone: node bench/free-times.mjs [runs]
import { fileURLToPath } from 'node:url';
import { CLINIC, makeClinicWithAPast } from './clinic-with-a-past.mjs';
import { startClinicServer } from './clinic-server.mjs';

const SERVICE = '00000000-0000-7000-8000-000000000002';
// What is open and what is taken is as in the anchor of free times that this project was given.
const SHARE_TAKEN = 0.6;
const DAY_MS = 86_400_000;
const WARM_UP = 5;

const percentile = (/** @type {number[]} */ values, /** @type {number} */ share) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

export async function measureFreeTimes({ runs = 40, appointments = 1_000_000 } = {}) {
  const server = await startClinicServer();
  try {
    await makeClinicWithAPast(server.database, { appointments, shareTaken: SHARE_TAKEN });
    const day = (/** @type {number} */ ahead) =>
      new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);
    const ask = async (
      /** @type {string} */ from,
      /** @type {string} */ until,
      /** @type {string} */ limit,
    ) => {
      const since = performance.now();
      const answer = await fetch(
        `${server.origin}/api/clinics/${CLINIC.slug}/slots?service=${SERVICE}&from=${from}&to=${until}${limit}`,
      );
      const text = await answer.text();
      const tookMs = performance.now() - since;
      if (!answer.ok) throw new Error(`No times: ${answer.status} ${text}`);
      const { slots } = /** @type {{ slots: unknown[] }} */ (JSON.parse(text));
      return { tookMs, count: slots.length };
    };
    const over = async (/** @type {number} */ days, limit = '') => {
      /** @type {number[]} */
      const tookMs = [];
      let count = 0;
      for (let run = -WARM_UP; run < runs; run++) {
        const asked = await ask(day(1), day(days), limit);
        if (run >= 0) tookMs.push(asked.tookMs);
        count = asked.count;
      }
      return { count, p50Ms: percentile(tookMs, 0.5), p95Ms: percentile(tookMs, 0.95) };
    };
    return { quarter: await over(CLINIC.horizonDays), first: await over(CLINIC.horizonDays, '&limit=20') };
  } finally {
    await server.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(
    await measureFreeTimes({
      runs: Number(process.argv[2] ?? 40),
      appointments: Number(process.argv[3] ?? 1_000_000),
    }),
  );
