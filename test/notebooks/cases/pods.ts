/** Values that violate the rules of the pods of the hub, the proxy and people, and the whole of what is said about them. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'notebook-calls-store',
    values: `dataLayer: {enabled: true, postgres: {mode: external, external: {host: pg}, databases: {people: {credentials: {mode: uri, uri: {secret: pg, key: uri}}}}}}
notebooks:
  enabled: true
  profiles: {small: {calls: {database: people}}}
`,
    text: `
- notebooks.profiles.small.calls.database: whatever people type runs in a notebook, and the store under calls.database holds what others work with; take this out, and let notebooks ask an application or read a bucket
  To mend it, in place of database:
    notebooks:
      profiles:
        small:
          calls:
            applications: [api]`,
  },
  {
    rule: 'notebook-calls-store',
    values: `dataLayer: {enabled: true, caches: {fast: {}}}
notebooks:
  enabled: true
  profiles: {small: {calls: {cache: fast}}}
`,
    text: `
- notebooks.profiles.small.calls.cache: whatever people type runs in a notebook, and the store under calls.cache holds what others work with; take this out, and let notebooks ask an application or read a bucket
  To mend it, in place of cache:
    notebooks:
      profiles:
        small:
          calls:
            applications: [api]`,
  },
  {
    rule: 'placeholders-without-priority',
    values: `
notebooks:
  enabled: true
  profiles: {small: {placeholders: 2}}
`,
    text: `
- notebooks.profiles.small.placeholders: pods that keep room have no priority, by which they would leave when somebody needs it: notebooks.placeholders.mode is none
  To mend it:
    notebooks:
      profiles:
        small:
          placeholders: 0`,
  },
  {
    rule: 'placeholders-stay',
    values: `compute: {priorities: {low: {mode: create, create: {value: 10}}, high: {mode: create, create: {value: 10}}}}
notebooks:
  enabled: true
  profiles: {small: {placeholders: 2, priority: high}}
  placeholders: {mode: pods, pods: {priority: low}}
`,
    text: `
- notebooks.profiles.small.placeholders: pods that keep room have the priority 10, and notebooks 10: they leave only for what is higher
  To mend it:
    notebooks:
      profiles:
        small:
          placeholders: 0`,
  },
  {
    rule: 'placeholders-not-preempted',
    values: `compute: {priorities: {low: {mode: create, create: {value: -1}}, high: {mode: create, create: {value: 10, preemptionPolicy: Never}}}}
notebooks:
  enabled: true
  profiles: {small: {placeholders: 2, priority: high}}
  placeholders: {mode: pods, pods: {priority: low}}
`,
    text: `
- notebooks.profiles.small.placeholders: notebooks have the priority "high", which puts no pod out (preemptionPolicy: Never), not even those that keep room
  To mend it:
    notebooks:
      profiles:
        small:
          placeholders: 0`,
  },
  {
    rule: 'gpus-without-pool',
    values: `
notebooks:
  enabled: true
  profiles: {small: {gpus: 2}}
`,
    text: `
- notebooks.profiles.small.gpus: GPUs are wanted, and the profile runs on no pool
  To mend it:
    notebooks:
      profiles:
        small:
          pool: a100`,
  },
  {
    rule: 'image-latest',
    values: `
notebooks:
  enabled: true
  profiles: {small: {image: {tag: latest}}}
`,
    text: `
- notebooks.profiles.small.image.tag: two pods that pull "latest" at different times run different code, and there is no way back
  To mend it:
    notebooks:
      profiles:
        small:
          image:
            tag: v1.0.0`,
  },
  {
    rule: 'env-taken',
    values: `
notebooks:
  enabled: true
  profiles: {small: {env: {HOME: /tmp}}}
`,
    text: `
- notebooks.profiles.small.env.HOME: the platform sets HOME itself; call yours by another name
  To mend it, in place of HOME:
    notebooks:
      profiles:
        small:
          env:
            MY_HOME: /tmp`,
  },
  {
    rule: 'request-above-limit',
    values: `
notebooks:
  enabled: true
  profiles: {small: {resources: {requests: {memory: 4Gi}}}}
`,
    text: `
- notebooks.profiles.small.resources.requests.memory: 4Gi is requested, and 2Gi is the limit
  To mend it:
    notebooks:
      profiles:
        small:
          resources:
            limits:
              memory: 4Gi`,
  },
  {
    rule: 'volume-taken',
    values: `
notebooks:
  enabled: true
  profiles: {small: {extraVolumes: [{name: home, emptyDir: {}}]}}
`,
    text: `
- notebooks.profiles.small.extraVolumes.0.name: the chart has a volume called home itself
  To mend it:
    notebooks:
      profiles:
        small:
          extraVolumes:
            - name: my-home`,
  },
  {
    rule: 'tracking-off',
    values: `
notebooks:
  enabled: true
  profiles: {small: {calls: {tracking: true}}}
`,
    text: `
- notebooks.profiles.small.calls.tracking: there is no MLflow to call: tracking.enabled is false
  To mend it:
    notebooks:
      profiles:
        small:
          calls:
            tracking: false`,
  },
  {
    rule: 'drain-longer-than-grace',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {shutdown: {drainSeconds: 60}}
`,
    text: `
- notebooks.hub.shutdown.graceSeconds: a pod that drains for 60 seconds is killed after 45, before it could end by itself
  To mend it:
    notebooks:
      hub:
        shutdown:
          graceSeconds: 90`,
  },
  {
    rule: 'image-without-version',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  proxy: {image: {tag: ""}}
`,
    text: `
- notebooks.proxy.image.tag: the image jupyterhub/configurable-http-proxy has neither a tag nor a digest, so that nobody knows which one would run
  To mend it:
    notebooks:
      proxy:
        image:
          tag: v1.0.0`,
  },
  {
    rule: 'env-taken',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {env: {JUPYTERHUB_CRYPT_KEY: secret}}
`,
    text: `
- notebooks.hub.env.JUPYTERHUB_CRYPT_KEY: the platform sets JUPYTERHUB_CRYPT_KEY itself; call yours by another name
  To mend it, in place of JUPYTERHUB_CRYPT_KEY:
    notebooks:
      hub:
        env:
          MY_JUPYTERHUB_CRYPT_KEY: secret`,
  },
  {
    rule: 'env-taken',
    values: `
notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {env: {SERVICE_TOKEN_GRADER: x}, secretEnv: {SERVICE_TOKEN_BOT: {secret: bots, key: token}}}
`,
    text: `
- notebooks.hub.env.SERVICE_TOKEN_GRADER: the platform sets SERVICE_TOKEN_GRADER itself; call yours by another name
  To mend it, in place of SERVICE_TOKEN_GRADER:
    notebooks:
      hub:
        env:
          MY_SERVICE_TOKEN_GRADER: x

- notebooks.hub.secretEnv.SERVICE_TOKEN_BOT: the platform sets SERVICE_TOKEN_BOT itself; call yours by another name
  To mend it, in place of SERVICE_TOKEN_BOT:
    notebooks:
      hub:
        secretEnv:
          MY_SERVICE_TOKEN_BOT:
            secret: bots
            key: token`,
  },
];
