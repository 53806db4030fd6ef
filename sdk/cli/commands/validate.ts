/** `ml-platform validate`: says what is wrong with values. */
import type { Command } from 'commander';
import { GOOD } from '../exit.ts';
import { checkInput, type ReleaseOptions, takesRelease } from '../inputs.ts';
import { printJson, refuse, say } from '../output.ts';
import type { Outcome } from '../run.ts';

/** Adds the command. */
export function addValidate(program: Command, outcome: Outcome): void {
  takesRelease(program.command('validate'))
    .description('check values against the schema, references and rules')
    .action(async (files: string[], options: ReleaseOptions) => {
      const { checked } = await checkInput(files, options);
      if (checked.findings.length > 0) {
        outcome.code = refuse(checked.findings, options.json ?? false);
        return;
      }
      outcome.code = GOOD;
      if (options.json) printJson({ ok: true, findings: [] });
      else say(`${files.length > 0 ? files.join(' + ') : 'the defaults'}: nothing wrong`);
    });
}
