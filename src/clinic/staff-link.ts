import { databaseToRead } from './operations/command-database.ts';
import { runCommand } from './operations/run-command.ts';
import { emailOf } from './use-cases/sign-in/accounts.ts';
import { serverKey } from './use-cases/sign-in/server-key.ts';
import { staffLink } from './use-cases/sign-in/set-up-links.ts';

await runCommand(async (settings, [slug, email], { publicUrl, port }) => {
  if (slug === undefined) throw new Error('Name the clinic: npm run staff-link -- demo');
  const { pool, close } = await databaseToRead(settings);
  try {
    const key = await serverKey(pool, settings.secretKey);
    const asked = { slug, ...(email !== undefined && { email: emailOf(email) }) };
    const path = await staffLink(pool, key, asked, Date.now());
    if (path === null)
      throw new Error(
        email === undefined
          ? `There is no clinic "${slug}".`
          : `Nobody at "${slug}" signs in with that address.`,
      );
    const link = new URL(path, publicUrl ?? `http://localhost:${port}/`).href;
    return [
      email === undefined
        ? 'Whoever opens this becomes an owner:'
        : 'With this they choose a new way to sign in:',
      link,
      'It works once, for three days. Hand it over yourself.',
    ];
  } finally {
    await close();
  }
});
