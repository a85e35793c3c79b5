/** A browser that may be pushed to, as it described itself. */
export interface PushTarget {
  endpoint: string;
  /** The public key of the browser and the secret it shares with us, base64url. */
  p256dh: string;
  auth: string;
  /** The public key of this server that it was made with, base64url. */
  serverKey: string;
}

/** What a push service said to one push. */
export type PushOutcome =
  | { kind: 'accepted' }
  /** The browser is not there any more, and will not come back. */
  | { kind: 'gone' }
  /** `status` is null where nobody answered, or where nobody was asked. */
  | { kind: 'refused'; status: number | null; retryAfterMs: number | null };

interface PushOptions {
  /** How long the push service keeps it for a device that is off. */
  ttlSeconds: number;
  /** Takes the place of a push with the same topic that waits; up to 32 characters of base64url. */
  topic?: string;
}

/** Hands texts to the push services of browsers. */
export interface PushPost {
  /** Never rejects for what a push service does. Nobody on the way can read the text. */
  send(target: PushTarget, text: string, options: PushOptions): Promise<PushOutcome>;
}
