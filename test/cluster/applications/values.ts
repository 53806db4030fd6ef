/** Values of two releases on the test cluster: one with stores of the chart's own, one with applications that use them. */
import { testImage } from '../../images/index.ts';
import { imageOf, small, type ValuesTree } from '../chart/values.ts';
import type { Cluster } from '../cluster.ts';

const volume = { size: '256Mi', storage: 'standard' };
const probe = { periodSeconds: 1, timeoutSeconds: 2 };
const check = ['python3', '/app/app.py', 'check'];

/** Images that both releases need. Everything runs on the nodes without GPUs. */
export async function loadApplicationImages(cluster: Cluster): Promise<void> {
  for (const name of ['sample-app', 'toolbox', 'postgres', 'redis', 's3', 'kafka'] as const) {
    await cluster.loadOnto(cluster.nodesOf('cpu'), await testImage(name));
  }
}

async function platform(): Promise<ValuesTree> {
  const toolbox = { image: await imageOf('toolbox'), resources: small('64Mi') };
  return { environment: 'development', provider: 'kind', toolbox };
}

/** The caches of the first release: one for what may be lost, one for logins. */
async function caches(): Promise<ValuesTree> {
  const builtin = {
    image: await imageOf('redis'),
    majorVersion: 7,
    resources: small('128Mi'),
    maxMemory: '16Mi',
    persistence: { mode: 'volume', volume },
  };
  return { jobs: { builtin }, sessions: { builtin: { ...builtin, evictionPolicy: 'noeviction' } } };
}

/** A release of stores only. */
export async function storeValues(): Promise<ValuesTree> {
  return {
    platform: await platform(),
    serving: { enabled: false },
    dataLayer: {
      enabled: true,
      postgres: {
        mode: 'builtin',
        builtin: { image: await imageOf('postgres'), majorVersion: 15, resources: small('256Mi'), volume },
        parameters: { shared_buffers: '32MB' },
        databases: { backend: {} },
      },
      caches: await caches(),
      objectStore: {
        mode: 'builtin',
        credentials: { mode: 'generated' },
        builtin: { image: await imageOf('s3'), resources: small('256Mi'), volume },
        buckets: { artifacts: {} },
      },
      kafka: {
        mode: 'builtin',
        builtin: { image: await imageOf('kafka'), resources: small('768Mi'), heap: '256Mi', volume },
        topics: { events: {} },
      },
    },
  };
}

/** A release with the cache alone, and workers that take work from a list in it. */
export async function cacheValues(): Promise<ValuesTree> {
  return {
    platform: await platform(),
    serving: { enabled: false },
    dataLayer: { enabled: true, caches: await caches() },
  };
}

/** What every application of the tests has. */
export async function applicationOf(role: string): Promise<ValuesTree> {
  return {
    enabled: true,
    image: await imageOf('sample-app'),
    args: [role],
    replicas: 1,
    processes: 1,
    resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { cpu: '500m', memory: '256Mi' } },
    pdb: { mode: 'none' },
    probes: {
      liveness: { ...probe, failureThreshold: 20 },
      readiness: probe,
      startup: { ...probe, budgetSeconds: 120 },
    },
    shutdown: { drainSeconds: 3, graceSeconds: 15 },
  };
}

/** What is told apart from one revision to the next, of the API. */
export async function apiValues(api: ValuesTree = {}): Promise<ValuesTree> {
  const shared = { mode: 'shared', shared: { release: 'data' } };
  return {
    platform: await platform(),
    serving: { enabled: false },
    dataLayer: {
      enabled: true,
      postgres: { ...shared, databases: { backend: {} } },
      caches: { jobs: shared, sessions: shared },
      objectStore: { ...shared, credentials: { mode: 'generated' }, buckets: { artifacts: {} } },
      kafka: { ...shared, topics: { events: {} } },
    },
    applications: {
      enabled: true,
      api: {
        ...(await applicationOf('api')),
        databasePoolSize: 2,
        jwt: { existingSecret: 'keys' },
        apiKeys: { existingSecret: 'keys' },
        migrations: { mode: 'job', job: { args: ['migrate'], check } },
        calls: { database: 'backend', cache: 'jobs', sessions: 'sessions', bucket: 'artifacts', topics: ['events'] },
        ...api,
      },
      web: { ...(await applicationOf('web')), calls: { applications: ['api'] } },
      workers: {
        jobs: {
          ...(await applicationOf('worker')),
          databasePoolSize: 2,
          env: { WORK_SECONDS: '0.1' },
          migrations: { mode: 'wait', wait: { check } },
          calls: { database: 'backend', cache: 'jobs' },
        },
      },
      flags: { checkout: { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off' } },
    },
  };
}
