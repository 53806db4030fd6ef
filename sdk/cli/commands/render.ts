/** `ml-platform render`: the manifests, as `helm template` would print them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { Manifest } from '../../../compiler/evaluate/chart.ts';
import { inHelmOrder } from '../../manifests/order.ts';
import { manifestsYaml } from '../../manifests/yaml.ts';
import { checkInput, type ReleaseOptions, takesRelease } from '../inputs.ts';
import { print, printJson, refuse, say } from '../output.ts';
import type { Outcome } from '../run.ts';

interface RenderOptions extends ReleaseOptions {
  readonly outputDir?: string;
}

/** Adds the command. */
export function addRender(program: Command, outcome: Outcome): void {
  takesRelease(program.command('render'))
    .description('print the manifests, without Helm and without a cluster')
    .option('--output-dir <folder>', 'write a file for each template instead')
    .action(async (files: string[], options: RenderOptions) => {
      const { engine, checked, options: given } = await checkInput(files, options);
      if (checked.findings.length > 0) {
        outcome.code = refuse(checked.findings, options.json ?? false);
        return;
      }
      const rendered = engine.render(checked, given);
      const manifests = inHelmOrder(rendered.manifests);
      const chart = engine.runtime.ir.name;
      if (options.outputDir !== undefined) {
        const written = await writeManifests(options.outputDir, manifests, chart);
        say(`${manifests.length} manifests in ${written} files under ${join(options.outputDir, chart)}`);
      }
      if (options.json) printJson({ ok: true, manifests, notes: rendered.notes });
      else if (options.outputDir === undefined) print(manifestsYaml(manifests, chart));
    });
}

async function writeManifests(folder: string, manifests: readonly Manifest[], chart: string): Promise<number> {
  const byTemplate = Map.groupBy(manifests, ({ template }) => template);
  for (const [template, own] of byTemplate) {
    const path = join(folder, chart, template);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, manifestsYaml(own, chart));
  }
  return byTemplate.size;
}
