/** What a node image is made from, as a hash: its tag, so that a change of any part makes a new image. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identify } from '../../../scripts/lib/tool-key.ts';
import { type ToolName, toolRegistry } from '../../../scripts/lib/tool-registry.ts';
import { toolVersion } from '../../../scripts/lib/tools.ts';

/** The binaries on the node itself, and those of the images on it; etcd and CoreDNS go under the tags that kubeadm wants. */
export const nodeTools = ['kubelet', 'kubeadm', 'kubectl', 'crictl'] as const satisfies ToolName[];
export const imageTools = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kube-proxy',
  'etcd',
  'coredns',
  'local-path-provisioner',
] as const satisfies ToolName[];

/** The name of the node image, known without building anything. */
export async function nodeImageName(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['kind', ...nodeTools, ...imageTools] as const) {
    hash.update(`${name}\0${(await identify(toolRegistry[name])).sources}\0`);
  }
  for (const folder of [import.meta.dirname, join(import.meta.dirname, '../archive')]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      hash.update(`${file.slice(folder.length)}\0`).update(await readFile(file));
    }
  }
  const tag = `${await toolVersion('kubelet')}-${hash.digest('hex').slice(0, 12)}`;
  return `localhost/ml-platform/node:${tag}`;
}
