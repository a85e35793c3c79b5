import { createECDH, type ECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import ece from 'http_ece';
import { importJWK, jwtVerify } from 'jose';
import type { PushTarget } from '../../src/clinic/push/push-post.ts';

type Way = 'well' | 'gone' | 'busy' | 'broken' | 'silent' | 'leads-elsewhere';

export interface ReceivedPush {
  endpoint: string;
  text: string;
  ttlSeconds: number;
  topic: string | null;
}

export interface PushService {
  /** The host that its endpoints name; the requests come here by `request`. */
  host: string;
  /** What it delivered to browsers, in order. */
  received: ReceivedPush[];
  /** How many requests it saw, whatever came of them. */
  tries: number;
  behave(way: Way, endpoint?: string): void;
  /** A new browser that says yes to a server with this key. */
  subscribe(serverKey: string): PushTarget;
  request: typeof fetch;
  close(): Promise<void>;
}

interface Browser {
  keys: ECDH;
  auth: Buffer;
  serverKey: string;
  way: Way | null;
}

const HOST = 'push.service.example';
const LONGEST_PROOF_MS = 24 * 3_600_000;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Throws unless the server proves to be the one that the browser said yes to: RFC 8292. */
async function proveSender(
  authorization: string,
  origin: string,
  serverKey: string,
  now: number,
): Promise<void> {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  if (key !== serverKey) throw new Error('Somebody else');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
  const publicKey = await importJWK({ kty: 'EC', crv: 'P-256', x, y }, 'ES256');
  const { payload } = await jwtVerify(token, publicKey, {
    audience: origin,
    requiredClaims: ['exp'],
    currentDate: new Date(now),
  });
  if ((payload.exp ?? Infinity) * 1000 > now + LONGEST_PROOF_MS) throw new Error('Good for too long');
}

/**
 * Stands for the push service of a browser: a real server that looks at the proof, and a browser that decrypts. `now` is
 * the clock of the tests that send to it.
 */
export async function startPushService(now: () => number): Promise<PushService> {
  let usual: Way = 'well';
  const browsers = new Map<string, Browser>();
  const received: ReceivedPush[] = [];
  const seen = { tries: 0 };
  const server = createServer((request, response) => {
    const answer = (status: number, headers: Record<string, string> = {}) =>
      response.writeHead(status, headers).end('nothing of this is for anybody');
    const take = async () => {
      seen.tries += 1;
      const body = await bodyOf(request);
      const endpoint = `https://${HOST}${request.url ?? ''}`;
      const browser = browsers.get(endpoint);
      const way = browser?.way ?? usual;
      if (!browser || way === 'gone') return answer(410);
      if (way === 'busy') return answer(429, { 'retry-after': '120' });
      if (way === 'broken') return answer(500);
      if (way === 'leads-elsewhere') return answer(307, { location: `${request.url}/elsewhere` });
      if (way === 'silent') return;
      const { authorization = '', ttl, topic } = request.headers;
      if (request.method !== 'POST' || request.headers['content-encoding'] !== 'aes128gcm')
        return answer(400);
      if (ttl === undefined || (topic !== undefined && !/^[\w-]{1,32}$/.test(String(topic))))
        return answer(400);
      try {
        await proveSender(authorization, `https://${HOST}`, browser.serverKey, now());
      } catch {
        return answer(403);
      }
      const text = ece.decrypt(body, {
        version: 'aes128gcm',
        privateKey: browser.keys,
        authSecret: browser.auth,
      });
      received.push({
        endpoint,
        text: text.toString(),
        ttlSeconds: Number(ttl),
        topic: typeof topic === 'string' ? topic : null,
      });
      answer(201);
    };
    take().catch(() => answer(400));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: HOST,
    received,
    get tries() {
      return seen.tries;
    },
    behave(way, endpoint) {
      const browser = endpoint === undefined ? undefined : browsers.get(endpoint);
      if (browser) browser.way = way;
      else usual = way;
    },
    subscribe(serverKey) {
      const keys = createECDH('prime256v1');
      const auth = randomBytes(16);
      const endpoint = `https://${HOST}/push/${randomBytes(12).toString('base64url')}`;
      browsers.set(endpoint, { keys, auth, serverKey, way: null });
      return {
        endpoint,
        p256dh: keys.generateKeys('base64url'),
        auth: auth.toString('base64url'),
        serverKey,
      };
    },
    // As a name server and a proxy would: the same request, on this machine.
    request: (endpoint, init) =>
      fetch(String(endpoint).replace(`https://${HOST}`, `http://127.0.0.1:${port}`), init),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
