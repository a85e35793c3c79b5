import { BackupProblem } from './operations/backup/backup-file.ts';
import { checkBackup, restoreBackup } from './operations/backup/restore-backup.ts';
import { databaseToFill } from './operations/command-database.ts';
import { fromWhereWeAre, runCommand } from './operations/run-command.ts';

await runCommand(async (settings, [file]) => {
  if (file === undefined)
    throw new BackupProblem('Name the backup: npm run restore -- /srv/backups/unspasm-….backup');
  const checked = await checkBackup(fromWhereWeAre(file));
  const { pool, close } = await databaseToFill(settings);
  try {
    const { madeAt, tables, rows } = await restoreBackup(pool, checked);
    return [
      `Restored ${rows.toLocaleString('en-GB')} rows of ${tables} tables, as they were at ${madeAt}.`,
      'Start the server with the same settings.',
    ];
  } finally {
    await close();
  }
});
