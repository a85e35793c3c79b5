export interface Place {
  practitionerId: string;
  start: number;
  minutes: number;
  /** Of one that stood over another on purpose. */
  overbookedReason?: string | null;
}

interface Moved {
  from: Place;
  version: number;
  outside: string | null;
}

type Answer = { moved: Moved } | { refused: string };

const UNREACHED = 'The server could not be reached. Nothing was changed.';

/** Asks for a move; says why when it cannot be. */
export async function sendMove(
  diary: HTMLElement,
  appointmentId: string,
  version: number,
  { practitionerId, start, minutes, overbookedReason }: Place,
): Promise<Answer> {
  const body = new URLSearchParams({
    version: String(version),
    practitioner: practitionerId,
    start: new Date(start).toISOString(),
    minutes: String(minutes),
    // The page says it when it was so, and undoes it with one press.
    outside: 'yes',
    ...(overbookedReason && { overbook: 'yes', reason: overbookedReason }),
  });
  try {
    const path = `${diary.dataset['appointments']}/${appointmentId}/move`;
    const response = await fetch(path, { method: 'POST', body, headers: { accept: 'application/json' } });
    if (!response.headers.get('content-type')?.includes('json'))
      return { refused: 'You may be signed out. Load the page again.' };
    const answer: unknown = await response.json();
    if (response.ok) return { moved: answer as Moved };
    return { refused: String((answer as { detail?: unknown }).detail ?? UNREACHED) };
  } catch {
    return { refused: UNREACHED };
  }
}
