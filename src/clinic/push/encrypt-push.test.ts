import { createECDH } from 'node:crypto';
import { expect, test } from 'vitest';
import { areBrowserKeys, encryptPush } from './encrypt-push.ts';

// RFC 8291, appendix A.
const example = {
  text: 'When I grow up, I want to be a watermelon',
  sender: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  browser: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
  body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
};

test('a text is encrypted for a browser as in the example of RFC 8291', () => {
  const sender = createECDH('prime256v1');
  sender.setPrivateKey(Buffer.from(example.sender, 'base64url'));
  const chance = { sender, salt: Buffer.from(example.salt, 'base64url') };
  const body = encryptPush(example.text, example.browser, { paddedBytes: 0 }, chance);
  expect(body.toString('base64url')).toBe(example.body);
});

test('no two pushes of the same text look the same, and all have one length', () => {
  const bodies = ['', 'short', 'short'].map((text) =>
    encryptPush(text, example.browser, { paddedBytes: 128 }).toString('base64url'),
  );
  expect(new Set(bodies).size).toBe(3);
  expect(new Set(bodies.map(({ length }) => length)).size).toBe(1);
});

test('only a point of the curve and sixteen bytes are the keys of a browser', () => {
  const { browser } = example;
  expect(areBrowserKeys(browser)).toBe(true);
  const offTheCurve = Buffer.from(browser.p256dh, 'base64url').fill(7, 33).toString('base64url');
  for (const keys of [
    { ...browser, auth: 'c2hvcnQ' },
    { ...browser, p256dh: 'c2hvcnQ' },
    { ...browser, p256dh: offTheCurve },
  ])
    expect(areBrowserKeys(keys)).toBe(false);
});
