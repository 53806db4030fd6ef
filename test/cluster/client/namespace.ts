/** Namespaces for tests. */
import type { Client } from './client.ts';
import { eventually } from './eventually.ts';

/** Creates a namespace that refuses every pod which does not keep to the Pod Security level `restricted`. */
export async function createNamespace(client: Client, name: string): Promise<void> {
  const labels = {
    'pod-security.kubernetes.io/enforce': 'restricted',
    'pod-security.kubernetes.io/enforce-version': 'latest',
  };
  await client.core.createNamespace({ body: { metadata: { name, labels } } });
  // Pods are refused until the namespace has its default ServiceAccount.
  await eventually(`the default ServiceAccount of ${name}`, async () => ({
    done: await client.core.readNamespacedServiceAccount({ namespace: name, name: 'default' }),
  }));
}

/** Deletes a namespace and waits until it is gone with all that was in it. */
export async function deleteNamespace(client: Client, name: string): Promise<void> {
  await client.core.deleteNamespace({ name }).catch(() => undefined);
  await eventually(
    `the end of namespace ${name}`,
    async () => {
      const { items } = await client.core.listNamespace({ fieldSelector: `metadata.name=${name}` });
      return items.length === 0 ? { done: undefined } : { pending: items[0]?.status?.phase ?? 'there' };
    },
    { timeout: 180 },
  );
}
