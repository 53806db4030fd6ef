/** What every test of the chart on the cluster starts with: the cluster, its client, a served chart, Helm, and fresh namespaces. */
import { testImage } from '../../images/index.ts';
import { type ChartRepository, serveChart } from '../chart-repository.ts';
import { Client, createNamespace, deleteNamespace } from '../client/index.ts';
import type { Cluster } from '../cluster.ts';
import { useCluster } from '../use.ts';
import { Helm } from './helm.ts';
import { installImages } from './values.ts';

export interface Stage {
  readonly cluster: Cluster;
  readonly client: Client;
  readonly repository: ChartRepository;
  /** Helm, with the served chart as `platform/ml-platform`. */
  readonly helm: Helm;
  /** Deletes the namespaces and stops serving. */
  close: () => Promise<void>;
}

/** Sets the stage; each namespace enforces Pod Security `restricted`. */
export async function setStage(version: 'helm3' | 'helm4', namespaces: readonly string[]): Promise<Stage> {
  const cluster = await useCluster();
  const client = new Client(cluster.kubeconfig);
  await cluster.load(...(await Promise.all(installImages.map(testImage))));
  const repository = await serveChart(version);
  const helm = await Helm.of(version, cluster.kubeconfig);
  await helm.addRepository(repository.url);
  for (const namespace of namespaces) {
    await deleteNamespace(client, namespace); // of a run that was stopped
    await createNamespace(client, namespace);
  }
  const close = async (): Promise<void> => {
    for (const namespace of namespaces) await deleteNamespace(client, namespace);
    await repository.close();
  };
  return { cluster, client, repository, helm, close };
}
