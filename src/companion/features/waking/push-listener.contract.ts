import { type Contract, expectSame } from '../../senses/contract.ts';
import type { PushListener } from './push-listener.ts';

export interface PushListenerBench {
  listener: PushListener;
  /** What the person will say when they are asked; before the first call they have not been asked. */
  willSay(permission: 'granted' | 'denied'): void;
}

const isOf = async (listener: PushListener, serverKey: string) =>
  (await listener.listen(serverKey))?.serverKey === serverKey;

export const pushListenerContract: Contract<PushListenerBench> = {
  'asks nobody by itself, and listens for nobody': async ({ listener }) => {
    expectSame([listener.wakeable(), await listener.listen('one')], ['can', null]);
  },
  'gives an address once the person has said yes': async ({ listener, willSay }) => {
    willSay('granted');
    expectSame([await listener.ask(), await isOf(listener, 'one')], [true, true]);
  },
  'keeps its address while the server keeps its key': async ({ listener, willSay }) => {
    willSay('granted');
    await listener.ask();
    const first = await listener.listen('one');
    expectSame(await listener.listen('one'), first);
  },
  'takes another address for another key': async ({ listener, willSay }) => {
    willSay('granted');
    await listener.ask();
    const first = await listener.listen('one');
    const second = await listener.listen('two');
    expectSame([second?.serverKey, second?.endpoint === first?.endpoint], ['two', false]);
  },
  'never comes back to an address that it left': async ({ listener, willSay }) => {
    willSay('granted');
    await listener.ask();
    const first = await listener.listen('one');
    await listener.stop();
    await listener.stop();
    const second = await listener.listen('one');
    expectSame([second !== null, second?.endpoint === first?.endpoint], [true, false]);
  },
  'gives no address to somebody who said no, and does not ask twice': async ({ listener, willSay }) => {
    willSay('denied');
    expectSame([await listener.ask(), listener.wakeable()], [false, 'not-allowed']);
    willSay('granted');
    expectSame([await listener.ask(), await listener.listen('one')], [false, null]);
  },
};
