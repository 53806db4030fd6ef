/** A pod with psql that has what the chart gives to callers of a database: its variables, its certificate, and the label that lets it in. */
import { testImage } from '../../images/index.ts';
import type { Client } from '../client/index.ts';
import { eventually, podsOf, waitForReadyPods } from '../client/index.ts';
import type { V1PodSpec } from '../client/kubernetes.ts';
import type { Cluster } from '../cluster.ts';

/** Where the client is, and what it calls. */
export interface DatabaseClientShape {
  readonly namespace: string;
  /** The name of the release that provides the database. */
  readonly release: string;
  /** The key of the database in values. */
  readonly database: string;
  /** The Secret with `ca.crt`, if the server has a certificate. */
  readonly ca?: string;
}

export class DatabaseClient {
  readonly #cluster: Cluster;
  readonly #namespace: string;
  readonly #pod: string;

  private constructor(cluster: Cluster, namespace: string, pod: string) {
    this.#cluster = cluster;
    this.#namespace = namespace;
    this.#pod = pod;
  }

  /** Starts it, in the place of one of the same name. */
  static async start(cluster: Cluster, client: Client, shape: DatabaseClientShape): Promise<DatabaseClient> {
    const { namespace, release, database } = shape;
    const name = `client-${database}`;
    const query = { namespace, selector: `client=${database}` };
    for (const { metadata } of await podsOf(client, query)) {
      await client.core.deleteNamespacedPod({ namespace, name: metadata?.name ?? '', gracePeriodSeconds: 0 });
    }
    await eventually('the end of the former client', async () => {
      const { items } = await client.core.listNamespacedPod({ namespace, labelSelector: query.selector });
      return items.length === 0 ? { done: undefined } : { pending: 'still there' };
    });
    const server = `${release}-data-layer-postgres`;
    await client.core.createNamespacedPod({
      namespace,
      body: {
        metadata: { name, labels: { client: database, [`calls.ml-platform/${server}`]: 'true' } },
        spec: await podSpec(`${release}-data-layer-database-${database}`, shape.ca),
      },
    });
    await waitForReadyPods(client, query, 1, { timeout: 120 });
    return new DatabaseClient(cluster, namespace, name);
  }

  /** The answer to a statement, its rows line by line; an error is thrown with psql's words. */
  query(statement: string, host: 'DB_HOST' | 'DB_READ_HOST' = 'DB_HOST', database = '$DB_NAME'): Promise<string> {
    // The address as the chart composes it, but for the host and the database.
    const url = `postgresql://$DB_USERNAME:$DB_PASSWORD@$${host}:$DB_PORT/${database}?sslmode=$DB_SSLMODE`;
    const script = `psql --no-psqlrc --tuples-only --no-align --quiet --set=ON_ERROR_STOP=1 "${url}" --command="$0"`;
    return this.#cluster
      .kubectl(['exec', '--namespace', this.#namespace, this.#pod, '--', 'sh', '-c', script, statement])
      .then((text) => text.trim());
  }
}

async function podSpec(binding: string, ca: string | undefined): Promise<V1PodSpec> {
  const image = await testImage('postgres');
  const of = (name: string, key: string): object => ({
    name,
    valueFrom: { configMapKeyRef: { name: binding, key, optional: key === 'sslRootCert' } },
  });
  const secret = (name: string, key: string): object => ({ name, valueFrom: { secretKeyRef: { name: binding, key } } });
  return {
    terminationGracePeriodSeconds: 0,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'client',
        image: image.name,
        command: ['sleep', '3600'],
        env: [
          of('DB_HOST', 'host'),
          of('DB_PORT', 'port'),
          of('DB_NAME', 'database'),
          of('DB_READ_HOST', 'readOnlyHost'),
          of('DB_SSLMODE', 'sslMode'),
          of('PGSSLROOTCERT', 'sslRootCert'),
          secret('DB_USERNAME', 'username'),
          secret('DB_PASSWORD', 'password'),
          { name: 'PGCONNECT_TIMEOUT', value: '5' },
        ] as V1PodSpec['containers'][number]['env'],
        resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '200m', memory: '64Mi' } },
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        ...(ca === undefined
          ? {}
          : { volumeMounts: [{ name: 'ca', mountPath: '/etc/ml-platform/postgres', readOnly: true }] }),
      },
    ],
    ...(ca === undefined
      ? {}
      : { volumes: [{ name: 'ca', secret: { secretName: ca, items: [{ key: 'ca.crt', path: 'ca.crt' }] } }] }),
  } as V1PodSpec;
}
