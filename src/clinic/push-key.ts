import { databaseToRead } from './operations/command-database.ts';
import { runCommand } from './operations/run-command.ts';
import { rotateServerKey } from './push/server-keys.ts';
import { serverKey } from './use-cases/sign-in/server-key.ts';

await runCommand(async (settings) => {
  const { pool, close } = await databaseToRead(settings);
  try {
    await rotateServerKey(pool, await serverKey(pool, settings.secretKey), Date.now());
    return [
      'There is a new key for pushes. Browsers that say yes from now on use it.',
      'The old one goes on working for the others, and is removed when none is left.',
    ];
  } finally {
    await close();
  }
});
