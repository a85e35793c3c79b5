import { expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';

test('without any setting the server listens on 8080 and keeps its worker', () => {
  expect(readConfiguration({})).toEqual({
    port: 8080,
    logLevel: 'info',
    withdrawWorker: false,
    clinic: { dataFolder: './data', trustedProxies: 0 },
  });
});

test('every setting is read', () => {
  expect(
    readConfiguration({
      PORT: '443',
      PUBLIC_URL: 'https://unspasm.example',
      WITHDRAW_WORKER: '1',
      DATABASE_URL: 'postgres://clinic@db.example/unspasm',
      DATA_DIR: '/srv/unspasm',
      LOG_LEVEL: 'warn',
      METRICS_PORT: '9464',
      TRUSTED_PROXIES: '1',
    }),
  ).toEqual({
    port: 443,
    logLevel: 'warn',
    metricsPort: 9464,
    publicUrl: new URL('https://unspasm.example'),
    withdrawWorker: true,
    clinic: {
      databaseUrl: 'postgres://clinic@db.example/unspasm',
      dataFolder: '/srv/unspasm',
      trustedProxies: 1,
    },
  });
});

test('a port of 0 lets the system choose one', () => {
  expect(readConfiguration({ PORT: '0' })).toMatchObject({ port: 0 });
});

test.each(['eighty', '80.5', '-1', '65536', ' '])('a port of "%s" is refused with advice', (port) => {
  expect(readConfiguration({ PORT: port })).toEqual([
    {
      variable: 'PORT',
      advice: `PORT is a whole number up to 65535, for example 8080; it was "${port}".`,
    },
  ]);
});

test('all wrong settings are named at once', () => {
  expect(
    readConfiguration({ PORT: 'x', PUBLIC_URL: 'unspasm.example', LOG_LEVEL: 'all', METRICS_PORT: 'y' }),
  ).toEqual([
    { variable: 'PORT', advice: 'PORT is a whole number up to 65535, for example 8080; it was "x".' },
    {
      variable: 'PUBLIC_URL',
      advice:
        'PUBLIC_URL is the whole address people use, for example https://unspasm.example; it was "unspasm.example".',
    },
    { variable: 'LOG_LEVEL', advice: 'LOG_LEVEL is one of debug, info, warn, error; it was "all".' },
    {
      variable: 'METRICS_PORT',
      advice: 'METRICS_PORT is a whole number up to 65535, for example 9464; it was "y".',
    },
  ]);
});

test('the companion can be served alone', () => {
  expect(readConfiguration({ COMPANION_ONLY: '1' })).toMatchObject({ clinic: null });
});

test('a wrong address of the database is not repeated, for it may hold a password', () => {
  const problems = JSON.stringify(readConfiguration({ DATABASE_URL: 'mysql://clinic:secret@db.example' }));
  expect(problems).toContain('DATABASE_URL is the address of a PostgreSQL server');
  expect(problems).not.toContain('secret');
});

test('the limits can be some times as wide, and no wider than is safe', () => {
  const wider = readConfiguration({ RATE_LIMITS: '5', PUBLIC_URL: 'https://unspasm.example' });
  expect(wider).toMatchObject({ clinic: { trustedProxies: 0, limitFactor: 5 } });
  for (const text of ['0', '101', '1.5', '-2', 'wide'])
    expect(readConfiguration({ RATE_LIMITS: text })).toMatchObject([{ variable: 'RATE_LIMITS' }]);
});

test('the limits can be off on a machine of one’s own, and nowhere else', () => {
  expect(readConfiguration({ RATE_LIMITS: 'off' })).toMatchObject({ clinic: { dataFolder: './data' } });
  expect(readConfiguration({ RATE_LIMITS: 'off' })).not.toHaveProperty('clinic.trustedProxies');
  for (const production of [{ NODE_ENV: 'production' }, { PUBLIC_URL: 'https://unspasm.example' }])
    expect(readConfiguration({ RATE_LIMITS: 'off', ...production })).toMatchObject([
      { variable: 'RATE_LIMITS' },
    ]);
});

test('mail needs an address that it comes from, and one that its links lead to', () => {
  const smtp = { SMTP_URL: 'smtps://clinic:p%40ss@mail.example' };
  expect(readConfiguration({ ...smtp, PUBLIC_URL: 'https://unspasm.example' })).toMatchObject([
    { variable: 'MAIL_FROM' },
  ]);
  expect(readConfiguration({ ...smtp, MAIL_FROM: 'clinic@mail.example' })).toMatchObject([
    { variable: 'PUBLIC_URL' },
  ]);
  const whole = { ...smtp, MAIL_FROM: 'clinic@mail.example', PUBLIC_URL: 'https://unspasm.example' };
  expect(readConfiguration(whole)).toMatchObject({
    clinic: {
      mail: {
        fromAddress: 'clinic@mail.example',
        smtp: {
          host: 'mail.example',
          port: 465,
          isTlsFromStart: true,
          mayBeUnencrypted: false,
          auth: { user: 'clinic', pass: 'p@ss' },
        },
      },
    },
  });
});

test('a mail server on this machine may do without TLS and without a public address', () => {
  expect(
    readConfiguration({ SMTP_URL: 'smtp://localhost:2525', MAIL_FROM: 'clinic@mail.example' }),
  ).toMatchObject({
    clinic: {
      mail: { smtp: { host: 'localhost', port: 2525, isTlsFromStart: false, mayBeUnencrypted: true } },
    },
  });
});

test('a wrong address of the mail server is not repeated', () => {
  const problems = JSON.stringify(readConfiguration({ SMTP_URL: 'http://clinic:secret@mail.example' }));
  expect(problems).toContain('SMTP_URL is the address of a mail server');
  expect(problems).not.toContain('secret');
});

test('the push services are those of the known browsers, or those that are named, or none', () => {
  const servicesOf = (list: string) => {
    const read = readConfiguration({ PUSH_SERVICES: list });
    return Array.isArray(read) ? read : read.clinic?.pushServices;
  };
  expect(servicesOf('')).toBe(undefined);
  expect(servicesOf('fcm.googleapis.com  *.push.apple.com')).toEqual([
    'fcm.googleapis.com',
    '*.push.apple.com',
  ]);
  expect(servicesOf('none')).toEqual([]);
  for (const list of ['https://push.example', '10.0.0.1', '*', ' '])
    expect(servicesOf(list)).toEqual([
      {
        variable: 'PUSH_SERVICES',
        advice: `PUSH_SERVICES is a list of hosts, for example "fcm.googleapis.com *.push.apple.com", or none; it was "${list}".`,
      },
    ]);
});
