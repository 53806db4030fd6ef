/** Documents that reach what random ones reach too rarely in caches, object store and Kafka. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const pod = `
      priority: low
      labels: {team: a}
      annotations: {note: a}
      podAnnotations: {note: b}
      env: {A: b}
      secretEnv: {B: {secret: s, key: k}}
      nodeSelector: {disk: fast}
      tolerations: [{key: a, operator: Exists}]
      extraVolumes: [{name: more, emptyDir: {}}]
      extraVolumeMounts: [{name: more, mountPath: /more}]
      extraContainers: [{name: beside, image: a}]
      networkPolicy: {allowFrom: [{podSelector: {}}]}
      tls: {mode: secret, secret: {name: cert}}
      resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}`;

const withoutTls = pod.replace(/\n *tls:.*/, '');

/** All modes of all stores, and a model that calls them. */
const calls = (stores: string): string => `
platform: {image: {pullSecrets: [pull]}, storage: {fast: ssd, standard: hdd}}
compute: {enabled: true, priorities: {low: {mode: use, use: {name: low}}}}
dataLayer:
  enabled: true
${stores}
serving:
  models:
    iris:
      image: {repository: acme/iris, tag: v1}
      calls: {cache: cache, sessions: sessions, bucket: artifacts, topics: [events]}
      versions: {v1: {}}
`;

const texts: Readonly<Record<string, string>> = {
  'stores of the chart, with everything': calls(`
  caches:
    cache:
      credentials: {mode: parts, parts: {secret: c}}
      builtin:${pod.replaceAll('\n', '\n  ')}
        parameters: {timeout: "300", hz: ""}
    sessions: {builtin: {persistence: {mode: none}, networkPolicy: {enabled: false}}}
    asleep: {enabled: false}
  objectStore:
    mode: builtin
    credentials: {mode: keys, keys: {secret: s3}}
    builtin:${pod}
    buckets: {artifacts: {bucket: acme-artifacts}, asleep: {enabled: false}}
  kafka:
    mode: builtin
    builtin:${withoutTls}
      parameters: {log.retention.hours: "48", num.io.threads: ""}
    topics: {events: {topic: acme-events, replicationFactor: 1}, asleep: {enabled: false}}`),
  'stores of the chart, with a priority that the chart makes': `
compute: {enabled: true, priorities: {own: {mode: create, create: {value: 10}}}}
dataLayer:
  enabled: true
  caches: {cache: {builtin: {priority: own}}}
  postgres: {mode: builtin, builtin: {priority: own}, databases: {ml: {}}}
  objectStore: {mode: builtin, credentials: {mode: generated}, builtin: {priority: own}}
  kafka: {mode: builtin, builtin: {priority: own}, topics: {events: {}}}`,
  'stores of the chart, with nothing': calls(`
  caches: {cache: {}, sessions: {}}
  objectStore: {mode: builtin, credentials: {mode: generated}, builtin: {networkPolicy: {enabled: false}}, buckets: {artifacts: {}}}
  kafka: {mode: builtin, builtin: {networkPolicy: {enabled: false}}, topics: {events: {}}}`),
  'stores elsewhere': calls(`
  caches:
    cache: {mode: external, external: {host: a.example.com}, credentials: {mode: uri, uri: {secret: c}}}
    sessions: {mode: external, external: {host: a.example.com, tls: false}, credentials: {mode: parts, parts: {secret: c}}}
  objectStore:
    mode: external
    external: {endpoint: "https://s3.example.com", region: eu-west-1, pathStyle: true, provision: true}
    credentials: {mode: keys, keys: {secret: s3}}
    buckets:
      artifacts:
        versioning: true
        lifecycle: {expireDays: 3}
        encryption: {mode: kms, kms: {keyId: alias/ml}}
        replication: {mode: bucket, bucket: {destination: "arn:aws:s3:::copy", role: "arn:aws:iam::123456789012:role/copy"}}
      logs: {encryption: {mode: aes256}, lifecycle: {noncurrentExpireDays: 1}}
  kafka:
    mode: external
    external: {bootstrapServers: "a:9092"}
    security: {mode: saslPlain, saslPlain: {secret: k, tls: false}}
    topics: {events: {}}`),
  'Amazon S3 by identity, and SCRAM': calls(`
  caches: {cache: {}, sessions: {}}
  objectStore: {mode: external, buckets: {artifacts: {}}}
  kafka: {mode: external, external: {bootstrapServers: "a:9092"}, security: {mode: saslScram, saslScram: {secret: k}}, topics: {events: {}}}`),
  'buckets on Amazon S3': calls(`
  caches: {cache: {}, sessions: {}}
  objectStore: {mode: external, external: {provision: true}, credentials: {mode: keys, keys: {secret: s3}}, buckets: {artifacts: {}}}
  kafka: {mode: builtin, topics: {events: {}}}`),
  'Strimzi, with everything': calls(`
  caches: {cache: {}, sessions: {}}
  objectStore: {mode: external, buckets: {artifacts: {}}}
  kafka:
    mode: strimzi
    strimzi:
      version: 4.1.0
      parameters: {log.retention.hours: "48", num.io.threads: ""}
      networkPolicy: {allowFrom: [{podSelector: {}}]}
    security: {mode: tls}
    topics: {events: {config: {retention.ms: "1000", cleanup.policy: ""}}, asleep: {enabled: false}}`),
  'Strimzi, with nothing': calls(`
  caches: {cache: {}, sessions: {}}
  objectStore: {mode: external, buckets: {artifacts: {}}}
  kafka: {mode: strimzi, strimzi: {networkPolicy: {enabled: false}}, topics: {events: {}}}`),
  'stores of another release': calls(`
  caches: {cache: {mode: shared, shared: {release: data}}, sessions: {mode: shared, shared: {release: data}}}
  objectStore: {mode: shared, shared: {release: data}, credentials: {mode: generated}, buckets: {artifacts: {}}}
  kafka: {mode: shared, shared: {release: data}, topics: {events: {}}}`),
};

/** Stores that KEDA looks at. */
const scaled = (cache: string, kafka: string): string => `
dataLayer:
  enabled: true
  caches: {cache: {${cache}}}
  kafka: {mode: external, external: {bootstrapServers: "a:9092"}, security: {mode: ${kafka}}, topics: {events: {}}}
serving:
  models:
    iris:
      image: {repository: acme/iris, tag: v1}
      calls: {cache: cache, topics: [events]}
      autoscaling:
        mode: keda
        keda:
          triggers:
            list: {mode: cacheList, cacheList: {listName: jobs}}
            lag: {mode: topicLag, topicLag: {topic: events, consumerGroup: g}}
      versions: {v1: {}}
`;

const elsewhere = 'mode: external, credentials: {mode: parts, parts: {secret: c}}';

const scaling: Readonly<Record<string, string>> = {
  "the chart's own cache with a certificate": scaled('builtin: {tls: {mode: secret, secret: {name: cert}}}', 'tls'),
  'a cache elsewhere with TLS': scaled(`${elsewhere}, external: {host: a.example.com}`, 'tls'),
  'a cache elsewhere without TLS': scaled(`${elsewhere}, external: {host: a.example.com, tls: false}`, 'plaintext'),
  'a cache of another release': scaled('mode: shared, shared: {release: data}', 'plaintext'),
};

export const documents: readonly DirectedDocument[] = [
  ...Object.entries(texts).map(([reason, values]) => ({ reason, values })),
  ...Object.entries(scaling).map(([store, values]) => ({ reason: `triggers of KEDA on ${store}`, values })),
];
