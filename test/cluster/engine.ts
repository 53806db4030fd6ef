/** The container engine that runs the nodes: Docker where its engine runs, else Podman with a store of its own. */
import { delimiter, dirname } from 'node:path';
import { execa } from '../../scripts/lib/execa.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { type Answer, type RunOptions, runCommand } from './command.ts';
import { preparePodman } from './machine/podman.ts';
import { networkName } from './settings.ts';

/** A container engine with the environment that it, and kind, want. */
export interface Engine {
  name: 'docker' | 'podman';
  env: NodeJS.ProcessEnv;
}

let found: Promise<Engine> | undefined;

/** Finds the engine once; `ML_PLATFORM_ENGINE=docker|podman` chooses it. */
export function engine(): Promise<Engine> {
  found ??= find();
  return found;
}

/** Runs a command of the engine, such as `inspect`. */
export async function runEngine(args: readonly string[], options: RunOptions = {}): Promise<Answer> {
  const { name, env } = await engine();
  return runCommand(name, args, env, options);
}

/** Runs kind with the engine, and with the folder of kubectl's binary on the PATH. */
export async function runKind(args: readonly string[], options: RunOptions = {}): Promise<Answer> {
  const { env } = await engine();
  const PATH = [env.PATH ?? process.env.PATH, dirname(await tool('kubectl'))].join(delimiter);
  return runCommand(await tool('kind'), args, { ...env, PATH }, options);
}

async function find(): Promise<Engine> {
  const wanted = process.env.ML_PLATFORM_ENGINE;
  if (wanted !== undefined && wanted !== 'docker' && wanted !== 'podman') {
    throw new Error(`ML_PLATFORM_ENGINE is "${wanted}"; legal are docker and podman, or leave it unset`);
  }
  if (wanted === 'docker' || (wanted === undefined && (await dockerRuns()))) {
    return {
      name: 'docker',
      env: { KIND_EXPERIMENTAL_PROVIDER: 'docker', KIND_EXPERIMENTAL_DOCKER_NETWORK: networkName },
    };
  }
  const env = { KIND_EXPERIMENTAL_PROVIDER: 'podman', KIND_EXPERIMENTAL_PODMAN_NETWORK: networkName };
  return { name: 'podman', env: { ...(await preparePodman()), ...env } };
}

async function dockerRuns(): Promise<boolean> {
  const result = await execa('docker', ['info'], { reject: false, timeout: 10_000 });
  return result.exitCode === 0;
}
