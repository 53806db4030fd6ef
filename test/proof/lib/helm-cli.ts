/** The released helm commands, as users run them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../../../compiler/values/json.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';
import { temporaryFolder } from '../../../scripts/lib/cleanup.ts';
import { execa } from '../../../scripts/lib/execa.ts';
import { tool } from '../../../scripts/lib/tools.ts';

/** 3.17 is what older releases of Argo CD ship. */
export type HelmCommand = 'helm3' | 'helm4' | 'helm317';

/** What a command printed. */
export interface Ran {
  readonly isGood: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string | undefined;
let files = 0;

/** Writes values files. @returns `-f` and the path of each, in order */
export async function valuesArguments(overlays: readonly JsonObject[]): Promise<string[]> {
  folder ??= temporaryFolder('proof-values-');
  const paths = await Promise.all(
    overlays.map(async (overlay) => {
      files += 1;
      const path = join(folder as string, `values-${files}.yaml`);
      await writeFile(path, printYaml(overlay));
      return path;
    }),
  );
  return paths.flatMap((path) => ['-f', path]);
}

/** Runs a helm away from the user's own configuration. */
export async function helm(name: HelmCommand, args: readonly string[], cwd?: string): Promise<Ran> {
  folder ??= temporaryFolder('proof-values-');
  const env = {
    HELM_CONFIG_HOME: join(folder, 'config'),
    HELM_CACHE_HOME: join(folder, 'cache'),
    HELM_DATA_HOME: join(folder, 'data'),
    KUBECONFIG: join(folder, 'no-cluster'),
  };
  const run = await execa(await tool(name), args, {
    reject: false,
    env,
    stripFinalNewline: false,
    ...(cwd ? { cwd } : {}),
  });
  return { isGood: run.exitCode === 0, stdout: run.stdout, stderr: run.stderr };
}
