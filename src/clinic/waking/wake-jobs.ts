import { z } from 'zod';
import { WAKE } from './schedule-wake.ts';
import { sendWake } from './send-wake.ts';

const browserToWake = z.object({ wakeTargetId: z.uuid() });

/** What waits for the push services. */
export const wakeJobs = (parts: Parameters<typeof sendWake>[0]) => ({
  [WAKE]: (payload: unknown) => sendWake(parts, browserToWake.parse(payload).wakeTargetId),
});
