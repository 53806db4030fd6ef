/** What pods do: waiting for them, and why one does not start. */

import type { Client } from './client.ts';
import { eventually, type WaitOptions } from './eventually.ts';
import type { CoreV1Event, V1JobCondition, V1Pod } from './kubernetes.ts';

/** Which pods. */
export interface PodQuery {
  namespace: string;
  /** A label selector, such as `app.kubernetes.io/instance=models`. */
  selector: string;
}

/** The pods of a selector, without those that are about to end. */
export async function podsOf(client: Client, { namespace, selector }: PodQuery): Promise<V1Pod[]> {
  const { items } = await client.core.listNamespacedPod({ namespace, labelSelector: selector });
  return items.filter((pod) => pod.metadata?.deletionTimestamp === undefined);
}

/** Waits until exactly `count` pods are there and ready. */
export function waitForReadyPods(client: Client, query: PodQuery, count: number, wait?: WaitOptions): Promise<V1Pod[]> {
  return eventually<V1Pod[]>(
    `${count} ready pods of ${query.selector}`,
    async () => {
      const pods = await podsOf(client, query);
      const ready = pods.filter((pod) => condition(pod, 'Ready')?.status === 'True');
      if (pods.length === count && ready.length === count) return { done: ready };
      return { pending: pods.map(describe).join('; ') || 'no pod' };
    },
    wait,
  );
}

/** Waits until the scheduler says why a pod can't be placed, and answers its words. */
export function waitForUnschedulable(client: Client, query: PodQuery, wait?: WaitOptions): Promise<string> {
  return eventually<string>(
    `an unschedulable pod of ${query.selector}`,
    async () => {
      const pods = await podsOf(client, query);
      const scheduled = pods.map((pod) => condition(pod, 'PodScheduled')).find((found) => found?.status === 'False');
      return scheduled?.message ? { done: scheduled.message } : { pending: pods.map(describe).join('; ') || 'no pod' };
    },
    wait,
  );
}

/** Waits until a job has completed; a failed one is an error at once. */
export async function waitForJob(client: Client, namespace: string, name: string, wait?: WaitOptions): Promise<void> {
  const outcome = await eventually<V1JobCondition>(
    `the job ${name}`,
    async () => {
      const { status } = await client.batch.readNamespacedJob({ namespace, name });
      const end = status?.conditions?.find(({ type, status }) => /^(Complete|Failed)$/.test(type) && status === 'True');
      return end ? { done: end } : { pending: `${status?.active ?? 0} active, ${status?.failed ?? 0} failed` };
    },
    wait,
  );
  if (outcome.type === 'Failed') throw new Error(`job ${namespace}/${name} failed: ${outcome.message}`);
}

/** Events about an object, oldest first. */
export async function eventsOf(client: Client, namespace: string, name: string): Promise<CoreV1Event[]> {
  const { items } = await client.core.listNamespacedEvent({ namespace, fieldSelector: `involvedObject.name=${name}` });
  return items.sort((a, b) => Number(a.lastTimestamp ?? a.eventTime) - Number(b.lastTimestamp ?? b.eventTime));
}

function condition(pod: V1Pod, type: string): { status: string; message?: string } | undefined {
  return pod.status?.conditions?.find((candidate) => candidate.type === type);
}

/** One line for an error: phase, and what its containers wait for. */
function describe(pod: V1Pod): string {
  const containers = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  const reasons = containers.flatMap(({ name, ready, state }) => {
    const why = state?.waiting ?? state?.terminated;
    return ready || why === undefined ? [] : [`${name} ${why.reason ?? ''} ${why.message ?? ''}`.trim()];
  });
  return `${pod.metadata?.name} ${pod.status?.phase}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`;
}
