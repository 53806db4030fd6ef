/** What `compute` renders, and that Kubernetes and the CRDs take it. */
import { existsSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checker, root } from '../schemas/lib.ts';
import { loadText, render } from './lib.ts';

type Object_ = ReturnType<typeof render>[number];

const pools = `
platform: {spotNodes: {labels: {capacity: spot}, tolerations: [{key: spot, operator: Exists, effect: NoSchedule}]}}
gpuPools:
  a100:
    nodeSelector: {pool: a100}
    tolerations: [{key: nvidia.com/gpu, operator: Exists, effect: NoSchedule}]
  t4: {spot: required, nodeSelector: {pool: t4}}
  p4: {spot: preferred, nodeSelector: {pool: p4}}
  any: {nodeSelector: {}}
  mine: {existingResourceFlavor: own-flavor, nodeSelector: {pool: mine}}
  idle: {enabled: false, nodeSelector: {pool: idle}}
`;

const priorities = `
  priorities:
    serving: {mode: create, create: {value: 100000, description: Answers.}}
    notebooks: {mode: create, create: {value: -5, preemptionPolicy: Never}}
    theirs: {mode: use, use: {name: gold}}
    idle: {enabled: false, mode: create, create: {value: 1}}
`;

const minors = ['1.34', '1.35', '1.36', '1.37'];

/** Renders, has every object checked by its schema in each release of Kubernetes, and keeps those of one kind. */
function rendered(kind: string, values: string): Object_[] {
  const objects = render(values);
  for (const object of objects) {
    const text = JSON.stringify(object);
    assert.not.match(text, /:(null|\{\}|\[\]|"")/, 'nothing empty is written');
    for (const path of schemasOf(object)) assert.equal(checker(path)(text), [], `${path}: ${text}`);
  }
  return objects.filter((object) => object.kind === kind);
}

function schemasOf({ apiVersion, kind }: Object_): string[] {
  const [group = '', version] = String(apiVersion).split('/');
  const name = String(kind).toLowerCase();
  const crd = `schemas/crds/${group}/${name}_${version}.json`;
  if (existsSync(`${root}/${crd}`)) return [crd];
  const suffix = [group.split('.')[0], version].filter(Boolean).join('-');
  return minors.map((minor) => `schemas/kubernetes/v${minor}.0-strict/${name}-${suffix}.json`);
}

const names = (objects: readonly Object_[]): string[] =>
  objects.map(({ metadata }) => (metadata as { name: string }).name);
const specs = (objects: readonly Object_[]): unknown[] => objects.map(({ spec }) => spec);

test('an installation without values renders nothing', () => {
  assert.equal(render(''), []);
  assert.equal(render('compute: {enabled: false, quotas: {team: {hard: {pods: 1}}}}'), []);
});

test('priorities are classes of the whole cluster, named after namespace and release (CO-7)', () => {
  const classes = rendered('PriorityClass', `compute:${priorities}`);
  assert.equal(names(classes), ['ml.demo-compute-priority-notebooks', 'ml.demo-compute-priority-serving']);
  const { metadata: _, ...notebooks } = classes[0] as Object_;
  assert.equal(notebooks, {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    value: -5,
    preemptionPolicy: 'Never',
  });
  assert.is(classes[1]?.preemptionPolicy, 'PreemptLowerPriority');
  assert.is(classes[1]?.description, 'Answers.');
});

test('Kueue gets the same priorities for jobs (CO-7)', () => {
  const values = `compute:${priorities}\n  queueing: {mode: kueue}`;
  const classes = rendered('WorkloadPriorityClass', values);
  assert.equal(names(classes), names(rendered('PriorityClass', values)));
  assert.equal(
    classes.map(({ value }) => value),
    [-5, 100000],
  );
  assert.equal(rendered('WorkloadPriorityClass', `compute:${priorities}`), []);
});

test('quotas bound the namespace, or the pods of one priority (CO-4)', () => {
  const quotas = rendered(
    'ResourceQuota',
    `compute:${priorities}
  quotas:
    all: {hard: {requests.cpu: 0.5, limits.memory: 2048Mi, pods: 1000, requests.nvidia.com/gpu: 8}}
    fast: {priority: serving, hard: {pods: 1}}
    gold: {priority: theirs, hard: {pods: 1}}
    idle: {enabled: false, hard: {pods: 1}}`,
  );
  const scope = (name: string): object => ({
    matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: [name] }],
  });
  assert.equal(names(quotas), ['demo-compute-quota-all', 'demo-compute-quota-fast', 'demo-compute-quota-gold']);
  assert.equal(specs(quotas), [
    { hard: { 'limits.memory': '2Gi', pods: '1k', 'requests.cpu': '500m', 'requests.nvidia.com/gpu': '8' } },
    { hard: { pods: '1' }, scopeSelector: scope('ml.demo-compute-priority-serving') },
    { hard: { pods: '1' }, scopeSelector: scope('gold') },
  ]);
});

test('the LimitRange has the parts that are filled (CO-4)', () => {
  const limits = (more: string): unknown[] =>
    specs(rendered('LimitRange', `compute: {limitRange: {enabled: true, ${more}}}`));
  assert.equal(limits('min: {cpu: 0.01}, max: {cpu: 64000m, memory: 0.5Gi}'), [
    { limits: [{ type: 'Container', min: { cpu: '10m' }, max: { cpu: '64', memory: '512Mi' } }] },
  ]);
  assert.equal(limits('defaultRequest: {cpu: 1}, default: {cpu: 2}'), [
    { limits: [{ type: 'Container', defaultRequest: { cpu: '1' }, default: { cpu: '2' } }] },
  ]);
  assert.equal(render('compute: {limitRange: {default: {cpu: 1}}}'), []);
});

test('pools are flavors, with what spot nodes carry where the pool is one (CO-5, CO-6)', () => {
  const flavors = rendered('ResourceFlavor', `${pools}compute: {queueing: {mode: kueue}}`);
  const spotTaint = { key: 'spot', operator: 'Exists', effect: 'NoSchedule' };
  assert.equal(
    names(flavors),
    ['a100', 'any', 'p4', 't4'].map((name) => `ml.demo-compute-pool-${name}`),
  );
  assert.equal(specs(flavors), [
    {
      nodeLabels: { pool: 'a100' },
      tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
    },
    undefined,
    { nodeLabels: { pool: 'p4' }, tolerations: [spotTaint] },
    { nodeLabels: { pool: 't4', capacity: 'spot' }, tolerations: [spotTaint] },
  ]);
});

const queues = (settings: string): string => `${pools}
compute:
  queueing:
    mode: kueue
    kueue:
      ${settings}
      queues:
        team:
          mode: create
          create:
            weight: 0.5
            pools:
              - {pool: t4, gpus: 8, cpu: 64, memory: 256Gi}
              - {pool: mine, gpus: 2, cpu: 1500m, memory: 1024Mi${settings.includes('cohort') ? ', gpuBorrowingLimit: 0, gpuLendingLimit: 1' : ''}}
        shared: {mode: use, use: {clusterQueue: company}}
        idle: {enabled: false, mode: use, use: {clusterQueue: none}}
`;

test('a queue has its share of each pool, in the order in which they are tried (CO-6)', () => {
  const [queue, ...others] = rendered('ClusterQueue', queues('strategy: StrictFIFO'));
  assert.equal(others, []);
  const resources = (cpu: string, memory: string, gpus: string): object[] => [
    { name: 'cpu', nominalQuota: cpu },
    { name: 'memory', nominalQuota: memory },
    { name: 'nvidia.com/gpu', nominalQuota: gpus },
  ];
  assert.equal(queue?.spec, {
    queueingStrategy: 'StrictFIFO',
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ml' } },
    preemption: { withinClusterQueue: 'LowerPriority' },
    resourceGroups: [
      {
        coveredResources: ['cpu', 'memory', 'nvidia.com/gpu'],
        flavors: [
          { name: 'ml.demo-compute-pool-t4', resources: resources('64', '256Gi', '8') },
          { name: 'own-flavor', resources: resources('1500m', '1Gi', '2') },
        ],
      },
    ],
  });
});

test('queues of a cohort borrow, lend and share (CO-6)', () => {
  const [queue] = rendered('ClusterQueue', queues('cohort: gpus\n      fairSharing: true'));
  const { cohortName, fairSharing, preemption, resourceGroups } = (queue as Object_).spec as {
    [key: string]: unknown;
    resourceGroups: { flavors: { resources: object[] }[] }[];
  };
  assert.is(cohortName, 'gpus');
  assert.equal(fairSharing, { weight: '500m' });
  assert.equal(preemption, { withinClusterQueue: 'LowerPriority', reclaimWithinCohort: 'Any' });
  assert.equal(resourceGroups[0]?.flavors[1]?.resources[2], {
    name: 'nvidia.com/gpu',
    nominalQuota: '2',
    borrowingLimit: '0',
    lendingLimit: '1',
  });
});

test('jobs are put in queues of the namespace (CO-6)', () => {
  const local = rendered('LocalQueue', queues(''));
  assert.equal(names(local), ['demo-compute-queue-shared', 'demo-compute-queue-team']);
  assert.equal(specs(local), [{ clusterQueue: 'company' }, { clusterQueue: 'ml.demo-compute-queue-team' }]);
});

test('devices are claimed by templates that change their name with what they say (CO-8)', () => {
  const claims = (more: string): Object_[] =>
    rendered(
      'ResourceClaimTemplate',
      `
gpuPools:
  a100: {gpusPerPod: 2, nodeSelector: {pool: a100}}
  slices: {deviceClassName: mig.nvidia.com, deviceSelector: "a == 'b' && c < 1", nodeSelector: {pool: slices}}
compute: {claims: {mode: dra${more}}}`,
    );
  const plain = claims('');
  const request = (exactly: object): object => ({
    spec: { devices: { requests: [{ name: 'gpu', exactly: { allocationMode: 'ExactCount', ...exactly } }] } },
  });
  assert.equal(specs(plain), [
    request({ deviceClassName: 'gpu.nvidia.com', count: 2 }),
    request({ deviceClassName: 'mig.nvidia.com', count: 1, selectors: [{ cel: { expression: "a == 'b' && c < 1" } }] }),
  ]);
  const [a100 = '', slices] = names(plain);
  assert.match(a100, /^demo-compute-pool-a100--[0-9a-f]{8}$/);
  const [changed, unchanged] = names(claims(', dra: {deviceClassName: other}'));
  assert.is.not(changed, a100);
  assert.is(unchanged, slices);
  assert.equal(render('gpuPools: {a100: {nodeSelector: {pool: a100}}}'), []);
});

test('extra objects are added as they are', () => {
  const object = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'x' },
    data: { text: '{{ .Values }}', on: 'y' },
  };
  assert.equal(render(JSON.stringify({ compute: { extraObjects: { mine: object } } })), [object]);
});

test('the production example renders every kind but claims, and all of it is valid', () => {
  const production = loadText('values-production.yaml');
  const kinds = new Set(render(production).map(({ kind }) => kind));
  assert.equal([...kinds].sort(), [
    'ClusterQueue',
    'LimitRange',
    'LocalQueue',
    'PriorityClass',
    'ResourceFlavor',
    'ResourceQuota',
    'WorkloadPriorityClass',
  ]);
  assert.is(rendered('ResourceFlavor', production).length, 3);
});

test('every object has the labels that all have', () => {
  for (const { metadata } of render(`${queues('')}  priorities: {x: {mode: create, create: {value: 1}}}`)) {
    const { labels } = metadata as { labels: Record<string, string> };
    assert.is(labels['app.kubernetes.io/instance'], 'demo');
    assert.is(labels['app.kubernetes.io/component'], 'compute');
    assert.is(labels['app.kubernetes.io/managed-by'], 'Helm');
  }
});

test.run();
