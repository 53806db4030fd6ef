/** A pod in the cluster that asks a Service again and again and counts what fails: what a user's client would see. */

import { testImage } from '../../images/index.ts';
import { type Client, eventually, podsOf } from '../client/index.ts';
import type { Cluster } from '../cluster.ts';

export interface Caller {
  /** Stops asking. @returns how many requests were answered, and how many failed */
  stop: () => Promise<{ answered: number; failed: number }>;
}

/** Starts a pod that asks `http://<service>/health` about ten times a second. */
export async function startCaller(
  cluster: Cluster,
  client: Client,
  namespace: string,
  service: string,
): Promise<Caller> {
  const image = await testImage('busybox');
  await cluster.load(image);
  const name = `caller-${service}`.slice(0, 60);
  const script = `trap 'exit 0' TERM; while :; do if wget -q -O /dev/null http://${service}/health; then echo ok; else echo failed; fi; sleep 0.1; done`;
  await client.core.createNamespacedPod({
    namespace,
    body: {
      metadata: { name, labels: { caller: service } },
      spec: {
        restartPolicy: 'Never',
        terminationGracePeriodSeconds: 1,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'caller',
            image: image.name,
            command: ['sh', '-c', script],
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          },
        ],
      },
    },
  });
  const log = async (): Promise<string[]> =>
    (await client.core.readNamespacedPodLog({ namespace, name })).split('\n').filter((line) => line !== '');
  await eventually('the first answer to the caller', async () => {
    const lines = await log();
    return lines.includes('ok') ? { done: undefined } : { pending: lines.at(-1) ?? 'nothing yet' };
  });
  return {
    stop: async () => {
      const lines = await log();
      await client.core.deleteNamespacedPod({ namespace, name, gracePeriodSeconds: 0 });
      await eventually('the end of the caller', async () => {
        const pods = await podsOf(client, { namespace, selector: `caller=${service}` });
        return pods.length === 0 ? { done: undefined } : { pending: 'still there' };
      });
      return {
        answered: lines.filter((line) => line === 'ok').length,
        failed: lines.filter((line) => line !== 'ok').length,
      };
    },
  };
}
