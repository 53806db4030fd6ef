/** What `defineValues` and `defineOverlay` take and refuse: the compiler fails here if one of these lines stops being an error. */
import { defineOverlay, defineValues, type ModelVersion } from '../../sdk/index.ts';

const pool = { nodeSelector: { 'node.example.com/pool': 'a100' } };

/** Names of every kind of reference, absolute and relative. */
export const base = defineValues({
  platform: {
    contacts: { 'fraud-team': { email: 'fraud@example.com' } },
    peers: { store: { release: 'features', area: 'applications', name: 'api' } },
  },
  gpuPools: { a100: pool, t4: { ...pool, priority: 'high' } },
  compute: {
    priorities: { high: { mode: 'create', create: { value: 1000 } }, low: { mode: 'use', use: { name: 'low' } } },
    quotas: { small: { hard: { pods: 3 }, priority: 'low' } },
    queueing: {
      mode: 'kueue',
      kueue: {
        queues: {
          team: { mode: 'create', create: { pools: [{ pool: 't4', gpus: 1, cpu: 1, memory: '1Gi' }] } },
          other: { mode: 'use', use: { clusterQueue: 'shared' } },
        },
      },
    },
  },
  serving: {
    modelDefaults: { priority: 'high', release: { canary: { weight: 10 } } },
    models: {
      fraud: {
        pool: 'a100',
        governance: { owner: 'fraud-team' },
        calls: { models: ['scores'], peers: ['store'] },
        versions: { v1: {}, v2: { pool: 't4', replicas: 1, env: { LOG_LEVEL: 'debug' } } },
        release: { mode: 'canary', canary: { stable: 'v1', candidate: 'v2', weight: 25 } },
      },
      scores: { versions: { blue: {}, green: {} }, release: { mode: 'blueGreen', blueGreen: { active: 'blue' } } },
    },
  },
});

/** An overlay names what the base has and what it brings itself, and leaves everything else out. */
export const overlay = defineOverlay<typeof base>()({
  gpuPools: { h100: { spot: 'required' } },
  compute: { priorities: { high: { create: { value: 2000 } } } },
  serving: {
    models: {
      fraud: {
        pool: 'h100',
        versions: { v3: { pool: 'a100' } },
        release: { canary: { stable: 'v2', candidate: 'v3' } },
      },
    },
  },
});

export const second = defineOverlay<typeof base & typeof overlay>()({
  serving: { models: { scores: { pool: 'h100' }, fraud: { release: { canary: { stable: 'v3' } } } } },
});

defineValues({});
defineValues({ serving: { models: { plain: { versions: { v1: {} } } } } });

/** References. */
// @ts-expect-error a pool that does not exist
defineValues({ gpuPools: { a100: pool }, serving: { models: { m: { pool: 'a10', versions: { v1: {} } } } } });
// @ts-expect-error the same in a version
defineValues({ gpuPools: { a100: pool }, serving: { models: { m: { versions: { v1: { pool: 'a10' } } } } } });
// @ts-expect-error a model that does not exist, in a list
defineValues({ serving: { models: { m: { calls: { models: ['n'] }, versions: { v1: {} } } } } });
// @ts-expect-error no pools at all
defineValues({ serving: { models: { m: { pool: 'a100', versions: { v1: {} } } } } });
// @ts-expect-error a priority that does not exist
defineValues({ gpuPools: { a100: { ...pool, priority: 'high' } }, compute: { priorities: {} } });
// @ts-expect-error a contact that does not exist
defineValues({ serving: { modelDefaults: { governance: { owner: 'nobody' } } } });
// @ts-expect-error a peer that does not exist
defineValues({ serving: { models: { m: { calls: { peers: ['nobody'] }, versions: { v1: {} } } } } });
defineValues({
  serving: {
    models: {
      // @ts-expect-error another model's version
      m: { versions: { v1: {} }, release: { mode: 'canary', canary: { stable: 'v1', candidate: 'v2' } } },
      n: { versions: { v2: {} } },
    },
  },
});
// @ts-expect-error a version where there is none
defineValues({ serving: { models: { m: { release: { blueGreen: { active: 'v1' } } } } } });
// @ts-expect-error neither the base nor the overlay has it
defineOverlay<typeof base>()({ serving: { models: { fraud: { pool: 'b200' } } } });
// @ts-expect-error nor that version, though another model has it
defineOverlay<typeof base>()({ serving: { models: { fraud: { release: { canary: { stable: 'blue' } } } } } });

/** Names that are known only as `string` would make every reference legal. */
const widePools: Record<string, typeof pool> = {};
// @ts-expect-error a widened map of pools
defineValues({ gpuPools: widePools, serving: { models: { m: { pool: 'anything', versions: { v1: {} } } } } });
const wideVersions: Record<string, ModelVersion<never, never, never, never>> = {};
// @ts-expect-error a widened map of versions
defineValues({ serving: { models: { m: { versions: wideVersions } } } });
const wideModels: Record<string, { versions: { v1: object } }> = {};
// @ts-expect-error a widened map of models
defineValues({ serving: { models: wideModels } });
const wideBase = { gpuPools: widePools };
// @ts-expect-error a base with widened names has none
defineOverlay<typeof wideBase>()({ serving: { models: { m: { pool: 'a100' } } } });

/** Keys. */
// @ts-expect-error a typo at the top
defineValues({ servign: {} });
// @ts-expect-error a typo in a model
defineValues({ serving: { models: { m: { replicass: 3, versions: { v1: {} } } } } });
// @ts-expect-error a typo in a version
defineValues({ serving: { models: { m: { versions: { v1: { replicass: 3 } } } } } });
// @ts-expect-error a typo in an object of a version
defineValues({ serving: { models: { m: { versions: { v1: { image: { tags: 'v1' } } } } } } });
// @ts-expect-error versions have no versions
defineValues({ serving: { models: { m: { versions: { v1: { versions: {} } } } } } });
// @ts-expect-error an unknown key in the object of a mode
defineValues({ compute: { priorities: { high: { mode: 'create', create: { value: 1, valeu: 2 } } } } });
// @ts-expect-error and in that of a mode that is not chosen
defineValues({ compute: { priorities: { high: { mode: 'use', use: { name: 'x' }, create: { valeu: 2 } } } } });

/** Leaves. */
// @ts-expect-error text for a number
defineValues({ serving: { models: { m: { replicas: '3', versions: { v1: {} } } } } });
// @ts-expect-error a number for text, in a version
defineValues({ serving: { models: { m: { versions: { v1: { image: { tag: 1 } } } } } } });
// @ts-expect-error a word that is not legal
defineValues({ platform: { environment: 'prod' } });
// @ts-expect-error null: Helm would delete the key
defineValues({ serving: { models: { m: { replicas: null, versions: { v1: {} } } } } });
// @ts-expect-error a number in a dictionary of text
defineValues({ serving: { models: { m: { env: { PORT: 8080 }, versions: { v1: {} } } } } });

/** What a mode demands. */
// @ts-expect-error the mode without its object
defineValues({ platform: { identity: { mode: 'irsa' } } });
// @ts-expect-error the object without what it needs
defineValues({ compute: { priorities: { high: { mode: 'create', create: {} } } } });
// @ts-expect-error an entry without its mode
defineValues({ compute: { priorities: { high: { create: { value: 1 } } } } });
// @ts-expect-error an entry without a key that has no default
defineValues({ gpuPools: { a100: {} } });
