import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';

const reached: string[] = [];
const app = new Hono();
app.all('*', async (context) => {
  reached.push(`${context.req.path} ${await context.req.text()}`);
  return context.text('done');
});
const server = serve({ fetch: app.fetch, port: 0 });
afterAll(() => void server.close());

/** What comes back on one connection, until it is closed. */
async function answerTo(message: string): Promise<string> {
  if (!server.listening) await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part) => (answer += part.toString()));
  socket.write(message);
  socket.end();
  await once(socket, 'close');
  return answer;
}

const HIDDEN = 'GET /hidden HTTP/1.1\r\nHost: clinic.example\r\n\r\n';
const head = (...headers: string[]) =>
  `POST / HTTP/1.1\r\nHost: clinic.example\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`;

test('a message with one length is read to its end, and the next one begins there', async () => {
  expect(
    await answerTo(
      `${head('Content-Length: 2')}abGET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    ),
  ).toMatch(/200 OK[^]*200 OK/);
  expect(reached.splice(0)).toEqual(['/ ab', '/next ']);
});

test.each([
  ['a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked'], `0\r\n\r\n${HIDDEN}`],
  ['two lengths', ['Content-Length: 0', `Content-Length: ${HIDDEN.length}`], HIDDEN],
  ['a length that is no number', ['Content-Length: +0'], HIDDEN],
  ['a space before the colon', [`Content-Length : ${HIDDEN.length}`], HIDDEN],
])('with %s a message is refused whole, and no other comes out of it', async (_what, headers, body) => {
  expect(await answerTo(head(...headers) + body)).toMatch(/^HTTP\/1\.1 400 /);
  expect(reached.splice(0)).toEqual([]);
});
