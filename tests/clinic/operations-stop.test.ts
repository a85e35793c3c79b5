import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { stopGracefully } from '../../src/clinic/operations/graceful-stop.ts';

/** A server with one page that answers when it is told to. */
async function slowServer() {
  let answer = () => {};
  const asked: (() => void)[] = [];
  const app = new Hono()
    .get('/', (context) => context.text('fast'))
    .get('/slow', async (context) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
        for (const tell of asked) tell();
      });
      return context.text('booked');
    });
  const server = serve({ fetch: app.fetch, port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // As browsers do: the connection stays open for the next request.
  const agent = new Agent({ keepAlive: true });
  const get = async (path: string) => {
    const [response] = (await once(httpRequest({ port, path, agent }).end(), 'response')) as [
      AsyncIterable<Buffer>,
    ];
    let text = '';
    for await (const part of response) text += part.toString();
    return text;
  };
  const isAsked = new Promise<void>((resolve) => asked.push(resolve));
  return { server, get, isAsked, answer: () => answer() };
}

test('an answer that was begun is finished, nobody new is let in, and the database closes only then', async () => {
  const { server, get, isAsked, answer } = await slowServer();
  expect(await get('/')).toBe('fast');
  const happened: string[] = [];
  const slow = get('/slow').then((text) => happened.push(text));
  await isAsked;
  const stopped = stopGracefully({
    server,
    graceMs: 5000,
    thenClose: [
      async () => void happened.push('jobs closed'),
      async () => void happened.push('database closed'),
    ],
  });
  await expect(get('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(happened).toEqual([]);
  answer();
  expect(await stopped).toBe(true);
  await slow;
  expect(happened.toSorted()).toEqual(['booked', 'database closed', 'jobs closed']);
  expect(happened.indexOf('jobs closed')).toBeLessThan(happened.indexOf('database closed'));
});

test('an answer that takes too long is cut off, and the rest is closed all the same', async () => {
  const { server, get, isAsked } = await slowServer();
  const slow = get('/slow').catch((error: NodeJS.ErrnoException) => error.code);
  await isAsked;
  let isClosed = false;
  const isWhole = await stopGracefully({
    server,
    graceMs: 100,
    thenClose: [() => Promise.reject(new Error('already gone')), async () => void (isClosed = true)],
  });
  expect([isWhole, isClosed, await slow]).toEqual([false, true, 'ECONNRESET']);
});
