/** Values of installs with a database, for the test cluster: small, and with the images of the tests. */
import { testImage } from '../../images/index.ts';
import { imageValues, type ValuesTree } from '../chart/values.ts';
import { gpuTaint } from '../settings.ts';

/** The major version of PostgreSQL in the image of the tests, which is Debian's. */
const MAJOR_VERSION = 15;

const resources = { requests: { cpu: '50m', memory: '96Mi' }, limits: { cpu: '1', memory: '256Mi' } };
// Shared memory of an idle server is not memory that a small machine has to have.
const parameters = { shared_buffers: '64MB', work_mem: '8MB' };

/** The data layer with a server of the chart's own. */
export async function builtinValues(databases: ValuesTree, more: ValuesTree = {}): Promise<ValuesTree> {
  const [postgres, toolbox] = await Promise.all([testImage('postgres'), testImage('toolbox')]);
  return {
    platform: { environment: 'development', provider: 'kind', toolbox: { image: imageValues(toolbox) } },
    dataLayer: {
      enabled: true,
      postgres: {
        mode: 'builtin',
        builtin: {
          image: { ...imageValues(postgres) },
          majorVersion: MAJOR_VERSION,
          resources,
          volume: { size: '256Mi', storage: 'standard' },
        },
        parameters,
        databases,
        ...more,
      },
    },
  };
}

/** The data layer with three instances of CloudNativePG, which run on all nodes. */
export async function operatorValues(databases: ValuesTree): Promise<ValuesTree> {
  const [postgres, toolbox] = await Promise.all([testImage('postgres'), testImage('toolbox')]);
  return {
    platform: { environment: 'development', provider: 'kind', toolbox: { image: imageValues(toolbox) } },
    dataLayer: {
      enabled: true,
      postgres: {
        mode: 'cloudNativePg',
        cloudNativePg: {
          image: imageValues(postgres),
          instances: 3,
          resources,
          volume: { size: '256Mi', storage: 'standard' },
          tolerations: [{ key: gpuTaint.key, operator: 'Exists', effect: gpuTaint.effect }],
        },
        parameters,
        databases,
      },
    },
  };
}
