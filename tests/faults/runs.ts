/**
 * How many times a fault is tried: the sample in `npm test`, the full count in `npm run faults`, or as many as
 * FAULT_RUNS says.
 */
export function faultRuns({ sample, full }: { sample: number; full: number }): number {
  const asked = process.env['FAULT_RUNS'];
  if (asked === undefined || asked === '') return sample;
  return asked === 'full' ? full : Number(asked);
}
