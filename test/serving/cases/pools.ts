/** Violations of the rules of GPU pools. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'gpus-without-pool',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      gpus: 2
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.gpus: GPUs are wanted, and the version runs on no pool
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pool: a100`,
  },
  {
    rule: 'gpus-of-a-claim',
    values: `
gpuPools: {a100: {nodeSelector: {pool: a100}}}
compute: {claims: {mode: dra}}
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pool: a100
      gpus: 2
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.gpus: a claim is for as many devices as its pool says, which is 1; make a pool of its own for more
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              gpus: 1`,
  },
];
