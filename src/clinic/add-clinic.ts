import { parseArgs } from 'node:util';
import { databaseToRead } from './operations/command-database.ts';
import { runCommand } from './operations/run-command.ts';
import { addClinic, problemsOf } from './use-cases/add-clinic.ts';
import { serverKey } from './use-cases/sign-in/server-key.ts';
import { staffLink } from './use-cases/sign-in/set-up-links.ts';

const text = { type: 'string' } as const;

await runCommand(async (settings, args, { publicUrl, port }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { slug: text, name: text, zone: text, phone: text, email: text, address: text, host: text },
  });
  const clinic = {
    slug: values.slug ?? '',
    name: values.name ?? '',
    timeZone: values.zone ?? 'Europe/London',
    phone: values.phone ?? '',
    email: values.email ?? '',
    address: values.address ?? '',
    host: values.host ?? null,
  };
  const problems = problemsOf(clinic);
  if (problems.length > 0) throw new Error(['The clinic was not added.', ...problems].join('\n'));
  const { pool, close } = await databaseToRead(settings);
  try {
    await addClinic(pool, clinic);
    const key = await serverKey(pool, settings.secretKey);
    const path = (await staffLink(pool, key, { slug: clinic.slug }, Date.now())) ?? '/';
    return [
      `${clinic.name} was added, without hours, people or services yet.`,
      'Whoever opens this becomes its owner:',
      new URL(path, publicUrl ?? `http://localhost:${port}/`).href,
      'It works once, for three days. Hand it over yourself.',
    ];
  } finally {
    await close();
  }
});
