/** Violations of the rules of drains, rollouts and shutdown. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      replicas: 1
      pdb: {mode: minAvailable}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.minAvailable.pods: as many pods have to stay as there may be (1), so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                mode: maxUnavailable
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pdb: {mode: minAvailable, minAvailable: {pods: "100%"}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.minAvailable.pods: as many pods have to stay as there may be (2), so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                mode: maxUnavailable
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pdb: {maxUnavailable: {pods: 0}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.maxUnavailable.pods: no pod may go, so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pdb: {mode: minAvailable}
      autoscaling: {mode: keda, keda: {minReplicas: 0, triggers: {jobs: {mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.minAvailable.pods: as many pods have to stay as there may be (1), so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                mode: maxUnavailable
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'rollout-stands-still',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      strategy: {rollingUpdate: {maxSurge: "0%"}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.strategy.rollingUpdate: no pod may be above the wanted number and none may be missing, so that none can be replaced
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              strategy:
                rollingUpdate:
                  maxSurge: 1`,
  },
  {
    rule: 'drain-longer-than-grace',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      shutdown: {drainSeconds: 60}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.shutdown.graceSeconds: a pod that drains for 60 seconds is killed after 45, before it could end by itself
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              shutdown:
                graceSeconds: 90`,
  },
];
