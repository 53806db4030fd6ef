/** Databases, by each that may run them and each way to get at them; random documents choose a mode and its details too rarely together. */
import type { DirectedDocument } from '../lib/directed-document.ts';

/** Databases and a model that calls one of them. */
const called = (postgres: string, more = ''): string => `
${more}
dataLayer:
  enabled: true
  postgres: {${postgres}}
serving:
  models:
    iris: {image: {registry: ghcr.io, repository: acme/iris, tag: v1}, calls: {database: mlops}, versions: {v1: {}}}
`;

const given = 'credentials: {mode: parts, parts: {secret: given}}';
const several = `databases: {mlops: {}, api: {database: api_data, owner: team, ${given}}, idle: {enabled: false}}`;
const mlops = `databases: {mlops: {${given}}}`;
const operator = 'platform: {telemetry: {metrics: {mode: operator, namespace: monitoring}}}';
const cluster = (settings: string): string => `mode: cloudNativePg, cloudNativePg: {${settings}}, ${several}`;

const texts: Readonly<Record<string, string>> = {
  'a server of its own': called(`mode: builtin, ${several}, parameters: {work_mem: ""}`),
  'a server of its own with a certificate': called(
    `mode: builtin, builtin: {tls: {mode: secret, secret: {name: postgres-tls}}}, ${several}`,
  ),
  'a server of its own with nothing in it': 'dataLayer: {enabled: true, postgres: {mode: builtin}}',
  'a server of its own with all that pods may have': called(
    `mode: builtin, builtin: {labels: {a: b}, annotations: {a: b}, podAnnotations: {a: b}, env: {A: b}, priority: high,
     secretEnv: {B: {secret: c, key: d}}, nodeSelector: {a: b}, tolerations: [{key: a, operator: Exists}], extraVolumes: [{name: a, emptyDir: {}}],
     extraVolumeMounts: [{name: a, mountPath: /a}], extraContainers: [{name: a, image: b}], networkPolicy: {enabled: false}}, ${several}`,
    'compute: {priorities: {high: {mode: use, use: {name: company-high}}}}',
  ),
  'a server of its own that more are let into': called(
    `mode: builtin, builtin: {networkPolicy: {allowFrom: [{podSelector: {}}]}, volume: {storage: standard}}, ${several}`,
    'platform: {image: {pullSecrets: [pull]}, provider: openshift, storage: {standard: hdd}}',
  ),
  'a cluster of the operator': called(cluster('instances: 1')),
  'a cluster of the operator with a pooler and monitors': called(
    `${cluster('instances: 3')}, pooler: {mode: pgbouncer}`,
    operator,
  ),
  'a cluster of the operator with a pooler of another image': called(
    `${cluster('networkPolicy: {allowFrom: [{podSelector: {}}]}')}, parameters: {work_mem: ""}, pooler: {mode: pgbouncer, pgbouncer: {image: {registry: ghcr.io, repository: acme/pgbouncer, tag: v1}}}`,
    'platform: {image: {pullSecrets: [pull]}}',
  ),
  'a cluster of the operator with all that it may have': called(
    `${cluster('labels: {a: b}, annotations: {a: b}, nodeSelector: {a: b}, tolerations: [{key: a, operator: Exists}], priority: high, volume: {storage: standard}, networkPolicy: {enabled: false}')}, pooler: {mode: pgbouncer}`,
    'platform: {storage: {standard: hdd}}\ncompute: {priorities: {high: {mode: create, create: {value: 10}}}}',
  ),
  'a cluster of the operator with a priority that exists': called(
    cluster('priority: high'),
    'compute: {priorities: {high: {mode: use, use: {name: company-high}}}}',
  ),
  'a cluster of the operator with nothing in it': 'dataLayer: {enabled: true, postgres: {mode: cloudNativePg}}',
  'a server elsewhere': called(`mode: external, external: {host: db.example.com}, ${mlops}`),
  'a server elsewhere with a host that reads': called(
    `mode: external, external: {host: db.example.com, readOnlyHost: ro.example.com, ca: {mode: secret, secret: {name: ca, key: ca.pem}}}, ${mlops}`,
  ),
  'a server elsewhere whose signer is in a ConfigMap': called(
    `mode: external, external: {host: db.example.com, ca: {mode: configMap, configMap: {name: ca, key: ca.pem}}}, databases: {mlops: {credentials: {mode: uri, uri: {secret: given}}}, idle: {enabled: false}}`,
  ),
  'a server of another release': called('mode: shared, shared: {release: data}, databases: {mlops: {}}'),
  'a server of another release with a certificate of its own': called(
    'mode: shared, shared: {release: data, caSecret: own-ca}, databases: {mlops: {}}',
  ),
};

export const documents: readonly DirectedDocument[] = Object.entries(texts).map(([reason, values]) => ({
  reason,
  values,
}));
