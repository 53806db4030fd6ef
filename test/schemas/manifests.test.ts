/** Manifests of kinds in use: a good one passes, and each spoilt copy is refused for the reason that spoilt it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crdPath, kubernetesPath, serves } from '../../scripts/schemas/paths.ts';
import { crdKinds, kubernetesKinds, kubernetesMinors } from '../../scripts/schemas/sources.ts';
import { checker } from './lib.ts';

/** A manifest, and ways to spoil it: the text that is replaced, what it becomes, and what is then said of it. */
interface Case {
  apiVersion: string;
  kind: string;
  good: string;
  bad: [from: string, to: string, error: string][];
}

const cases: Case[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    good: `
      replicas: 0
      selector: {matchLabels: {app: a}}
      strategy: {rollingUpdate: {maxSurge: 25%, maxUnavailable: 0}}
      template:
        metadata: {labels: {app: a}, annotations: {port: "80"}}
        spec:
          containers:
            - name: main
              ports: [{containerPort: 80}]
              readinessProbe: {httpGet: {path: /, port: http}}
              resources: {limits: {cpu: 0.5, memory: 1Gi, nvidia.com/gpu: 1}, requests: {cpu: 250m, memory: .5Gi}}
              volumeMounts: [{name: cache, mountPath: /cache}]
          volumes: [{name: cache, emptyDir: {}}]`,
    bad: [
      ['replicas: 0', 'replicas: "0"', '/spec/replicas must be integer'],
      ['replicas: 0', 'replicas: null', '/spec/replicas must be integer'],
      ['replicas: 0', 'replica: 0', '/spec unknown field replica'],
      ['port: "80"', 'port: 80', '/spec/template/metadata/annotations/port must be string'],
      ['port: http', 'port: 0.5', '/spec/template/spec/containers/0/readinessProbe/httpGet/port must be integer'],
      ['250m', '250 milli', '/spec/template/spec/containers/0/resources/requests/cpu must match pattern'],
      ['emptyDir: {}', 'emptydir: {}', '/spec/template/spec/volumes/0 unknown field emptydir'],
      [
        'mountPath: /cache',
        'subPath: a',
        "/spec/template/spec/containers/0/volumeMounts/0 must have required property 'mountPath'",
      ],
    ],
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    good: `
      scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
      maxReplicas: 3
      metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}]`,
    bad: [
      ['maxReplicas: 3', 'minReplicas: 3', "/spec must have required property 'maxReplicas'"],
      [
        'averageUtilization: 80',
        'averageUtilisation: 80',
        '/spec/metrics/0/resource/target unknown field averageUtilisation',
      ],
    ],
  },
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceClaimTemplate',
    good: `
      spec: {devices: {requests: [{name: gpu, exactly: {deviceClassName: gpu.nvidia.com, count: 1}}]}}`,
    bad: [
      [
        'exactly: {deviceClassName: gpu.nvidia.com, count: 1}',
        'deviceClassName: gpu.nvidia.com',
        'unknown field deviceClassName',
      ],
    ],
  },
  {
    apiVersion: 'kueue.x-k8s.io/v1beta2',
    kind: 'ClusterQueue',
    good: `
      namespaceSelector: {}
      cohortName: ml
      resourceGroups:
        - coveredResources: [cpu, nvidia.com/gpu]
          flavors: [{name: a100, resources: [{name: cpu, nominalQuota: 32}, {name: nvidia.com/gpu, nominalQuota: "8"}]}]`,
    bad: [
      ['cohortName', 'cohort', '/spec unknown field cohort'],
      ['nominalQuota: 32', 'nominalQuota: many', '/nominalQuota must match pattern'],
      ['nominalQuota: 32', 'quota: 32', "must have required property 'nominalQuota'"],
    ],
  },
  {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    good: `
      predictor:
        minReplicas: 1
        model: {modelFormat: {name: onnx}, storageUri: s3://models/a, resources: {limits: {nvidia.com/gpu: 1}}}
        tolerations: [{key: nvidia.com/gpu, operator: Exists}]`,
    bad: [
      ['storageUri', 'storageURI', '/spec/predictor/model unknown field storageURI'],
      ['modelFormat: {name: onnx}', 'modelFormat: onnx', '/spec/predictor/model/modelFormat must be object'],
    ],
  },
  {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    good: `
      scaleTargetRef: {name: a}
      minReplicaCount: 0
      triggers: [{type: prometheus, metadata: {query: up, threshold: "5", serverAddress: "http://prometheus:9090"}}]`,
    bad: [
      ['threshold: "5"', 'threshold: 5', '/spec/triggers/0/metadata/threshold must be string'],
      ['minReplicaCount', 'minReplicas', '/spec unknown field minReplicas'],
    ],
  },
  {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    good: `
      selector: {matchLabels: {app: a}}
      endpoints: [{port: metrics, interval: 30s}]`,
    bad: [
      ['interval: 30s', 'interval: 30', '/spec/endpoints/0/interval must be string'],
      ['interval: 30s', 'interval: half a minute', '/spec/endpoints/0/interval must match pattern'],
    ],
  },
  {
    apiVersion: 'karpenter.sh/v1',
    kind: 'NodePool',
    good: `
      template:
        spec:
          nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: gpu}
          requirements: [{key: karpenter.sh/capacity-type, operator: In, values: [spot]}]
      limits: {cpu: 100}`,
    bad: [
      [
        'operator: In',
        'operator: Is',
        '/spec/template/spec/requirements/0/operator must be equal to one of the allowed values',
      ],
      ['group: karpenter.k8s.aws, ', '', "/spec/template/spec/nodeClassRef must have required property 'group'"],
    ],
  },
  {
    apiVersion: 'autoscaling.k8s.io/v1',
    kind: 'VerticalPodAutoscaler',
    good: `
      targetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
      updatePolicy: {updateMode: InPlaceOrRecreate}
      resourcePolicy: {containerPolicies: [{containerName: main, maxAllowed: {memory: 4Gi, cpu: 2}}]}`,
    bad: [['InPlaceOrRecreate', '"On"', '/spec/updatePolicy/updateMode must be equal to one of the allowed values']],
  },
];

/** The schemas of a kind: one of each minor, or the CRD's. */
function schemasOf({ apiVersion, kind }: Case): string[] {
  const crds = crdKinds.filter((crd) => `${crd.group}/${crd.version}` === apiVersion && crd.kind === kind).map(crdPath);
  const kinds = kubernetesKinds.filter((it) => it.apiVersion === apiVersion && it.kind === kind);
  return [
    ...crds,
    ...kinds.flatMap((it) =>
      kubernetesMinors.filter((minor) => serves(minor, it)).map((minor) => kubernetesPath(minor, it)),
    ),
  ];
}

for (const it of cases) {
  const { apiVersion, kind, good, bad } = it;
  const manifest = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\nspec:${good}`;
  const paths = schemasOf(it);

  test(`${kind} of ${apiVersion}: a good manifest passes`, () => {
    assert.ok(paths.length > 0);
    for (const path of paths) assert.equal(checker(path)(manifest), [], path);
  });

  for (const [from, to, error] of bad) {
    test(`${kind} of ${apiVersion}: "${to || `without ${from}`}" is refused`, () => {
      assert.ok(manifest.includes(from));
      for (const path of paths) {
        const errors = checker(path)(manifest.replace(from, () => to));
        assert.ok(
          errors.some((said) => said.includes(error)),
          `${path}: ${errors.join('; ') || 'passed'}`,
        );
      }
    });
  }
}

test.run();
