import { expect, test } from 'vitest';
import { faultSeed, seededRandom } from '../../faults/harness/seeded-random.ts';
import { faultRuns } from '../../faults/runs.ts';
import { clinicWeb, type Slot } from '../web.ts';

// A Monday, before the clinic opens.
const NOW = Date.UTC(2026, 10, 23, 6);
const CUSTOMERS = 64;
const QUARTER_MS = 15 * 60_000;
// A first visit takes three quarters, and may be shifted by one either way.
const APART_MS = 6 * QUARTER_MS;
const web = clinicWeb(() => NOW);

interface Booked {
  id: string;
  manageUrl: string;
}

/** So far apart that the shifted ones of two of them never meet. */
function apart(slots: readonly Slot[]): Slot[] {
  const lastOf = new Map<string, number>();
  return slots.filter(({ start, practitioner }) => {
    const isApart = Date.parse(start) - (lastOf.get(practitioner) ?? 0) >= APART_MS;
    if (isApart) lastOf.set(practitioner, Date.parse(start));
    return isApart;
  });
}

const later = (slot: Slot, quarters: number) =>
  new Date(Date.parse(slot.start) + quarters * QUARTER_MS).toISOString().replace('.000Z', 'Z');

test('64 customers who hold, book, move and cancel around the same times: nobody is booked twice, all are answered', async () => {
  const random = seededRandom(faultSeed);
  const rounds = faultRuns({ sample: 4, full: 200 });
  const [service] = await web.services();
  const wanted: Slot[] = [];
  for (let day = 0; wanted.length < rounds; day++) {
    const at = new Date(NOW + (1 + day) * 86_400_000).toISOString().slice(0, 10);
    wanted.push(...apart(await web.slots(service?.id ?? '', at)));
  }
  const standing = new Map<string, string>();
  const statuses = new Set<number>();
  const unhelpful: unknown[] = [];
  const withoutWinner: number[] = [];
  const socket = await web.overSocket();
  for (const [round, slot] of wanted.slice(0, rounds).entries()) {
    let winners = 0;
    await Promise.all(
      Array.from({ length: CUSTOMERS }, async (_, customer) => {
        // Before, at and after the time itself: all of them overlap.
        const start = customer === 0 ? slot.start : later(slot, Math.floor(random() * 3) - 1);
        const wish = { service: service?.id, practitioner: slot.practitioner, start };
        const what = random();
        const held = what < 0.3 ? await socket.post('/api/clinics/demo/holds', wish) : null;
        if (held) statuses.add(held.status);
        const hold = held?.status === 201 ? ((await held.json()) as { id: string }).id : undefined;
        const answer = await socket.post(
          '/api/clinics/demo/appointments',
          { ...wish, hold, patient: { name: `Person ${customer}`, phone: '0114 496 0101' } },
          { 'idempotency-key': `${round}-${customer}` },
        );
        statuses.add(answer.status);
        const said = (await answer.json()) as Booked & { nearest?: unknown };
        if (answer.status === 409 && !Array.isArray(said.nearest)) unhelpful.push(said);
        if (answer.status !== 201) return;
        winners += 1;
        standing.set(said.id, start);
        const token = said.manageUrl.split('/').at(-1);
        const next = random();
        if (next < 0.3) {
          const moved = await socket.post(`/api/clinics/demo/appointments/${said.id}/reschedule`, {
            token,
            start: later(slot, 1),
          });
          statuses.add(moved.status);
          if (moved.status === 200) standing.set(said.id, later(slot, 1));
        } else if (next < 0.5) {
          const cancelled = await socket.post(`/api/clinics/demo/appointments/${said.id}/cancel`, { token });
          statuses.add(cancelled.status);
          if (cancelled.status === 200) standing.delete(said.id);
        }
      }),
    );
    if (winners === 0) withoutWinner.push(round);
  }
  await socket.stop();
  expect(withoutWinner).toEqual([]);
  expect([...statuses].filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
  expect(unhelpful).toEqual([]);
  // Without the help of the guard itself.
  const overlaps = await web.pool().query(
    `select a.appointment_id from appointment a join appointment b using (clinic_id, practitioner_id)
     where a.appointment_id < b.appointment_id and a.status <> 'cancelled' and b.status <> 'cancelled'
       and lower(a.blocked) < upper(b.blocked) and lower(b.blocked) < upper(a.blocked)`,
  );
  expect(overlaps.rows).toEqual([]);
  const { rows } = await web
    .pool()
    .query<{ id: string; start: Date }>(
      `select appointment_id as id, starts_at as start from appointment where status = 'booked'`,
    );
  const found = new Map(rows.map(({ id, start }) => [id, start.toISOString().replace('.000Z', 'Z')]));
  expect(found).toEqual(standing);
}, 1_800_000);
