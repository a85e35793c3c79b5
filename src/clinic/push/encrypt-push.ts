import { createCipheriv, createECDH, ECDH, type ECDH as EcdhKeys, hkdfSync, randomBytes } from 'node:crypto';

const CURVE = 'prime256v1';
const POINT_BYTES = 65;
const AUTH_BYTES = 16;
const SALT_BYTES = 16;
const KEY_BYTES = 16;
const NONCE_BYTES = 12;
const RECORD_BYTES = 4096;
// After the text of the last record; what follows up to its end is padding. RFC 8188, 2.
const END_OF_TEXT = 2;

/** Whether these can be the keys of a browser: a point of the curve, and sixteen bytes. */
export function areBrowserKeys({ p256dh, auth }: { p256dh: string; auth: string }): boolean {
  const point = Buffer.from(p256dh, 'base64url');
  if (point.length !== POINT_BYTES || Buffer.from(auth, 'base64url').length !== AUTH_BYTES) return false;
  try {
    ECDH.convertKey(point, CURVE);
    return true;
  } catch {
    return false;
  }
}

interface Chance {
  /** Made for one push and thrown away. */
  sender: EcdhKeys;
  salt: Buffer;
}

function freshChance(): Chance {
  const sender = createECDH(CURVE);
  sender.generateKeys();
  return { sender, salt: randomBytes(SALT_BYTES) };
}

const derived = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, bytes));

/**
 * The body of a push, which only this browser can read: RFC 8291, with the one record of RFC 8188. A text shorter than
 * `paddedBytes` is filled up to it, so that its length tells nothing. Throws where the keys are none.
 */
export function encryptPush(
  text: string,
  { p256dh, auth }: { p256dh: string; auth: string },
  { paddedBytes }: { paddedBytes: number },
  { sender, salt }: Chance = freshChance(),
): Buffer {
  const browser = Buffer.from(p256dh, 'base64url');
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser, sender.getPublicKey()]);
  const shared = derived(sender.computeSecret(browser), Buffer.from(auth, 'base64url'), info, 32);
  const key = derived(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), KEY_BYTES);
  const nonce = derived(shared, salt, Buffer.from('Content-Encoding: nonce\0'), NONCE_BYTES);
  const words = Buffer.from(text);
  const padding = Buffer.alloc(Math.max(0, paddedBytes - words.length));
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const record = Buffer.concat([
    cipher.update(Buffer.concat([words, Buffer.from([END_OF_TEXT]), padding])),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  const recordSize = Buffer.alloc(4);
  recordSize.writeUInt32BE(RECORD_BYTES);
  return Buffer.concat([salt, recordSize, Buffer.from([POINT_BYTES]), sender.getPublicKey(), record]);
}
