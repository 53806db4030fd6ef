/** What a release has in the cluster, found by label among all kinds, also those that are not in its manifest. */
import type { Cluster } from '../cluster.ts';

/** An object by kind, namespace and name. */
export interface Found {
  kind: string;
  /** Empty for what belongs to no namespace. */
  namespace: string;
  name: string;
}

/**
 * Lists all objects that carry a label, in all namespaces and outside of them. Events, and metrics of pods that may
 * have just ended, are not listed.
 *
 * @example await labelled(cluster, 'app.kubernetes.io/instance=models')
 */
export async function labelled(cluster: Cluster, selector: string): Promise<Found[]> {
  const resources = await cluster.kubectl(['api-resources', '--verbs=list', '--output=name']);
  const kinds = resources.split('\n').filter((name) => !/^events(\.|$)|\.metrics\.k8s\.io$/.test(name));
  const query = ['get', kinds.join(','), '--all-namespaces', `--selector=${selector}`, '--output=json'];
  const { items } = JSON.parse(await cluster.kubectl(query)) as { items: Item[] };
  return items.map(({ kind, metadata }) => ({ kind, namespace: metadata.namespace ?? '', name: metadata.name }));
}

interface Item {
  kind: string;
  metadata: { name: string; namespace?: string };
}

/** Lists what a release has, by the label that all its objects carry. */
export async function leftoversOf(cluster: Cluster, release: string, namespace?: string): Promise<Found[]> {
  const all = await labelled(cluster, `app.kubernetes.io/instance=${release}`);
  return all.filter((object) => namespace === undefined || object.namespace === '' || object.namespace === namespace);
}
