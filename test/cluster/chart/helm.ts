/** The released Helm as a user runs it: against a cluster, with a configuration of its own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../../../compiler/values/json.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';
import { temporaryFolder } from '../../../scripts/lib/cleanup.ts';
import { execa } from '../../../scripts/lib/execa.ts';
import { tool } from '../../../scripts/lib/tools.ts';

/** How a command ended. */
export interface HelmOutcome {
  readonly ok: boolean;
  /** Standard output and errors, as they came. */
  readonly text: string;
}

/** A release in a namespace. */
export interface ReleaseName {
  readonly name: string;
  readonly namespace: string;
}

export class Helm {
  readonly #binary: string;
  readonly #folder = temporaryFolder('ml-platform-helm-');
  readonly #env: NodeJS.ProcessEnv;

  constructor(binary: string, kubeconfig: string) {
    this.#binary = binary;
    this.#env = {
      KUBECONFIG: kubeconfig,
      HELM_CACHE_HOME: join(this.#folder, 'cache'),
      HELM_CONFIG_HOME: join(this.#folder, 'config'),
      HELM_DATA_HOME: join(this.#folder, 'data'),
    };
  }

  /** The pinned Helm of a major version. */
  static async of(version: 'helm3' | 'helm4', kubeconfig: string): Promise<Helm> {
    return new Helm(await tool(version), kubeconfig);
  }

  /** Runs helm and answers how it ended. */
  async try(...args: readonly string[]): Promise<HelmOutcome> {
    const { exitCode, all } = await execa(this.#binary, args, { env: this.#env, reject: false, all: true });
    return { ok: exitCode === 0, text: all };
  }

  /** Runs helm. @throws with helm's own words if it fails */
  async run(...args: readonly string[]): Promise<string> {
    const { ok, text } = await this.try(...args);
    if (!ok) throw new Error(`helm ${args.join(' ')}\n${text}`);
    return text;
  }

  /** `helm repo add`, under the name `platform`. */
  async addRepository(url: string): Promise<void> {
    await this.run('repo', 'add', 'platform', url);
  }

  /** Arguments of an install or upgrade from the added repository. */
  async arguments(verb: 'install' | 'upgrade', release: ReleaseName, values: object): Promise<string[]> {
    const file = join(this.#folder, `${release.namespace}-${release.name}.yaml`);
    await writeFile(file, printYaml(values as JsonObject));
    return [verb, release.name, 'platform/ml-platform', '--namespace', release.namespace, '--values', file];
  }

  /** Installs from the added repository and waits until all of it is ready. */
  async install(release: ReleaseName, values: object): Promise<string> {
    return this.run(...(await this.arguments('install', release, values)), '--wait', '--timeout', '300s');
  }

  /** Upgrades and waits until all of it is ready. */
  async upgrade(release: ReleaseName, values: object): Promise<string> {
    return this.run(...(await this.arguments('upgrade', release, values)), '--wait', '--timeout', '300s');
  }

  async uninstall({ name, namespace }: ReleaseName): Promise<void> {
    await this.run('uninstall', name, '--namespace', namespace, '--wait', '--timeout', '120s');
  }

  /** The number of the current revision, and its state. */
  async status({ name, namespace }: ReleaseName): Promise<{ version: number; info: { status: string } }> {
    return JSON.parse(await this.run('status', name, '--namespace', namespace, '--output', 'json')) as {
      version: number;
      info: { status: string };
    };
  }
}
