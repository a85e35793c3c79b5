/** Where a browser can be woken, and what it takes to do so. */
export interface PushAddress {
  endpoint: string;
  p256dh: string;
  auth: string;
  /** The key of the server that may wake it. */
  serverKey: string;
}

/** `not-on-home-screen`: a page on an iPhone can be woken only from there. */
export type Wakeable = 'can' | 'cannot' | 'not-on-home-screen' | 'not-allowed';

/** The part of a browser that listens for its push service while no page is open. */
export interface PushListener {
  /** Whether this browser can be woken, as far as it says before it is asked to be. */
  wakeable(): Wakeable;
  /** Asks the person; only inside a tap. Whoever has answered before is not asked again. Never rejects. */
  ask(): Promise<boolean>;
  /**
   * Listens for this server and for no other; the same address as before where it did already. Null where the person
   * was not asked or said no, or the browser will not. Never rejects.
   */
  listen(serverKey: string): Promise<PushAddress | null>;
  /** Listens no more. Never rejects. */
  stop(): Promise<void>;
}
