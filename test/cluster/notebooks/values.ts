/** Values of an install with notebooks: the programs that the tests build, small, on the pools of the test cluster. */
import { imageOf, installValues, small, type ValuesTree } from '../chart/values.ts';

const probe = { periodSeconds: 1, timeoutSeconds: 5 };
const probes = {
  liveness: { ...probe, periodSeconds: 10 },
  readiness: probe,
  startup: { ...probe, budgetSeconds: 120 },
};

/** @param more - laid over `notebooks` */
export async function notebookValues(more: ValuesTree = {}): Promise<ValuesTree> {
  const names = ['jupyterhub', 'chp', 'singleuser', 'toolbox'] as const;
  const [hub, proxy, notebook, toolbox] = await Promise.all(names.map(imageOf));
  const { platform, gpuPools } = await installValues({});
  return {
    platform: { ...(platform as ValuesTree), toolbox: { image: toolbox } },
    gpuPools,
    notebooks: {
      enabled: true,
      hub: {
        image: hub,
        resources: small('512Mi'),
        probes,
        services: {
          robot: {
            token: { secret: 'robot', key: 'token' },
            scopes: ['admin:users', 'admin:servers', 'access:servers'],
          },
        },
        state: { volume: { size: '100Mi' } },
      },
      proxy: { image: proxy, resources: small('512Mi'), probes, shutdown: { drainSeconds: 0, graceSeconds: 5 } },
      profileDefaults: { image: notebook, resources: small('512Mi') },
      profiles: { small: {}, gpu: { pool: 'a100', gpus: 1 } },
      homes: { volume: { size: '100Mi' } },
      culling: { enabled: false },
      ...more,
    },
  };
}
