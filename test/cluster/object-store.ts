/** An S3 object store in a test cluster, with objects in it. */

import { testImage } from '../images/index.ts';
import { type Client, waitForReadyPods } from './client/index.ts';
import type {
  V1ConfigMap,
  V1Deployment,
  V1PodSpec,
  V1Secret,
  V1SecurityContext,
  V1Service,
} from './client/kubernetes.ts';
import type { Cluster } from './cluster.ts';

/** What is stored, and where it runs. */
export interface ObjectStoreShape {
  namespace: string;
  bucket: string;
  /** Text by the object's key, such as `iris/1/model.json`. */
  objects: Readonly<Record<string, string>>;
}

/** How a client reaches the store. */
export interface ObjectStore {
  /** URL inside the cluster. */
  endpoint: string;
  bucket: string;
  /** A Secret in the store's namespace with the keys AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. */
  secret: string;
  accessKey: string;
  secretKey: string;
  region: string;
}

const name = 'object-store';
const access = { accessKey: 'test-access', secretKey: 'test-secret-key' };
type StoreObject = V1ConfigMap | V1Secret | V1Service | V1Deployment;

const hardened: V1SecurityContext = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};

/** Starts the store and waits until it is ready. What is in it lives as long as its pod. */
export async function startObjectStore(
  cluster: Cluster,
  client: Client,
  shape: ObjectStoreShape,
): Promise<ObjectStore> {
  const { namespace, bucket } = shape;
  const [server, shell] = [await testImage('s3'), await testImage('busybox')];
  await cluster.load(server, shell);
  for (const object of objects(shape, server.name, shell.name)) await client.objects.create(object);
  await waitForReadyPods(client, { namespace, selector: `app=${name}` }, 1);
  const endpoint = `http://${name}.${namespace}.svc:7070`;
  return { endpoint, bucket, secret: name, region: 'us-east-1', ...access };
}

function objects({ namespace, bucket, objects }: ObjectStoreShape, server: string, shell: string): StoreObject[] {
  const metadata = { namespace, name };
  const labels = { app: name };
  const keys = Object.keys(objects);
  // Buckets are folders of the server and objects are files, so an ordinary copy fills it.
  const copies = keys.map(
    (key, index) => `mkdir -p "$(dirname "/data/${bucket}/${key}")" && cp -L /seed/${index} "/data/${bucket}/${key}"`,
  );
  const pod: V1PodSpec = {
    securityContext: { runAsNonRoot: true, fsGroup: 65532, seccompProfile: { type: 'RuntimeDefault' } },
    initContainers: [
      {
        name: 'seed',
        image: shell,
        command: ['sh', '-ec', [`mkdir -p /data/${bucket}`, ...copies].join('\n')],
        securityContext: hardened,
        volumeMounts: [
          { name: 'data', mountPath: '/data' },
          { name: 'seed', mountPath: '/seed' },
        ],
      },
    ],
    containers: [
      {
        name: 'server',
        image: server,
        env: [
          { name: 'ROOT_ACCESS_KEY', value: access.accessKey },
          { name: 'ROOT_SECRET_KEY', value: access.secretKey },
        ],
        ports: [{ name: 's3', containerPort: 7070 }],
        readinessProbe: { tcpSocket: { port: 's3' }, periodSeconds: 1 },
        securityContext: hardened,
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
      },
    ],
    volumes: [
      { name: 'data', emptyDir: {} },
      { name: 'seed', configMap: { name } },
    ],
  };
  const secret = { AWS_ACCESS_KEY_ID: access.accessKey, AWS_SECRET_ACCESS_KEY: access.secretKey };
  const data = Object.fromEntries(keys.map((key, index) => [String(index), objects[key] ?? '']));
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data },
    { apiVersion: 'v1', kind: 'Secret', metadata, stringData: secret },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ port: 7070, targetPort: 's3' }] },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } },
    },
  ];
}
