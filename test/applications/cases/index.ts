/** Violations of the rules of `applications`, and of those of autoscaling and calls that hold for every workload. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'no-application',
    values: `
applications: {enabled: true}
`,
    text: `
- applications.enabled: none of the applications is switched on, so that nothing runs
  To mend it:
    applications:
      api:
        enabled: true
        image:
          registry: ghcr.io
          repository: acme/backend
          tag: v1.0.0`,
  },
  {
    rule: 'image-missing',
    values: `
applications:
  enabled: true
  api: {enabled: true}
`,
    text: `
- applications.api.image.repository: no image is named
  To mend it:
    applications:
      api:
        image:
          registry: ghcr.io
          repository: acme/server
          tag: v1.0.0`,
  },
  {
    rule: 'called-application-off',
    values: `
applications:
  enabled: true
  web:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    calls: {applications: [api]}
`,
    text: `
- applications.web.calls.applications.0: applications.api is called, and is not part of the release
  To mend it:
    applications:
      enabled: true
      api:
        enabled: true`,
  },
  {
    rule: 'migrations-without-database',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    migrations: {mode: job, job: {args: [migrate]}}
`,
    text: `
- applications.api.calls.database: there are migrations, and no database is called whose tables they could be about
  To mend it:
    applications:
      api:
        migrations:
          mode: none`,
  },
  {
    rule: 'migrations-without-database',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    migrations: {mode: wait, wait: {check: [alembic, check]}}
`,
    text: `
- applications.api.calls.database: there are migrations, and no database is called whose tables they could be about
  To mend it:
    applications:
      api:
        migrations:
          mode: none`,
  },
  {
    rule: 'migrations-without-command',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: db.example.com}
    databases: {platform: {credentials: {mode: uri, uri: {secret: db}}}}
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    calls: {database: platform}
    migrations: {mode: job}
`,
    text: `
- applications.api.migrations.job.command: neither a command nor arguments are given, so that the Job would start another server and never end
  To mend it:
    applications:
      api:
        migrations:
          job:
            args: [migrate]`,
  },
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
  {
    rule: 'env-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    env: {SECRET_KEY: abc}
`,
    text: `
- applications.api.env.SECRET_KEY: the platform sets SECRET_KEY itself; call yours by another name
  To mend it, in place of SECRET_KEY:
    applications:
      api:
        env:
          MY_SECRET_KEY: abc`,
  },
  {
    rule: 'env-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    env: {MODEL_URL_FRAUD: "http://fraud"}
`,
    text: `
- applications.api.env.MODEL_URL_FRAUD: the platform sets MODEL_URL_FRAUD itself; call yours by another name
  To mend it, in place of MODEL_URL_FRAUD:
    applications:
      api:
        env:
          MY_MODEL_URL_FRAUD: "http://fraud"`,
  },
  {
    rule: 'container-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    extraContainers: [{name: wait-for-stores, image: "acme/sidecar:v1"}]
`,
    text: `
- applications.api.extraContainers.0.name: the chart has a container called wait-for-stores itself
  To mend it:
    applications:
      api:
        extraContainers:
          - name: my-wait-for-stores`,
  },
  {
    rule: 'volume-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    extraVolumes: [{name: flags, emptyDir: {}}]
`,
    text: `
- applications.api.extraVolumes.0.name: the chart has a volume called flags itself
  To mend it:
    applications:
      api:
        extraVolumes:
          - name: my-flags`,
  },
  {
    rule: 'service-closed',
    values: `
applications:
  enabled: true
  web:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    service: {type: LoadBalancer}
`,
    text: `
- applications.web.service.type: the Service is open to the outside, and the network policy lets nobody in from there
  To mend it:
    applications:
      web:
        networkPolicy:
          allowFrom:
            - ipBlock:
                cidr: 0.0.0.0/0`,
  },
  {
    rule: 'flag-variant-unknown',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
  flags:
    new-checkout: {state: ENABLED, variants: {new: true, old: false}, defaultVariant: newer}
`,
    text: `
- applications.flags.new-checkout.defaultVariant: the flag has no variant "newer"
  To mend it:
    applications:
      flags:
        new-checkout:
          variants:
            newer: true`,
  },
  {
    rule: 'database-pools',
    values: `
dataLayer: {enabled: true, postgres: {mode: external, external: {host: db}, databases: {shop: {credentials: {mode: parts, parts: {secret: shop}}}}}}
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    autoscaling: {mode: hpa}
    calls: {database: shop}
  workers:
    mail: {image: {repository: acme/backend, tag: v1.0.0}, processes: 1, databasePoolSize: 2, replicas: 3, calls: {database: shop}}
`,
    text: `
- dataLayer.postgres.databases.shop.connections: the applications that call it may open 86 connections together (pods, times processes, times databasePoolSize), and it may have 20
  To mend it:
    dataLayer:
      postgres:
        databases:
          shop:
            connections: 86`,
  },
  {
    rule: 'database-pools-of-pooler',
    values: `
dataLayer:
  enabled: true
  postgres:
    mode: cloudNativePg
    pooler: {mode: pgbouncer, pgbouncer: {maxClients: 5}}
    databases: {shop: {}}
applications:
  enabled: true
  api: {enabled: true, image: {repository: acme/backend, tag: v1.0.0}, calls: {database: shop}}
`,
    text: `
- dataLayer.postgres.pooler.pgbouncer.maxClients: the applications that call the database shop may open 16 connections together (pods, times processes, times databasePoolSize), and the pooler lets 10 in
  To mend it:
    dataLayer:
      postgres:
        pooler:
          pgbouncer:
            maxClients: 16`,
  },
];
