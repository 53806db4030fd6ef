/** `ml-platform values`: values files as one YAML file, for Helm and Argo CD. */
import type { Command } from 'commander';
import { mergeOverlays } from '../../../compiler/values/merge.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';
import { readFiles } from '../inputs.ts';
import { print, printJson, refuse } from '../output.ts';
import type { Outcome } from '../run.ts';

/** Adds the command. */
export function addValues(program: Command, outcome: Outcome): void {
  program
    .command('values')
    .description('print values files as YAML, TypeScript ones too; nothing is checked, overlays may stand alone')
    .argument('<files...>', 'values files, a later one over an earlier one')
    .option('--json', 'print JSON')
    .action(async (files: string[], { json }: { json?: boolean }) => {
      const { sources, findings } = await readFiles(files);
      if (findings.length > 0) {
        outcome.code = refuse(findings, json ?? false);
        return;
      }
      const values = mergeOverlays(sources.map((source) => source.values));
      if (json) printJson(values);
      else print(printYaml(values));
    });
}
