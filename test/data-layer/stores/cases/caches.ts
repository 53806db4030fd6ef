/** Values that violate each rule of caches, and those of all stores that the chart runs itself, and the whole of what is said about them. */
import type { Case } from '../../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'cache-credentials-uri',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {credentials: {mode: uri, uri: {secret: cache-address}}}}
`,
    text: `
- dataLayer.caches.cache.credentials.mode: the server has to be told a user name and a password, and an address is neither
  To mend it:
    dataLayer:
      caches:
        cache:
          credentials:
            mode: generated`,
  },
  {
    rule: 'cache-credentials-generated',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {mode: external, external: {host: cache.example.com}}}
`,
    text: `
- dataLayer.caches.cache.credentials.mode: credentials are generated for a cache that the chart runs itself; those of an external one are in a Secret of yours
  To mend it:
    dataLayer:
      caches:
        cache:
          credentials:
            mode: parts
            parts:
              secret: cache-cache`,
  },
  {
    rule: 'cache-memory-limit',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {maxMemory: 1Gi}}}
`,
    text: `
- dataLayer.caches.cache.builtin.resources.limits.memory: the server may hold 1Gi of data and more around it, so that a limit of 1Gi would have it killed
  To mend it:
    dataLayer:
      caches:
        cache:
          builtin:
            maxMemory: 256Mi
            resources:
              requests:
                memory: 384Mi
              limits:
                memory: 512Mi`,
  },
  {
    rule: 'cache-volume-without-save-points',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {persistence: {volume: {savePoints: []}}}}}
`,
    text: `
- dataLayer.caches.cache.builtin.persistence.volume.savePoints: nothing would ever be written to the volume: there is no save point
  To mend it:
    dataLayer:
      caches:
        cache:
          builtin:
            persistence:
              volume:
                savePoints:
                  - seconds: 900
                    changes: 1`,
  },
  {
    rule: 'store-major-version',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {image: {tag: 9.0.1}}}}
`,
    text: `
- dataLayer.caches.cache.builtin.image.tag: the tag 9.0.1 is of version 9, and the data is of version 8: back the data up, read the release notes, then change majorVersion too, since there is no way back
  To mend it:
    dataLayer:
      caches:
        cache:
          builtin:
            majorVersion: 9`,
  },
  {
    rule: 'store-parameter-taken',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {parameters: {maxmemory: 2gb}}}}
`,
    text: `
- dataLayer.caches.cache.builtin.parameters.maxmemory: the chart sets maxmemory itself, from other values; "" leaves it to the chart
  To mend it:
    dataLayer:
      caches:
        cache:
          builtin:
            parameters:
              maxmemory: ""`,
  },
  {
    rule: 'image-latest',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {image: {tag: latest}}}}
`,
    text: `
- dataLayer.caches.cache.builtin.image.tag: two pods that pull "latest" at different times run different code, and there is no way back
  To mend it:
    dataLayer:
      caches:
        cache:
          builtin:
            image:
              tag: "8.0.0"`,
  },
  {
    rule: 'request-above-limit',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {resources: {requests: {cpu: 2}}}}}
`,
    text: `
- dataLayer.caches.cache.builtin.resources.requests.cpu: 2 is requested, and 1 is the limit
  To mend it:
    dataLayer:
      caches:
        cache:
          builtin:
            resources:
              limits:
                cpu: "2"`,
  },
  {
    rule: 'env-taken',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {env: {CACHE_TLS: "true"}}}}
`,
    text: `
- dataLayer.caches.cache.builtin.env.CACHE_TLS: the platform sets CACHE_TLS itself; call yours by another name
  To mend it, in place of CACHE_TLS:
    dataLayer:
      caches:
        cache:
          builtin:
            env:
              MY_CACHE_TLS: "true"`,
  },
  {
    rule: 'volume-taken',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {builtin: {extraVolumes: [{name: data, emptyDir: {}}]}}}
`,
    text: `
- dataLayer.caches.cache.builtin.extraVolumes.0.name: the chart has a volume called data itself
  To mend it:
    dataLayer:
      caches:
        cache:
          builtin:
            extraVolumes:
              - name: my-data`,
  },
  {
    rule: 'ca-without-tls',
    values: `
dataLayer:
  enabled: true
  caches: {cache: {mode: external, external: {host: a.example.com, tls: false, ca: {mode: secret, secret: {name: ca, key: ca.crt}}}, credentials: {mode: uri, uri: {secret: c}}}}
`,
    text: `
- dataLayer.caches.cache.external.ca.mode: the server speaks no TLS, so that there is no certificate to check
  To mend it:
    dataLayer:
      caches:
        cache:
          external:
            ca:
              mode: system`,
  },
  {
    rule: 'env-taken',
    values: `
dataLayer:
  enabled: true
  caches: {fast: {builtin: {secretEnv: {CACHE_TLS: {secret: cache, key: tls}}}}}
`,
    text: `
- dataLayer.caches.fast.builtin.secretEnv.CACHE_TLS: the platform sets CACHE_TLS itself; call yours by another name
  To mend it, in place of CACHE_TLS:
    dataLayer:
      caches:
        fast:
          builtin:
            secretEnv:
              MY_CACHE_TLS:
                secret: cache
                key: tls`,
  },
];
