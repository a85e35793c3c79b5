import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

interface Asked {
  challenge: string;
  rpId?: string;
  rp?: { id: string };
}

/** What a thief or a broken device would do otherwise. */
interface Deviation {
  origin?: string;
  rpId?: string;
  isUserVerified?: boolean;
  count?: number;
  key?: KeyObject;
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const base64url = (data: Buffer) => data.toString('base64url');
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
const cborBytes = (data: Buffer) =>
  Buffer.concat([Buffer.from([0x59, data.length >> 8, data.length & 0xff]), data]);

/** A device that keeps one passkey, by the letter of WebAuthn level 2, so that it can also break it. */
export function softAuthenticator(origin = 'http://localhost') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let count = 0;

  const clientData = (type: string, challenge: string, { origin: said = origin }: Deviation) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: said, crossOrigin: false }));

  function authenticatorData(
    rpId: string,
    { isUserVerified = true, count: told }: Deviation,
    credential = Buffer.alloc(0),
  ) {
    const flags = 0x01 | (isUserVerified ? 0x04 : 0) | (credential.length > 0 ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(told ?? ++count);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, credential]);
  }

  const wrapped = (response: Record<string, unknown>) =>
    JSON.stringify({
      id: base64url(id),
      rawId: base64url(id),
      type: 'public-key',
      response,
      clientExtensionResults: {},
    });

  return {
    makes(asked: Asked, deviation: Deviation = {}): string {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const coseKey = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, 'base64url'),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, 'base64url'),
      ]);
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey]);
      const data = authenticatorData(deviation.rpId ?? asked.rp?.id ?? '', deviation, credential);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        Buffer.from([0xa0]),
        cborText('authData'),
        cborBytes(data),
      ]);
      return wrapped({
        clientDataJSON: base64url(clientData('webauthn.create', asked.challenge, deviation)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      });
    },
    answers(asked: Asked, deviation: Deviation = {}): string {
      const client = clientData('webauthn.get', asked.challenge, deviation);
      const data = authenticatorData(deviation.rpId ?? asked.rpId ?? '', deviation);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), deviation.key ?? privateKey);
      return wrapped({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      });
    },
  };
}
