import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BackupProblem } from './operations/backup/backup-file.ts';
import { writeBackup } from './operations/backup/write-backup.ts';
import { databaseToRead } from './operations/command-database.ts';
import { fromWhereWeAre, runCommand } from './operations/run-command.ts';

await runCommand(async (settings, [target]) => {
  if (target === undefined)
    throw new BackupProblem('Name a folder or a new file: npm run backup -- /srv/backups');
  const madeAt = new Date().toISOString();
  const named = fromWhereWeAre(target);
  const isFolder = existsSync(named) && statSync(named).isDirectory();
  const file = isFolder ? join(named, `unspasm-${madeAt.slice(0, 19).replaceAll(':', '-')}Z.backup`) : named;
  const { pool, close } = await databaseToRead(settings);
  try {
    await writeBackup(pool, file, madeAt);
  } finally {
    await close();
  }
  return [
    `Backed up to ${file} (${statSync(file).size.toLocaleString('en-GB')} bytes).`,
    'It holds everything: names, contacts, questions, and the secrets of the server. Only you may read it; keep it so.',
  ];
});
