/** Settings that random documents choose too rarely to be sure of them. Each document reaches several. */
import type { DirectedDocument } from '../lib/directed-document.ts';

const shared = `
platform:
  spotNodes: {labels: {spot: "true"}, tolerations: [{key: spot, operator: Exists}]}
  contacts: {owners: {email: a@example.com}}
gpuPools:
  spot: {spot: preferred, nodeSelector: {pool: spot}, gpusPerPod: 2, priority: own, tolerations: [{operator: Exists}]}
  given: {nodeSelector: {pool: given}, priority: given, tolerations: [{key: a, operator: Exists}]}
  bare: {nodeSelector: {}}
compute:
  priorities: {own: {mode: create, create: {value: 1}}, given: {mode: use, use: {name: there}}}
serving:
  models:`;

/** Models by name, each with an image or KServe, over what the documents share. */
function models(settings: Readonly<Record<string, string>>, base = shared): string {
  const entries = Object.entries(settings).map(([name, lines]) => `\n    ${name}:\n${lines.replace(/^/gm, '      ')}`);
  return base + entries.join('');
}

const image = 'image: {repository: acme/model, tag: v1}';
const kserve = 'runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}}}';
const keda = (settings: string): string =>
  `autoscaling: {mode: keda, keda: {${settings} triggers: {a: {mode: redis, authentication: key, redis: {address: "r:1", listName: a}}, b: {mode: kafka, kafka: {bootstrapServers: "k:1", topic: t, consumerGroup: g}}}}}`;
const one = 'versions: {v1: {}}';
const volume = (subPath: string): string => `artifact: {mode: volume, volume: {claimName: c, subPath: "${subPath}"}}`;
const warm = (mode: string): string =>
  `artifact: {mode: http, http: {url: "https://a/b"}}\nartifactCache: {mode: volume, volume: {accessMode: ${mode}}}`;

/** A trigger of each kind, all with a login. */
const logins = `autoscaling: {mode: keda, keda: {triggers: {
  a: {mode: prometheus, authentication: key, prometheus: {serverAddress: "http://p:9090", query: up, threshold: 1}},
  b: {mode: cron, authentication: key, cron: {start: 0 7 * * *, end: 0 19 * * *, desiredReplicas: 2}},
  c: {mode: kafka, authentication: key, kafka: {bootstrapServers: "k:1", topic: t, consumerGroup: g}},
  d: {mode: redis, authentication: key, redis: {address: "r:1", listName: a}},
  e: {mode: custom, authentication: key, custom: {type: rabbitmq, metadata: {queueName: a}}}}}}`;

export const documents: readonly DirectedDocument[] = [
  {
    reason: 'logins of every kind of trigger, budgets in percent under every scaler',
    values: models({
      logins: `${image}\n${logins}\npdb: {mode: minAvailable, minAvailable: {pods: 50%}}\n${one}`,
      none: `${image}\npdb: {mode: minAvailable, minAvailable: {pods: 50%}}\n${one}`,
    }),
  },
  {
    reason: 'references that a version makes itself, and releases of servers of your own',
    values: models({
      own: `${image}\nversions: {v1: {priority: own, governance: {owner: owners}, pool: given}}`,
      canary: `${image}\nrelease: {mode: canary, canary: {stable: v1, candidate: v2, weight: 10}}\nversions: {v1: {}, v2: {}, v3: {}}`,
      blue: `${image}\nrelease: {mode: blueGreen, blueGreen: {active: v1}}\nversions: {v1: {}, v2: {}}`,
    }),
  },
  {
    reason: 'KServe with annotations, a runtime class and an HPA',
    values: models(
      {
        scaled: [
          kserve,
          volume(''),
          'podAnnotations: {a: b}',
          'pool: given',
          'autoscaling: {mode: hpa, hpa: {memory: {enabled: false}}}',
          one,
        ].join('\n'),
      },
      shared.replace('given: {nodeSelector', 'given: {runtimeClassName: nvidia, nodeSelector'),
    ),
  },
  {
    reason: 'KServe with pull secrets and tolerations, and vLLM with a warm cache',
    values: models(
      {
        plain: [kserve, volume(''), 'tolerations: [{key: a, value: b}]', one].join('\n'),
        language: `${image}\npool: given\nruntime: {mode: vllm, vllm: {model: a/b}}\nartifactCache: {mode: volume}\n${one}`,
      },
      shared.replace('platform:', 'platform:\n  image: {pullSecrets: [registry]}'),
    ),
  },
  {
    reason: 'tolerations of any taint for some seconds, with and without an effect',
    values: models({
      loose: `${image}\ntolerations: [{operator: Exists, tolerationSeconds: 5}, {operator: Exists, effect: NoExecute, tolerationSeconds: 5}]\n${one}`,
      keyed: `${image}\ntolerations: [{key: a, operator: Exists, effect: NoSchedule, tolerationSeconds: 5}]\n${one}`,
    }),
    refusedBy: ['toleration-with-seconds'],
  },
  {
    reason: 'KServe on slices of a GPU, and KEDA without a trigger',
    values: models(
      {
        slices: [kserve, volume(''), 'pool: given', one].join('\n'),
        idle: `${image}\nautoscaling: {mode: keda, keda: {triggers: {}}}\n${one}`,
      },
      shared.replace('given: {nodeSelector', 'given: {resource: nvidia.com/mig-1g.10gb, nodeSelector'),
    ),
    refusedBy: ['keda-without-trigger'],
  },
  {
    reason: 'a toleration of any taint with a value',
    values: models({ loose: `${image}\ntolerations: [{operator: Exists, value: b}]\n${one}` }),
    refusedBy: ['toleration-with-value'],
  },
  {
    reason: 'pools of every kind, volumes with and without a folder',
    values: models({
      spot: [image, 'pool: spot', volume(''), one].join('\n'),
      given: [image, 'pool: given', volume('a/b'), one].join('\n'),
      bare: [image, 'pool: bare', 'governance: {owner: owners}', one].join('\n'),
      warm: [image, warm('ReadWriteMany'), one].join('\n'),
    }),
  },
  {
    reason: 'KServe on pools of every kind, with volumes, callers and a ServiceAccount that exists',
    values: models({
      spot: [kserve, 'pool: spot', volume(''), 'tolerations: [{key: a, operator: Exists}]', one].join('\n'),
      given: [kserve, 'pool: given', volume('a/b'), 'calls: {models: [spot]}', one].join('\n'),
      bare: [kserve, 'pool: bare', volume(''), 'serviceAccount: {mode: use, use: {name: a}}', one].join('\n'),
      own: [kserve, volume(''), 'priority: own', 'nodeSelector: {a: b}', one].join('\n'),
      there: [kserve, volume(''), 'priority: given', 'pool: given', one].join('\n'),
      made: [kserve, volume(''), 'priority: own', 'pool: given', one].join('\n'),
      plain: [kserve, volume(''), 'priority: given', one].join('\n'),
    }),
  },
  {
    reason: 'KServe on spot nodes of which only the labels are known',
    values: models(
      { spot: [kserve, 'pool: spot', volume(''), one].join('\n') },
      shared.replace(', tolerations: [{key: spot, operator: Exists}]}\n  contacts', '}\n  contacts'),
    ),
  },
  {
    reason: 'metrics without labels, triggers with a login, budgets in percent',
    values: models({
      hpa: `${image}\nautoscaling: {mode: hpa, hpa: {metrics: {a: {mode: external, external: {metric: m, averageValue: 1}}}}}\npdb: {mode: minAvailable, minAvailable: {pods: 50%}}\n${one}`,
      keda: `${image}\n${keda('minReplicas: 3,')}\npdb: {mode: minAvailable, minAvailable: {pods: 1}}\n${one}`,
      none: `${image}\n${keda('')}\npdb: {mode: none}\n${one}`,
      scaled: `${image}\nautoscaling: {mode: hpa}\npdb: {mode: none}\n${one}`,
    }),
  },
  {
    reason: 'caches for one node, with one pod at the most',
    values: models({
      hpa: `${image}\nautoscaling: {mode: hpa, hpa: {minReplicas: 1, maxReplicas: 1}}\npdb: {mode: none}\n${warm('ReadWriteOnce')}\n${one}`,
      keda: `${image}\n${keda('maxReplicas: 1,')}\npdb: {mode: none}\n${warm('ReadWriteOnce')}\n${one}`,
    }),
  },
  {
    reason: 'KServe whose canary leaves versions out',
    values: models({
      canary: `${kserve}\nrelease: {mode: canary, canary: {stable: v1, candidate: v2, weight: 10}}\nversions: {v1: {}, v2: {}, v3: {}}`,
    }),
    refusedBy: ['kserve-release'],
  },
  {
    reason: 'a version without what its mode needs',
    values: models({ lacking: `${image}\nversions: {v1: {runtime: {mode: kserve}}}` }),
    refusedBy: ['required'],
  },
  {
    reason: 'more memory requested than allowed',
    values: models({ greedy: `${image}\nresources: {requests: {memory: 8Gi}}\n${one}` }),
    refusedBy: ['request-above-limit'],
  },
  {
    reason: 'a toleration without a key, and one without an effect',
    values: models({
      loose: `${image}\ntolerations: [{operator: Equal, value: a}, {key: a, operator: Exists, value: b}]\n${one}`,
    }),
    refusedBy: ['toleration-with-value', 'toleration-without-key'],
  },
  {
    reason: 'one object twice, and a model without versions',
    values: `${models({ empty: image })}
  extraObjects:
    a: {apiVersion: v1, kind: ConfigMap, metadata: {name: same}}
    b: {apiVersion: v1, kind: ConfigMap, metadata: {name: same}}`,
    refusedBy: ['extra-object-twice', 'model-without-version'],
  },
  {
    reason: 'extra objects whose spec or template is no map',
    values: `dataLayer:
  enabled: true
  extraObjects:
    text: {apiVersion: v1, kind: A, metadata: {name: a}, spec: text}
    list: {apiVersion: v1, kind: B, metadata: {name: b}, spec: [1], template: 2}
    inner: {apiVersion: v1, kind: C, metadata: {name: c}, spec: {template: text}}
    flag: {apiVersion: v1, kind: D, metadata: {name: d}, spec: false}`,
  },
];
