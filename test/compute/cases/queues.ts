/** Values that violate each rule of queues and flavors, and the whole of what is said about them. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'fair-sharing-without-cohort',
    values: `
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  b200: {nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute:
  queueing:
    mode: kueue
    kueue:
      fairSharing: true
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: a100, gpus: 8, cpu: 64, memory: 256Gi}
`,
    text: `
- compute.queueing.kueue.fairSharing: idle GPUs are shared out among the queues of a cohort, and cohort is empty
  To mend it:
    compute:
      queueing:
        kueue:
          cohort: gpus`,
  },
  {
    rule: 'queue-without-cohort',
    values: `
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  b200: {nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute:
  queueing:
    mode: kueue
    kueue:
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: a100, gpus: 8, cpu: 64, memory: 256Gi, gpuBorrowingLimit: 0}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.0.gpuBorrowingLimit: queues borrow from and lend to others of their cohort, and cohort is empty
  To mend it:
    compute:
      queueing:
        kueue:
          cohort: gpus`,
  },
  {
    rule: 'queue-lends-too-much',
    values: `
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  b200: {nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute:
  queueing:
    mode: kueue
    kueue:
      cohort: gpus
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: a100, gpus: 8, cpu: 64, memory: 256Gi, gpuLendingLimit: 9}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.0.gpuLendingLimit: the queue can't lend 9 GPUs: it has 8 of its own
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team:
              create:
                pools:
                  - pool: a100
                    gpus: 8
                    cpu: 64
                    memory: 256Gi
                    gpuLendingLimit: 8`,
  },
  {
    rule: 'queue-whole-gpus',
    values: `
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  b200: {nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute:
  queueing:
    mode: kueue
    kueue:
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: a100, gpus: 0.5, cpu: 64, memory: 256Gi}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.0.gpus: GPUs are counted in whole numbers, and 500m is none
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team:
              create:
                pools:
                  - pool: a100
                    gpus: 1
                    cpu: 64
                    memory: 256Gi`,
  },
  {
    rule: 'queue-resource',
    leavesToUser: true,
    values: `
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  b200: {nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute:
  queueing:
    mode: kueue
    kueue:
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: slices, gpus: 8, cpu: 64, memory: 256Gi}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.0.pool: the pool "slices" offers nvidia.com/mig-1g.10gb, and the queue counts nvidia.com/gpu: give each resource a queue of its own
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team-slices:
              mode: create
              create:
                resource: nvidia.com/mig-1g.10gb
                pools:
                  - pool: slices
                    gpus: 8
                    cpu: 64
                    memory: 256Gi`,
  },
  {
    rule: 'queue-pool-twice',
    values: `
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  b200: {nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute:
  queueing:
    mode: kueue
    kueue:
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: a100, gpus: 8, cpu: 64, memory: 256Gi}
              - {pool: a100, gpus: 1, cpu: 1, memory: 1Gi}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.1.pool: the pool "a100" stands in this queue before, and Kueue takes a pool once
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team:
              create:
                pools:
                  - pool: a100
                    gpus: 1
                    cpu: 1
                    memory: 1Gi`,
  },
  {
    rule: 'queue-flavor-twice',
    values: `
gpuPools:
  a100: {existingResourceFlavor: big, nodeSelector: {pool: a100}}
  b200: {existingResourceFlavor: big, nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute:
  queueing:
    mode: kueue
    kueue:
      queues:
        team:
          mode: create
          create:
            pools:
              - {pool: a100, gpus: 8, cpu: 64, memory: 256Gi}
              - {pool: b200, gpus: 1, cpu: 1, memory: 1Gi}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.1.pool: the pools "a100" and "b200" stand for one ResourceFlavor, "big", and Kueue takes a flavor once
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team:
              create:
                pools:
                  - pool: a100
                    gpus: 8
                    cpu: 64
                    memory: 256Gi`,
  },
  {
    rule: 'flavor-too-large',
    values: `
gpuPools: {a100: {nodeSelector: {a: a, b: b, c: c, d: d, e: e, f: f, g: g, h: h, i: i}}}
compute: {queueing: {mode: kueue}}
`,
    text: `
- gpuPools.a100.nodeSelector: Kueue's ResourceFlavor takes 8 of them, and with those of spot nodes the pool has 9; name a flavor of your own
  To mend it:
    gpuPools:
      a100:
        existingResourceFlavor: a100`,
  },
  {
    rule: 'kueue-missing',
    apis: ['v1/Pod'],
    values: `
compute: {queueing: {mode: kueue}}
`,
    text: `
- compute.queueing.mode: the cluster has no Kueue that serves kueue.x-k8s.io/v1beta2; install it first, or queue no jobs
  To mend it:
    compute:
      queueing:
        mode: none`,
  },
  {
    rule: 'queue-whole-gpus',
    values: `
gpuPools: {a100: {nodeSelector: {}}}
compute:
  queueing:
    mode: kueue
    kueue:
      cohort: gpus
      queues:
        team:
          mode: create
          create:
            resource: nvidia.com/gpu
            pools:
              - {pool: a100, gpus: 1, cpu: 1, memory: 1Gi, gpuBorrowingLimit: 0.5, gpuLendingLimit: 500m}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.0.gpuBorrowingLimit: GPUs are counted in whole numbers, and 500m is none
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team:
              create:
                pools:
                  - pool: a100
                    gpus: 1
                    cpu: 1
                    memory: 1Gi
                    gpuBorrowingLimit: 1

- compute.queueing.kueue.queues.team.create.pools.0.gpuLendingLimit: GPUs are counted in whole numbers, and 500m is none
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team:
              create:
                pools:
                  - pool: a100
                    gpus: 1
                    cpu: 1
                    memory: 1Gi
                    gpuLendingLimit: 1`,
  },
  {
    rule: 'queue-without-cohort',
    values: `
gpuPools: {a100: {nodeSelector: {}}}
compute:
  queueing:
    mode: kueue
    kueue:
      queues:
        team:
          mode: create
          create: {pools: [{pool: a100, gpus: 1, cpu: 1, memory: 1Gi, gpuLendingLimit: 1}]}
`,
    text: `
- compute.queueing.kueue.queues.team.create.pools.0.gpuLendingLimit: queues borrow from and lend to others of their cohort, and cohort is empty
  To mend it:
    compute:
      queueing:
        kueue:
          cohort: gpus`,
  },
  {
    rule: 'flavor-too-large',
    values: `
platform: {spotNodes: {labels: {spot: "true"}, tolerations: [{key: a}, {key: b}, {key: c}, {key: d}, {key: e}]}}
gpuPools: {a100: {spot: preferred, nodeSelector: {}, tolerations: [{key: f}, {key: g}, {key: h}, {key: i}]}}
compute: {queueing: {mode: kueue}}
`,
    text: `
- gpuPools.a100.tolerations: Kueue's ResourceFlavor takes 8 of them, and with those of spot nodes the pool has 9; name a flavor of your own
  To mend it:
    gpuPools:
      a100:
        existingResourceFlavor: a100`,
  },
];
