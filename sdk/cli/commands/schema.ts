/** `ml-platform schema`: the schema with which editors complete and check values files. */
import type { Command } from 'commander';
import { authorFlavour } from '../../../compiler/schema/author-flavour.ts';
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import { valuesAware } from '../../../compiler/schema/values-aware.ts';
import { mergeValues } from '../../../compiler/values/merge.ts';
import { loadRuntime } from '../../runtime.ts';
import { readFiles } from '../inputs.ts';
import { printJson, refuse } from '../output.ts';
import type { Outcome } from '../run.ts';

/** Adds the command. */
export function addSchema(program: Command, outcome: Outcome): void {
  program
    .command('schema')
    .description("print the editor's schema for values files")
    .option('--values <files...>', 'values files whose names (pools, models, versions) references may take')
    .option('--json', 'print what is wrong with the files as JSON')
    .action(async ({ values: files, json }: { values?: string[]; json?: boolean }) => {
      const { model: types, defaults } = loadRuntime();
      const model: ValuesModel = { ...types, position: () => undefined };
      if (!files) {
        printJson(authorFlavour(model, { defaults }));
        return;
      }
      const { sources, findings } = await readFiles(files);
      if (findings.length > 0) {
        outcome.code = refuse(findings, json ?? false);
        return;
      }
      const layers = sources.map(({ values }) => values);
      printJson(valuesAware(model, { defaults, values: mergeValues(defaults, layers) }));
    });
}
