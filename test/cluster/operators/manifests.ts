/** Operators are installed from the manifests in their own sources, with images and limits of the tests. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeFileAtomic } from '../../../scripts/lib/atomic.ts';
import { temporaryFolder } from '../../../scripts/lib/cleanup.ts';
import type { Cluster } from '../cluster.ts';

/** A JSON patch of one Deployment. */
export interface DeploymentPatch {
  name: string;
  operations: readonly { op: 'add' | 'replace'; path: string; value: unknown }[];
}

/** Path of the first container in a Deployment. */
export const container = '/spec/template/spec/containers/0';

/**
 * Applies a kustomization of the sources with patches.
 *
 * @param config folder of the sources that holds all that the kustomization names
 * @param kustomization folder below `config`
 */
export async function applyOverlay(
  cluster: Cluster,
  config: string,
  kustomization: string,
  patches: readonly DeploymentPatch[],
): Promise<void> {
  const folder = temporaryFolder();
  await cp(config, join(folder, 'config'), { recursive: true });
  const overlay = {
    resources: [join('config', kustomization)],
    patches: patches.map(({ name, operations }) => ({
      target: { kind: 'Deployment', name },
      patch: JSON.stringify(operations),
    })),
  };
  await writeFileAtomic(join(folder, 'kustomization.yaml'), stringify(overlay));
  // On the server: an annotation of the client's with the whole object can't hold definitions of this size.
  await cluster.kubectl(['apply', '--server-side', '--force-conflicts', '--kustomize', folder]);
}

/** Waits until the Deployments of a namespace are available. */
export async function waitForDeployments(cluster: Cluster, namespace: string): Promise<void> {
  const wait = ['wait', '--for=condition=Available', 'deployment', '--all', '--timeout=180s'];
  await cluster.kubectl([...wait, `--namespace=${namespace}`]);
}
