/** Runs the command: parses the arguments, and turns what goes wrong into messages and exit codes. */
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { UsageError } from '../values/file.ts';
import { addImages } from './commands/images.ts';
import { addRender } from './commands/render.ts';
import { addSchema } from './commands/schema.ts';
import { addValidate } from './commands/validate.ts';
import { addValues } from './commands/values.ts';
import { type ExitCode, GOOD, USAGE } from './exit.ts';
import { say } from './output.ts';
import { version } from './version.ts';

/** Where a command leaves its exit code. */
export interface Outcome {
  code: ExitCode;
}

/** The commands, each with a file of its own. */
const COMMANDS = [addValidate, addRender, addSchema, addValues, addImages];

const HELP = `
Exit codes: 0 good, 1 something is wrong with the values, 2 the command can't be run as given.

Examples:
  ml-platform validate values.yaml values-production.yaml
  ml-platform render platform.ts --set serving.models.fraud.replicas=3 > manifests.yaml
  ml-platform values platform.ts > values.yaml && helm install ml-platform <chart> -f values.yaml
  ml-platform schema --values values.yaml > .values.schema.json`;

/** @param args the arguments behind the command's name */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const outcome: Outcome = { code: GOOD };
  const program = new Command('ml-platform')
    .description('Values of the ML platform chart: check them, render them, convert them.')
    .version(version())
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError()
    .addHelpText('after', HELP);
  // Whoever reads the output may have enough of it (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  for (const add of COMMANDS) add(program, outcome);
  try {
    await program.parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? GOOD : USAGE;
    if (error instanceof UsageError) say(error.message);
    else say(`ml-platform: a fault of its own, please report it: ${process.env.DEBUG ? inspect(error) : error}`);
    return USAGE;
  }
}
