/** A real S3 server in the cluster, filled by a real client. */

import { testImage } from '../../images/index.ts';
import type { Client } from '../client/index.ts';
import { eventually } from '../client/index.ts';
import type { Cluster } from '../cluster.ts';

/** The Secret of the store's access key. */
export const secretName = 'store-key';
const accessKey = 'tests';
const secretKey = 'only-for-tests';

const podSecurity = { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: 'RuntimeDefault' } };
const security = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/** Starts the store as Deployment and Service `store`, port 7070, with its key in a Secret. */
export async function objectStore(client: Client, namespace: string): Promise<void> {
  const image = await testImage('s3');
  const labels = { app: 'store' };
  await client.core.createNamespacedSecret({
    namespace,
    body: {
      metadata: { name: secretName },
      stringData: { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey },
    },
  });
  await client.core.createNamespacedService({
    namespace,
    body: { metadata: { name: 'store' }, spec: { selector: labels, ports: [{ port: 7070 }] } },
  });
  await client.apps.createNamespacedDeployment({
    namespace,
    body: {
      metadata: { name: 'store' },
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            securityContext: podSecurity,
            containers: [
              {
                name: 'store',
                image: image.name,
                env: [
                  { name: 'ROOT_ACCESS_KEY', value: accessKey },
                  { name: 'ROOT_SECRET_KEY', value: secretKey },
                ],
                readinessProbe: { tcpSocket: { port: 7070 }, periodSeconds: 1 },
                securityContext: security,
              },
            ],
          },
        },
      },
    },
  });
  await eventually('the object store', async () => {
    const { status } = await client.apps.readNamespacedDeployment({ namespace, name: 'store' });
    return (status?.readyReplicas ?? 0) > 0 ? { done: undefined } : { pending: JSON.stringify(status?.conditions) };
  });
}

/** Puts files into the bucket `models` with rclone, from a pod. */
export async function storeArtifacts(
  cluster: Cluster,
  client: Client,
  namespace: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const image = await testImage('rclone');
  const script = Object.entries(files).map(
    ([path, text]) => `echo ${Buffer.from(text).toString('base64')} | base64 -d | rclone rcat store:models/${path}`,
  );
  const env = {
    RCLONE_CONFIG_STORE_TYPE: 's3',
    RCLONE_CONFIG_STORE_PROVIDER: 'Other',
    RCLONE_CONFIG_STORE_ENDPOINT: 'http://store:7070',
    RCLONE_CONFIG_STORE_ACCESS_KEY_ID: accessKey,
    RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: secretKey,
  };
  await client.core.createNamespacedPod({
    namespace,
    body: {
      metadata: { name: 'fill' },
      spec: {
        restartPolicy: 'OnFailure',
        securityContext: podSecurity,
        containers: [
          {
            name: 'fill',
            image: image.name,
            command: ['sh', '-ec', ['rclone mkdir store:models', ...script].join('\n')],
            env: Object.entries(env).map(([name, value]) => ({ name, value })),
            securityContext: security,
          },
        ],
      },
    },
  });
  try {
    await cluster.kubectl([
      'wait',
      'pod/fill',
      '-n',
      namespace,
      '--for=jsonpath={.status.phase}=Succeeded',
      '--timeout=90s',
    ]);
  } catch (error) {
    const log = await client.core.readNamespacedPodLog({ namespace, name: 'fill' }).catch(() => '');
    throw new Error(`the object store could not be filled: ${log}`, { cause: error });
  }
}
