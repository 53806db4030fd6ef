/** MLflow on the chart's own stores, and its client in a pod that is a caller like any other. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testImage } from '../../images/index.ts';
import { type Client, eventually } from '../client/index.ts';
import { imageOf, small, type ValuesTree } from './values.ts';

/** A variable of a container. */
export interface EnvVar {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: object;
}

/** Python has a lot to load before it answers. */
const python = { requests: { cpu: '50m', memory: '256Mi' }, limits: { cpu: '2', memory: '1Gi' } };

/** Images that the nodes need. */
export const trackingImages = ['toolbox', 'postgres', 's3', 'mlflow'] as const;

/**
 * Values of a release with PostgreSQL, an object store and MLflow.
 *
 * @param builtin - what is said of the server beside its stores
 */
export async function trackingValues(builtin: ValuesTree = {}): Promise<ValuesTree> {
  const probe = { periodSeconds: 2, timeoutSeconds: 5 };
  return {
    platform: {
      environment: 'development',
      provider: 'kind',
      toolbox: { image: await imageOf('toolbox'), resources: small('512Mi') },
    },
    serving: { enabled: false },
    dataLayer: {
      enabled: true,
      postgres: {
        mode: 'builtin',
        builtin: {
          image: await imageOf('postgres'),
          majorVersion: 15,
          resources: small('512Mi'),
          volume: { size: '1Gi' },
        },
        parameters: { shared_buffers: '32MB' },
        databases: { mlflow: {} },
      },
      objectStore: {
        mode: 'builtin',
        builtin: { image: await imageOf('s3'), majorVersion: 1, resources: small('512Mi'), volume: { size: '1Gi' } },
        credentials: { mode: 'generated' },
        buckets: { artifacts: {} },
      },
    },
    tracking: {
      enabled: true,
      builtin: {
        image: await imageOf('mlflow'),
        workers: 1,
        resources: python,
        probes: { liveness: probe, readiness: probe, startup: probe },
        shutdown: { drainSeconds: 0, graceSeconds: 10 },
        calls: { database: 'mlflow', bucket: 'artifacts' },
        migration: { resources: python },
        gc: { enabled: true, schedule: '0 0 1 1 *', olderThan: '1s', resources: python },
        ...builtin,
      },
    },
  };
}

/** Runs a task of `tracking.py` with the variables and the label of a caller, and answers what it printed. */
export async function runTracking(
  client: Client,
  namespace: string,
  server: string,
  task: string,
  env: readonly EnvVar[] = [],
): Promise<unknown> {
  const image = await testImage('mlflow');
  const name = `client-${task}`;
  const script = await readFile(join(import.meta.dirname, 'tracking.py'), 'utf8');
  const from = (key: string): EnvVar['valueFrom'] => ({ secretKeyRef: { name: server, key } });
  await client.core.createNamespacedPod({
    namespace,
    body: {
      metadata: { name, labels: { [`calls.ml-platform/${server}`]: 'true' } },
      spec: {
        restartPolicy: 'Never',
        securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'client',
            image: image.name,
            command: ['python3', '-c', script, task],
            env: [
              { name: 'HOME', value: '/tmp' },
              { name: 'MLFLOW_TRACKING_URI', valueFrom: { configMapKeyRef: { name: server, key: 'uri' } } },
              { name: 'MLFLOW_TRACKING_USERNAME', valueFrom: from('username') },
              { name: 'MLFLOW_TRACKING_PASSWORD', valueFrom: from('password') },
              ...env,
            ],
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          },
        ],
      },
    },
  });
  const phase = await eventually<string>(
    `the client's task ${task}`,
    async () => {
      const { status } = await client.core.readNamespacedPod({ namespace, name });
      return /^(Succeeded|Failed)$/.test(status?.phase ?? '')
        ? { done: status?.phase as string }
        : { pending: status?.phase ?? 'nothing' };
    },
    { timeout: 180 },
  );
  const log = await client.core.readNamespacedPodLog({ namespace, name });
  if (phase !== 'Succeeded') throw new Error(log);
  await client.core.deleteNamespacedPod({ namespace, name, gracePeriodSeconds: 0 });
  return JSON.parse(log.trim().split('\n').at(-1) ?? '');
}
