/** Violations of the rules of the cache of artifacts. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'cache-of-a-version',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifactCache: {mode: ephemeral}
      versions: {v1: {artifactCache: {mode: volume}}}
`,
    text: `
- serving.models.fraud.versions.v1.artifactCache: all versions of a model keep their artifacts on one volume, and it is described at the model
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              artifactCache:
                mode: ephemeral`,
  },
  {
    rule: 'cache-on-one-node',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifactCache: {mode: volume, volume: {accessMode: ReadWriteOnce}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.artifactCache.volume.accessMode: the volume can be had by one node only, and the model may have several pods
  To mend it:
    serving:
      models:
        fraud:
          artifactCache:
            volume:
              accessMode: ReadWriteMany
              storage: shared`,
  },
  {
    rule: 'cache-on-one-node',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifactCache: {mode: volume, volume: {accessMode: ReadWriteOnce}}
      versions: {v1: {}, v2: {}}
`,
    text: `
- serving.models.fraud.artifactCache.volume.accessMode: the volume can be had by one node only, and the model may have several pods
  To mend it:
    serving:
      models:
        fraud:
          artifactCache:
            volume:
              accessMode: ReadWriteMany
              storage: shared`,
  },
  {
    rule: 'ca-without-tls',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifact: {mode: s3, s3: {bucket: models, path: a, endpoint: "http://s3.example.com", ca: {mode: secret, secret: {name: ca, key: ca.crt}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.artifact.s3.ca.mode: the server speaks no TLS, so that there is no certificate to check
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              artifact:
                s3:
                  ca:
                    mode: system`,
  },
];
