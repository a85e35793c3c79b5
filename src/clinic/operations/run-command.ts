import { resolve } from 'node:path';
import { type Configuration, readConfiguration } from '../configuration.ts';

/** npm runs a script in the folder of the package; a file is meant from where the person is. */
export const fromWhereWeAre = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

/** Runs one command with the settings of the server, says what came of it, and ends the process. */
export async function runCommand(
  work: (
    settings: NonNullable<Configuration['clinic']>,
    args: readonly string[],
    configuration: Configuration,
  ) => Promise<string[]>,
): Promise<never> {
  const say = (lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  const configuration = readConfiguration(process.env);
  try {
    if (Array.isArray(configuration)) throw new Error(configuration.map(({ advice }) => advice).join('\n'));
    if (!configuration.clinic) throw new Error('COMPANION_ONLY is set: there is no clinic, and no database.');
    say(await work(configuration.clinic, process.argv.slice(2), configuration));
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
