/** Violations of the rules of autoscaling and availability that hold for every workload. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'keda-store-not-called',
    values: `
applications:
  enabled: true
  workers:
    default:
      image: {repository: acme/backend, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {triggers: {backlog: {mode: cacheList, cacheList: {listName: jobs}}}}}
`,
    text: `
- applications.workers.default.autoscaling.keda.triggers.backlog.mode: cacheList looks at the cache under calls.cache, and there is none
  To mend it:
    applications:
      workers:
        default:
          autoscaling:
            keda:
              triggers:
                backlog:
                  mode: cpu
                  cpu:
                    averageUtilization: 70`,
  },
  {
    rule: 'keda-store-not-called',
    values: `
applications:
  enabled: true
  workers:
    default:
      image: {repository: acme/backend, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {triggers: {backlog: {mode: databaseQuery, databaseQuery: {query: SELECT 1, targetQueryValue: 5}}}}}
`,
    text: `
- applications.workers.default.autoscaling.keda.triggers.backlog.mode: databaseQuery looks at the database under calls.database, and there is none
  To mend it:
    applications:
      workers:
        default:
          autoscaling:
            keda:
              triggers:
                backlog:
                  mode: cpu
                  cpu:
                    averageUtilization: 70`,
  },
  {
    rule: 'keda-store-not-called',
    values: `
dataLayer:
  enabled: true
  kafka: {mode: external, external: {bootstrapServers: "kafka:9092"}, topics: {events: {}}}
applications:
  enabled: true
  workers:
    default:
      image: {repository: acme/backend, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {triggers: {backlog: {mode: topicLag, topicLag: {topic: events, consumerGroup: workers}}}}}
`,
    text: `
- applications.workers.default.autoscaling.keda.triggers.backlog.mode: topicLag looks at one of the topics under calls.topics, and there is none
  To mend it:
    applications:
      workers:
        default:
          autoscaling:
            keda:
              triggers:
                backlog:
                  mode: cpu
                  cpu:
                    averageUtilization: 70`,
  },
  {
    rule: 'keda-needs-parts',
    values: `
dataLayer:
  enabled: true
  caches: {jobs: {mode: external, external: {host: cache.example.com}, credentials: {mode: uri, uri: {secret: cache}}}}
applications:
  enabled: true
  workers:
    default:
      image: {repository: acme/backend, tag: v1.0.0}
      calls: {cache: jobs}
      autoscaling: {mode: keda, keda: {triggers: {backlog: {mode: cacheList, cacheList: {listName: jobs}}}}}
`,
    text: `
- applications.workers.default.autoscaling.keda.triggers.backlog.mode: KEDA takes the address of a cache in parts, and that of "jobs" is given whole
  To mend it:
    applications:
      workers:
        default:
          autoscaling:
            keda:
              triggers:
                backlog:
                  mode: cpu
                  cpu:
                    averageUtilization: 70`,
  },
  {
    rule: 'keda-wakes-nobody',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    autoscaling: {mode: keda, keda: {minReplicas: 0, triggers: {load: {mode: cpu, cpu: {averageUtilization: 70}}}}}
`,
    text: `
- applications.api.autoscaling.keda.minReplicas: where no pod runs nothing is used, so that "load", the only trigger, would never bring the first one
  To mend it:
    applications:
      api:
        autoscaling:
          keda:
            minReplicas: 1`,
  },
  {
    rule: 'keda-wakes-nobody',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    autoscaling: {mode: keda, keda: {minReplicas: 0, triggers: {load: {mode: memory, memory: {averageUtilization: 70}}}}}
`,
    text: `
- applications.api.autoscaling.keda.minReplicas: where no pod runs nothing is used, so that "load", the only trigger, would never bring the first one
  To mend it:
    applications:
      api:
        autoscaling:
          keda:
            minReplicas: 1`,
  },
  {
    rule: 'keda-window-above-bounds',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    autoscaling: {mode: keda, keda: {maxReplicas: 3, triggers: {day: {mode: cron, cron: {start: 0 7 * * 1-5, end: 0 19 * * 1-5, desiredReplicas: 4}}}}}
`,
    text: `
- applications.api.autoscaling.keda.triggers.day.cron.desiredReplicas: the window wants 4 pods, and there are at most 3
  To mend it:
    applications:
      api:
        autoscaling:
          keda:
            maxReplicas: 4`,
  },
  {
    rule: 'vpa-missing',
    apis: ['v1/Pod'],
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    vpa: {mode: advice}
`,
    text: `
- applications.api.vpa.mode: the cluster has no VerticalPodAutoscaler, which serves autoscaling.k8s.io/v1; install it first, or do without advice
  To mend it:
    applications:
      api:
        vpa:
          mode: none`,
  },
  {
    rule: 'hpa-bounds',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    autoscaling: {mode: hpa, hpa: {minReplicas: 5, maxReplicas: 4}}
`,
    text: `
- applications.api.autoscaling.hpa.maxReplicas: there can't be at least 5 pods and at most 4
  To mend it:
    applications:
      api:
        autoscaling:
          hpa:
            maxReplicas: 5`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
applications:
  enabled: true
  workers:
    default:
      image: {repository: acme/backend, tag: v1.0.0}
      replicas: 1
      pdb: {mode: minAvailable}
`,
    text: `
- applications.workers.default.pdb.minAvailable.pods: as many pods have to stay as there may be (1), so that no node with one of them can be drained
  To mend it:
    applications:
      workers:
        default:
          pdb:
            mode: maxUnavailable
            maxUnavailable:
              pods: 1`,
  },
];
