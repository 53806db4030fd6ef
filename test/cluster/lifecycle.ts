/** Brings the test cluster up and takes it down again. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { writeFileAtomic } from '../../scripts/lib/atomic.ts';
import { onSignal } from '../../scripts/lib/cleanup.ts';
import { withLock } from '../../scripts/lib/lock.ts';
import { say, step } from '../../scripts/lib/progress.ts';
import { Cluster } from './cluster.ts';
import { kindConfig } from './config.ts';
import { runKind } from './engine.ts';
import { ownNamespaces } from './machine/namespaces.ts';
import { runFolder } from './machine/podman.ts';
import { rememberMachine, restoreMachine } from './machine/state.ts';
import { nodeImage } from './node-image/index.ts';
import { nodeImageName } from './node-image/key.ts';
import { defaultClusterName } from './settings.ts';

/** Which cluster. */
export interface ClusterOptions {
  /** @default ml-platform */
  name?: string;
}

/**
 * Answers a cluster of that name with all nodes ready: the one that runs already if it is healthy and made from the
 * same recipe, else a new one.
 *
 * @example
 * const cluster = await up();
 * await cluster.kubectl(['get', 'nodes']);
 */
export async function up({ name = defaultClusterName }: ClusterOptions = {}): Promise<Cluster> {
  const cluster = new Cluster(name);
  await locked(name, async () => {
    const recipe = await recipeOf(name);
    if (!(await isUsable(cluster, recipe))) await create(cluster, recipe);
    await cluster.advertiseGpus();
  });
  return cluster;
}

/** Deletes the cluster, if there is one; after the last one the machine is as it was before the first. */
export async function down({ name = defaultClusterName }: ClusterOptions = {}): Promise<void> {
  await locked(name, () => remove(name));
}

/** Whether `up` would answer a cluster that runs already. A run that was killed leaves files of one that doesn't. */
export async function isUp({ name = defaultClusterName }: ClusterOptions = {}): Promise<boolean> {
  const cluster = new Cluster(name);
  return existsSync(cluster.kubeconfig) && (await isUsable(cluster, await recipeOf(name)));
}

/** Names of the clusters that exist, healthy or not. */
export async function clusterNames(): Promise<string[]> {
  const { stdout } = await runKind(['get', 'clusters', '--quiet']);
  return stdout.split('\n').filter((line) => line !== '');
}

async function create(cluster: Cluster, recipe: string): Promise<void> {
  const { name } = cluster;
  const abort = new AbortController();
  const creating = createNodes(cluster, abort.signal)
    .then(() => writeFileAtomic(recipeFile(name), recipe))
    .catch(async (error: unknown) => {
      await remove(name); // half a cluster is of use to nobody
      throw error;
    });
  const forget = onSignal(async () => {
    abort.abort();
    await creating.catch(() => undefined);
  });
  await creating.finally(forget);
}

async function createNodes(cluster: Cluster, cancelSignal: AbortSignal): Promise<void> {
  const { name } = cluster;
  await rememberMachine(); // before the first command of the engine, which changes the machine already
  const image = await nodeImage(cancelSignal);
  if ((await clusterNames()).includes(name)) await deleteNodes(name, cluster.kubeconfig);
  const config = runFolder(name, 'kind.yaml');
  await writeFileAtomic(config, kindConfig(name));
  const options = ['--config', config, '--image', image, '--kubeconfig', cluster.kubeconfig, '--wait', '180s'];
  cancelSignal.throwIfAborted();
  await step(`cluster ${name}: creating (about 40 s)`, async () => {
    await runKind(['create', 'cluster', ...options], { cancelSignal });
    await waitForAll(cluster);
  });
  cancelSignal.throwIfAborted();
}

async function waitForAll(cluster: Cluster): Promise<void> {
  await cluster.kubectl(['wait', '--for=condition=Ready', 'nodes', '--all', '--timeout=120s']);
  const available = ['wait', '--for=condition=Available', 'deployment', '--all', '--timeout=120s'];
  await cluster.kubectl([...available, '--namespace=kube-system']);
  await cluster.kubectl([...available, '--namespace=local-path-storage']);
}

async function remove(name: string): Promise<void> {
  const { kubeconfig } = new Cluster(name);
  await rememberMachine(); // looking for a cluster that is not there changes the machine, too
  await step(`cluster ${name}: deleting`, async () => {
    const namespaces = await ownNamespaces();
    await deleteNodes(name, kubeconfig);
    await rm(runFolder(name), { recursive: true, force: true });
    if ((await clusterNames()).length === 0) await restoreMachine(namespaces);
  });
}

/** Podman gives up on a container that ends by itself while it is being killed; the next try removes it. */
async function deleteNodes(name: string, kubeconfig: string): Promise<void> {
  const command = ['delete', 'cluster', '--name', name, '--kubeconfig', kubeconfig];
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if ((await runKind(command, { reject: attempt === 3 })).exitCode === 0) return;
  }
}

async function isUsable(cluster: Cluster, recipe: string): Promise<boolean> {
  const made = await readFile(recipeFile(cluster.name), 'utf8').catch(() => undefined);
  if (made !== recipe) return false;
  try {
    const ready = ['wait', '--for=condition=Ready', 'nodes', '--all', '--timeout=10s', '--request-timeout=5s'];
    const lines = (await cluster.kubectl(ready)).split('\n');
    if (lines.length !== cluster.nodes.length) return false;
    say(`cluster ${cluster.name}: running already`);
    return true;
  } catch {
    return false;
  }
}

/** A running cluster is used again only if it was made in the way that a new one would be. */
async function recipeOf(name: string): Promise<string> {
  const image = process.env.ML_PLATFORM_NODE_IMAGE || (await nodeImageName());
  return createHash('sha256').update(kindConfig(name)).update(image).digest('hex');
}

function recipeFile(name: string): string {
  return runFolder(name, 'recipe');
}

/** Not in the run folder, which the last `down` removes while it holds the lock. */
function locked<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const onWait = (holder: number | undefined): void => say(`cluster ${name}: waiting for process ${holder ?? '?'}`);
  return withLock(`${runFolder()}-${name}.lock`, work, { onWait });
}
