/** Values that violate each rule of the object store, and the whole of what is said about them. */
import type { Case } from '../../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'buckets-without-store',
    values: `
dataLayer:
  enabled: true
  objectStore: {buckets: {artifacts: {}}}
`,
    text: `
- dataLayer.objectStore.mode: there are buckets, and no store that they could be in
  To mend it:
    dataLayer:
      objectStore:
        mode: builtin
        credentials:
          mode: generated`,
  },
  {
    rule: 'object-store-identity-builtin',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: builtin}
`,
    text: `
- dataLayer.objectStore.credentials.mode: the built-in store knows nothing of cloud identities; it asks for keys
  To mend it:
    dataLayer:
      objectStore:
        credentials:
          mode: generated`,
  },
  {
    rule: 'object-store-keys-generated',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: external, credentials: {mode: generated}}
`,
    text: `
- dataLayer.objectStore.credentials.mode: keys are generated for a store that the chart runs itself; those of an external one are in a Secret of yours
  To mend it:
    dataLayer:
      objectStore:
        credentials:
          mode: keys
          keys:
            secret: object-store`,
  },
  {
    rule: 'object-store-provision-identity',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: external, external: {provision: true}}
`,
    text: `
- dataLayer.objectStore.external.provision: the Job that makes buckets logs in by keys, and pods have identities here
  To mend it:
    dataLayer:
      objectStore:
        external:
          provision: false`,
  },
  {
    rule: 'bucket-name-short',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {ml: {}}}
`,
    text: `
- dataLayer.objectStore.buckets.ml.bucket: the bucket would be called "ml", and a store wants three characters at least
  To mend it:
    dataLayer:
      objectStore:
        buckets:
          ml:
            bucket: ml-ml`,
  },
  {
    rule: 'bucket-twice',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: external, buckets: {artifacts: {}, models: {bucket: artifacts}}}
`,
    text: `
- dataLayer.objectStore.buckets.models.bucket: "artifacts" is the bucket artifacts already
  To mend it:
    dataLayer:
      objectStore:
        buckets:
          models:
            bucket: ml-models`,
  },
  {
    rule: 'bucket-replication-without-versions',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: external, external: {provision: true}, credentials: {mode: keys, keys: {secret: s3}}, buckets: {artifacts: {replication: {mode: bucket, bucket: {destination: "arn:aws:s3:::acme-copy", role: "arn:aws:iam::123456789012:role/copy"}}}}}
`,
    text: `
- dataLayer.objectStore.buckets.artifacts.versioning: stores copy buckets with versions only
  To mend it:
    dataLayer:
      objectStore:
        buckets:
          artifacts:
            versioning: true`,
  },
  {
    rule: 'bucket-lifecycle-builtin',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {artifacts: {lifecycle: {expireDays: 30}}}}
`,
    text: `
- dataLayer.objectStore.buckets.artifacts.lifecycle: the built-in store removes nothing by itself; remove what is old by a job, or take an external store
  To mend it:
    dataLayer:
      objectStore:
        buckets:
          artifacts:
            lifecycle:
              expireDays: 0
              noncurrentExpireDays: 0
              abortMultipartDays: 0`,
  },
  {
    rule: 'bucket-encryption-builtin',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {artifacts: {encryption: {mode: aes256}}}}
`,
    text: `
- dataLayer.objectStore.buckets.artifacts.encryption.mode: the built-in store does not encrypt; take a storage class that does, or an external store
  To mend it:
    dataLayer:
      objectStore:
        buckets:
          artifacts:
            encryption:
              mode: none`,
  },
  {
    rule: 'bucket-replication-builtin',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {artifacts: {versioning: true, replication: {mode: bucket, bucket: {destination: "arn:aws:s3:::acme-copy", role: "arn:aws:iam::123456789012:role/copy"}}}}}
`,
    text: `
- dataLayer.objectStore.buckets.artifacts.replication.mode: the built-in store copies nothing; take an external store
  To mend it:
    dataLayer:
      objectStore:
        buckets:
          artifacts:
            replication:
              mode: none`,
  },
  {
    rule: 'bucket-not-provisioned',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: external, buckets: {artifacts: {versioning: true}}}
`,
    text: `
- dataLayer.objectStore.buckets.artifacts: versions, lifecycle, encryption and replication are set where external.provision is true; without it they are left to whoever made the store
  To mend it:
    dataLayer:
      objectStore:
        buckets:
          artifacts:
            versioning: false
            lifecycle:
              expireDays: 0
              noncurrentExpireDays: 0
              abortMultipartDays: 0
            encryption:
              mode: none
            replication:
              mode: none`,
  },
  {
    rule: 'ca-without-tls',
    values: `
dataLayer:
  enabled: true
  objectStore: {mode: external, external: {endpoint: "http://s3.example.com", ca: {mode: configMap, configMap: {name: ca, key: ca.crt}}}}
`,
    text: `
- dataLayer.objectStore.external.ca.mode: the server speaks no TLS, so that there is no certificate to check
  To mend it:
    dataLayer:
      objectStore:
        external:
          ca:
            mode: system`,
  },
];
