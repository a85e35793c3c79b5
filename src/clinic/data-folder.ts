import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Rejects, saying what to do, when a living process has the folder. */
export async function takeDataFolder(folder: string): Promise<() => Promise<void>> {
  const home = resolve(folder);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const note = join(home, 'server.pid');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(note, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(note, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(note, 'utf8'));
    if (isAlive(pid))
      throw new Error(
        `Another Unspasm server (process ${pid}) uses ${home}. Stop it first, or set DATA_DIR to another folder.`,
      );
    // Left behind by a process that was killed.
    await rm(note, { force: true });
  }
  throw new Error(`The folder ${home} could not be taken. Try again.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
