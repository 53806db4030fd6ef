/** Values for installs on the test cluster: its pools, small models, and waits of seconds instead of minutes. */
import { type TestImage, type TestImageName, testImage } from '../../images/index.ts';
import { gpuResource, gpuTaint, poolLabel } from '../settings.ts';

/** A map of values, as a user would write it. */
export interface ValuesTree {
  [key: string]: unknown;
}

/** How the chart names an image. */
export function imageValues({ registry, repository, tag }: TestImage): ValuesTree {
  return { registry, repository, tag };
}

/** The same, of an image that the tests build. */
export async function imageOf(name: TestImageName): Promise<ValuesTree> {
  return imageValues(await testImage(name));
}

/** Resources of a program that does little: what it asks for is hardly anything, so that all fit onto a small machine. */
export function small(memory: string, cpu = '1'): ValuesTree {
  return { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu, memory } };
}

function pool(name: string): ValuesTree {
  return {
    resource: gpuResource,
    nodeSelector: { [poolLabel]: name },
    tolerations: [{ key: gpuTaint.key, operator: 'Exists', effect: gpuTaint.effect }],
  };
}

const probe = { path: '/health', periodSeconds: 1, timeoutSeconds: 2 };

/**
 * Values of an install: both GPU pools, and models over defaults that fit the cluster.
 *
 * @param models - `serving.models`
 */
export async function installValues(models: ValuesTree): Promise<ValuesTree> {
  const [model, fetcher] = await Promise.all([testImage('model-server'), testImage('rclone')]);
  return {
    platform: { environment: 'development', provider: 'kind', costCenter: 'tests' },
    gpuPools: { a100: pool('a100'), t4: pool('t4') },
    serving: {
      fetcher: {
        image: imageValues(fetcher),
        resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { cpu: '500m', memory: '256Mi' } },
      },
      modelDefaults: {
        image: imageValues(model),
        replicas: 1,
        resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
        pdb: { mode: 'none' },
        probes: {
          liveness: { ...probe, failureThreshold: 10 },
          readiness: { ...probe, failureThreshold: 3 },
          startup: { ...probe, budgetSeconds: 60 },
        },
        // A busy machine takes seconds to tell every node that a pod ends.
        shutdown: { drainSeconds: 8, graceSeconds: 30 },
      },
      models,
    },
  };
}

/** Loads what installs need onto the nodes. */
export const installImages = ['model-server', 'rclone'] as const;
