import { type MailSettings, parseMail } from './mail/smtp-settings.ts';
import { type LogLevel, logLevels } from './operations/log.ts';
import { isPushServiceName } from './push/push-services.ts';

export interface Configuration {
  port: number;
  logLevel: LogLevel;
  /** On this machine only; absent, nothing is measured for others. */
  metricsPort?: number;
  /** Where people reach the server, for instance `https://unspasm.example`; absent on a developer's machine. */
  publicUrl?: URL;
  /** Serves a worker that removes itself in place of the companion's. See docs/operations.md. */
  withdrawWorker: boolean;
  /** Null where only the companion is served. */
  clinic: {
    /** A PostgreSQL server; absent, one is started in `dataFolder`. */
    databaseUrl?: string;
    dataFolder: string;
    /** So many proxies stand in front and add the address they saw; absent where nothing is counted. */
    trustedProxies?: number;
    /** So many times the usual allowance of an address; 1 where it is missing. */
    limitFactor?: number;
    /** Absent, mails are shown to staff and not sent. */
    mail?: MailSettings;
    /** The hosts of push services; absent, those of the known browsers, and empty, nothing is pushed. */
    pushServices?: readonly string[];
    /** The operator's half of the key that seals what the sign-in keeps. */
    secretKey?: string;
  } | null;
}

export type ConfigurationProblem = { variable: string; advice: string };

const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;

function parsePort(text: string | undefined): number | ConfigurationProblem {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
  return {
    variable: 'PORT',
    advice: `PORT is a whole number up to ${HIGHEST_PORT}, for example 8080; it was "${text}".`,
  };
}

function parseMetricsPort(text: string | undefined): number | undefined | ConfigurationProblem {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
  return {
    variable: 'METRICS_PORT',
    advice: `METRICS_PORT is a whole number up to ${HIGHEST_PORT}, for example 9464; it was "${text}".`,
  };
}

function parseLogLevel(text: string | undefined): LogLevel | ConfigurationProblem {
  const level = logLevels.find((one) => one === (text || 'info'));
  return (
    level ?? {
      variable: 'LOG_LEVEL',
      advice: `LOG_LEVEL is one of ${logLevels.join(', ')}; it was "${text}".`,
    }
  );
}

function parsePublicUrl(text: string | undefined): URL | undefined | ConfigurationProblem {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  return {
    variable: 'PUBLIC_URL',
    advice: `PUBLIC_URL is the whole address people use, for example https://unspasm.example; it was "${text}".`,
  };
}

function parseDatabaseUrl(text: string | undefined): string | undefined | ConfigurationProblem {
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  // What was given is not repeated: it may hold a password.
  return {
    variable: 'DATABASE_URL',
    advice:
      'DATABASE_URL is the address of a PostgreSQL server, for example postgres://user@host:5432/unspasm.',
  };
}

const SHORTEST_SECRET_KEY = 32;

function parseSecretKey(text: string | undefined): string | undefined | ConfigurationProblem {
  if (text === undefined || text === '') return undefined;
  if (text.length >= SHORTEST_SECRET_KEY) return text;
  return {
    variable: 'SECRET_KEY',
    advice: `SECRET_KEY is a long text of chance, at least ${SHORTEST_SECRET_KEY} characters: openssl rand -base64 32.`,
  };
}

function parsePushServices(text: string | undefined): readonly string[] | undefined | ConfigurationProblem {
  if (text === undefined || text === '') return undefined;
  if (text === 'none') return [];
  const services = text.split(/[\s,]+/).filter(Boolean);
  const wrong = services.find((name) => !isPushServiceName(name));
  if (wrong === undefined && services.length > 0) return services;
  return {
    variable: 'PUSH_SERVICES',
    advice: `PUSH_SERVICES is a list of hosts, for example "fcm.googleapis.com *.push.apple.com", or none; it was "${text}".`,
  };
}

const MOST_PROXIES = 5;
const MOST_LIMIT_FACTOR = 100;

interface Limits {
  trustedProxies: number;
  limitFactor?: number;
}

/** Undefined where nothing is counted, which is for measuring on one's own machine only. */
function parseRateLimits(
  env: Record<string, string | undefined>,
  publicUrl: URL | undefined | ConfigurationProblem,
): Limits | undefined | ConfigurationProblem {
  const proxies = env['TRUSTED_PROXIES'] || '0';
  if (!/^\d$/.test(proxies) || Number(proxies) > MOST_PROXIES)
    return {
      variable: 'TRUSTED_PROXIES',
      advice: `TRUSTED_PROXIES is how many proxies stand in front, up to ${MOST_PROXIES}, for example 1; it was "${proxies}".`,
    };
  const limits = env['RATE_LIMITS'] || 'on';
  const trustedProxies = Number(proxies);
  if (limits === 'on') return { trustedProxies };
  const limitFactor = Number(limits);
  if (/^\d+$/.test(limits) && limitFactor >= 1 && limitFactor <= MOST_LIMIT_FACTOR)
    return { trustedProxies, limitFactor };
  const isProduction = env['NODE_ENV'] === 'production' || publicUrl !== undefined;
  if (limits === 'off' && !isProduction) return undefined;
  return {
    variable: 'RATE_LIMITS',
    advice:
      limits === 'off'
        ? 'RATE_LIMITS=off is for measuring on your own machine: it does not go with NODE_ENV=production or PUBLIC_URL.'
        : `RATE_LIMITS is on, or how many times the usual one address may ask, from 1 to ${MOST_LIMIT_FACTOR}, or off; it was "${limits}".`,
  };
}

const isProblem = (value: unknown): value is ConfigurationProblem =>
  typeof value === 'object' && value !== null && 'advice' in value;

/** Every setting checked at once, before anything is opened: either all can be used or the list says what to change. */
export function readConfiguration(
  env: Record<string, string | undefined>,
): Configuration | ConfigurationProblem[] {
  const port = parsePort(env['PORT']);
  const publicUrl = parsePublicUrl(env['PUBLIC_URL']);
  const databaseUrl = parseDatabaseUrl(env['DATABASE_URL']);
  const logLevel = parseLogLevel(env['LOG_LEVEL']);
  const metricsPort = parseMetricsPort(env['METRICS_PORT']);
  const limits = parseRateLimits(env, publicUrl);
  const secretKey = parseSecretKey(env['SECRET_KEY']);
  const mail = parseMail(env, env['PUBLIC_URL']);
  const pushServices = parsePushServices(env['PUSH_SERVICES']);
  if (
    isProblem(port) ||
    isProblem(publicUrl) ||
    isProblem(databaseUrl) ||
    isProblem(logLevel) ||
    isProblem(metricsPort) ||
    isProblem(limits) ||
    isProblem(secretKey) ||
    isProblem(mail) ||
    isProblem(pushServices)
  )
    return [
      port,
      publicUrl,
      databaseUrl,
      logLevel,
      metricsPort,
      limits,
      secretKey,
      mail,
      pushServices,
    ].filter(isProblem);
  return {
    port,
    logLevel,
    ...(metricsPort !== undefined && { metricsPort }),
    ...(publicUrl && { publicUrl }),
    clinic:
      env['COMPANION_ONLY'] === '1'
        ? null
        : {
            ...(databaseUrl !== undefined && { databaseUrl }),
            dataFolder: env['DATA_DIR'] || './data',
            ...limits,
            ...(secretKey !== undefined && { secretKey }),
            ...(mail && { mail }),
            ...(pushServices && { pushServices }),
          },
    withdrawWorker: env['WITHDRAW_WORKER'] === '1',
  };
}
