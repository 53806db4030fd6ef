/** Values of an install with notebooks: the programs that the tests build, small, on the pools of the test cluster. */
import { testImage } from '../../images/index.ts';
import { imageValues, installValues, type ValuesTree } from '../chart/values.ts';

const small = { requests: { cpu: '20m', memory: '128Mi' }, limits: { cpu: '1', memory: '512Mi' } };
const probe = { periodSeconds: 1, timeoutSeconds: 5 };
const probes = {
  liveness: { ...probe, periodSeconds: 10 },
  readiness: probe,
  startup: { ...probe, budgetSeconds: 120 },
};

/** @param more - laid over `notebooks` */
export async function notebookValues(more: ValuesTree = {}): Promise<ValuesTree> {
  const names = ['jupyterhub', 'chp', 'singleuser', 'toolbox'] as const;
  const [hub, proxy, notebook, toolbox] = (await Promise.all(names.map(testImage))).map(imageValues);
  const { platform, gpuPools } = await installValues({});
  return {
    platform: { ...(platform as ValuesTree), toolbox: { image: toolbox } },
    gpuPools,
    notebooks: {
      enabled: true,
      hub: {
        image: hub,
        resources: small,
        probes,
        services: {
          robot: {
            token: { secret: 'robot', key: 'token' },
            scopes: ['admin:users', 'admin:servers', 'access:servers'],
          },
        },
        state: { volume: { size: '100Mi' } },
      },
      proxy: { image: proxy, resources: small, probes, shutdown: { drainSeconds: 0, graceSeconds: 5 } },
      profileDefaults: { image: notebook, resources: small },
      profiles: { small: {}, gpu: { pool: 'a100', gpus: 1 } },
      homes: { volume: { size: '100Mi' } },
      culling: { enabled: false },
      ...more,
    },
  };
}
