/** A running test cluster: what tests do with it. */
import { withLock } from '../../scripts/lib/lock.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { runCommand } from './command.ts';
import { runEngine, runKind } from './engine.ts';
import { runFolder } from './machine/podman.ts';
import { gpuResource, type NodeShape, nodeShapes } from './settings.ts';

/** A node's name and shape. */
export interface ClusterNode extends NodeShape {
  name: string;
}

/** An image of the tests: its name and where its archive lies. */
export interface LoadableImage {
  name: string;
  archive: string;
}

export class Cluster {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Path of the kubeconfig of the cluster's administrator. */
  get kubeconfig(): string {
    return runFolder(this.name, 'kubeconfig');
  }

  /** The nodes, named as kind names them. */
  get nodes(): ClusterNode[] {
    let workers = 0;
    return nodeShapes.map((shape) => {
      if (shape.role === 'control-plane') return { ...shape, name: `${this.name}-control-plane` };
      workers += 1;
      return { ...shape, name: `${this.name}-worker${workers > 1 ? workers : ''}` };
    });
  }

  /** The nodes of a pool. */
  nodesOf(pool: string): ClusterNode[] {
    return this.nodes.filter((node) => node.pool === pool);
  }

  /**
   * Runs kubectl and answers its standard output.
   *
   * @param input standard input, for `apply --filename -`
   */
  async kubectl(args: readonly string[], input?: string): Promise<string> {
    // kubectl keeps what it learns of the API in the user's home folder unless told otherwise
    const env = { KUBECONFIG: this.kubeconfig, KUBECACHEDIR: runFolder(this.name, 'kubectl-cache') };
    return (await runCommand(await tool('kubectl'), args, env, input === undefined ? {} : { input })).stdout;
  }

  /** Gives images to all nodes; those that a node has are left out. */
  load(...images: LoadableImage[]): Promise<void> {
    return this.loadOnto(this.nodes, ...images);
  }

  /** Gives images to some nodes: large ones cost time on each, and pods without tolerations run on the nodes of the pool `cpu` only. */
  async loadOnto(nodes: readonly ClusterNode[], ...images: LoadableImage[]): Promise<void> {
    // One file at a time: two would give a node one image twice.
    await withLock(runFolder(this.name, 'load.lock'), () => this.#load(nodes, images));
  }

  async #load(nodes: readonly ClusterNode[], images: readonly LoadableImage[]): Promise<void> {
    const present = await Promise.all(nodes.map((node) => this.#imagesOn(node.name)));
    for (const { name, archive } of images) {
      const lacking = nodes.filter((_, index) => !present[index]?.has(name)).map((node) => node.name);
      if (lacking.length === 0) continue;
      await runKind(['load', 'image-archive', archive, '--name', this.name, '--nodes', lacking.join(',')]);
    }
  }

  /** Runs a command on a node. */
  async exec(node: string, command: readonly string[]): Promise<string> {
    return (await runEngine(['exec', node, ...command])).stdout;
  }

  /** Restarts a node as if its machine had been; its GPUs are advertised anew when it is ready. */
  async restartNode(node: string): Promise<void> {
    await runEngine(['restart', node]);
    // The API calls the node ready until its lease runs out, so the new kubelet's own word is waited for first.
    const healthy = 'until curl --silent --fail http://127.0.0.1:10248/healthz; do sleep 0.5; done';
    await this.exec(node, ['timeout', '120', 'sh', '-c', healthy]);
    await this.kubectl(['wait', '--for=condition=Ready', `node/${node}`, '--timeout=120s']);
    await this.advertiseGpus();
  }

  /** Writes the GPUs into the nodes' status, as a device plugin's registration would; kubelet keeps them until it restarts. */
  async advertiseGpus(): Promise<void> {
    for (const { name, gpus } of this.nodes) {
      if (gpus === 0) continue;
      const amount = { [gpuResource]: String(gpus) };
      const patch = JSON.stringify({ status: { capacity: amount, allocatable: amount } });
      await this.kubectl(['patch', 'node', name, '--subresource=status', '--type=merge', `--patch=${patch}`]);
    }
  }

  async #imagesOn(node: string): Promise<Set<string>> {
    const listed = await this.exec(node, ['ctr', '--namespace=k8s.io', 'images', 'ls', '--quiet']);
    return new Set(listed.split('\n'));
  }
}
