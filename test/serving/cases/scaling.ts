/** Violations of the rules of autoscaling. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'hpa-bounds',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: hpa, hpa: {minReplicas: 5, maxReplicas: 4}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.hpa.maxReplicas: there can't be at least 5 pods and at most 4
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                hpa:
                  maxReplicas: 5`,
  },
  {
    rule: 'hpa-without-metric',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: hpa, hpa: {cpu: {enabled: false}, memory: {enabled: false}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.hpa: all metrics are switched off, so that the autoscaler has nothing to go by
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                hpa:
                  cpu:
                    enabled: true`,
  },
  {
    rule: 'keda-bounds',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {minReplicas: 5, maxReplicas: 4, triggers: {jobs: {mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.keda.maxReplicas: there can't be at least 5 pods and at most 4
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                keda:
                  maxReplicas: 5`,
  },
  {
    rule: 'keda-without-trigger',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {triggers: {jobs: {enabled: false, mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.keda.triggers: KEDA has nothing to look at: there is no trigger that is switched on
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                keda:
                  triggers:
                    office-hours:
                      mode: cron
                      cron:
                        start: "0 7 * * 1-5"
                        end: "0 19 * * 1-5"
                        desiredReplicas: 1`,
  },
  {
    rule: 'keda-missing',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {triggers: {jobs: {mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    apis: ['v1/Pod'],
    text: `
- serving.models.fraud.versions.v1.autoscaling.mode: the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or scale by CPU and memory
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                mode: hpa`,
  },
];
