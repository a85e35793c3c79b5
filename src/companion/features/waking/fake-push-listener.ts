import type { PushAddress, PushListener } from './push-listener.ts';

export interface FakePushListener extends PushListener {
  /** Null while it does not listen. */
  readonly address: PushAddress | null;
  willSay: 'granted' | 'denied';
  /** Whether the browser gives an address at all; one in a private window does not. */
  givesAddresses: boolean;
  /** The push service has let go of the address. */
  loses(): void;
}

/** A browser that can be woken, and whose person says yes. */
export function fakePushListener(): FakePushListener {
  let stands: 'not-asked' | 'granted' | 'denied' = 'not-asked';
  let address: PushAddress | null = null;
  let made = 0;
  return {
    willSay: 'granted',
    givesAddresses: true,
    get address() {
      return address;
    },
    loses() {
      address = null;
    },
    wakeable: () => (stands === 'denied' ? 'not-allowed' : 'can'),
    async ask() {
      if (stands === 'not-asked') stands = this.willSay;
      return stands === 'granted';
    },
    async listen(serverKey) {
      if (stands !== 'granted' || !this.givesAddresses) return null;
      if (address?.serverKey !== serverKey) {
        made += 1;
        address = { endpoint: `https://push.example/${made}`, p256dh: 'point', auth: 'secret', serverKey };
      }
      return address;
    },
    async stop() {
      address = null;
    },
  };
}
