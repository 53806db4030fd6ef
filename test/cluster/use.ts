/** The cluster that test files share: the first one that asks brings it up, and a stopped run takes it down. */
import { onSignal } from '../../scripts/lib/cleanup.ts';
import type { Cluster } from './cluster.ts';
import { down, up } from './lifecycle.ts';

/** Whether the cluster was there before the tests, or is to stay for a look at it. */
export function keepsCluster(): boolean {
  return Boolean(process.env.ML_PLATFORM_KEEP_CLUSTER);
}

/**
 * Answers the shared cluster. It stays for the next file; the last one, zz-down.test.ts, takes it down, and so does a
 * signal that stops this process.
 */
export async function useCluster(): Promise<Cluster> {
  const cluster = await up();
  if (!keepsCluster()) onSignal(() => down());
  return cluster;
}
