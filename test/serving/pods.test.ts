/** The pods of models: probes, resources, security, places, and a quiet end. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fraud, type Manifest, render } from './lib.ts';

const podOf = (chart: ReturnType<typeof render>, name = 'version-fraud--v1'): Manifest =>
  chart.one('Deployment', name).spec.template.spec;
const model = (settings: string): string => `serving: {models: {fraud: ${settings}}}`;

const everything = `
platform: {telemetry: {traces: {mode: otlp, otlp: {endpoint: "http://collector.monitoring:4317"}}}}
gpuPools: {a100: {nodeSelector: {pool: a100}}}
serving:
  models:
    fraud:
      artifact: {mode: s3, s3: {bucket: models, path: fraud/1}}
    assistant:
      runtime: {mode: vllm, vllm: {model: Qwen/Qwen2.5-7B-Instruct}}
      image: {repository: vllm/vllm-openai, tag: v0.27.1}
      pool: a100
      versions: {v1: {}}
`;

test('no container is without resources and the restricted security context', () => {
  const pods = render(fraud, everything).all.flatMap(({ kind, spec }) =>
    kind === 'Pod' ? [spec] : kind === 'Deployment' ? [spec.template.spec] : [],
  );
  assert.is(pods.length, 5);
  for (const pod of pods) {
    assert.is(pod.securityContext.runAsNonRoot, true);
    assert.equal(pod.securityContext.seccompProfile, { type: 'RuntimeDefault' });
    assert.is(pod.automountServiceAccountToken, false);
    for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
      assert.equal(container.securityContext, {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      for (const bound of ['requests', 'limits']) {
        assert.type(container.resources[bound].cpu, 'string');
        assert.type(container.resources[bound].memory, 'string');
      }
    }
  }
});

test('servers have three probes; the time to start is given whole', () => {
  const chart = render(
    fraud,
    model('{probes: {startup: {budgetSeconds: 61, periodSeconds: 10}, readiness: {path: /ready}}}'),
  );
  const server = chart.server('version-fraud--v1');
  assert.equal(server.startupProbe, {
    httpGet: { path: '/health', port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 3,
    failureThreshold: 7,
  });
  assert.is(server.readinessProbe.httpGet.path, '/ready');
  assert.is(server.livenessProbe.failureThreshold, 3);
  assert.is(chart.one('Deployment', 'version-fraud--v1').spec.progressDeadlineSeconds, 661);
});

test('a pod that leaves answers for a while', () => {
  const pod = podOf(render(fraud));
  assert.equal(pod.containers[0].lifecycle, { preStop: { sleep: { seconds: 10 } } });
  assert.is(pod.terminationGracePeriodSeconds, 45);
  assert.is(podOf(render(fraud, model('{shutdown: {drainSeconds: 0}}'))).containers[0].lifecycle, undefined);
});

test('pods are replaced one at a time, or all at once where they must be', () => {
  const strategy = (...files: string[]): Manifest =>
    render(fraud, ...files).one('Deployment', 'version-fraud--v1').spec.strategy;
  assert.equal(strategy(), { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } });
  assert.equal(strategy(model('{strategy: {mode: recreate}}')), { type: 'Recreate' });
  assert.equal(strategy(model('{strategy: {rollingUpdate: {maxSurge: "25%"}}}')).rollingUpdate.maxSurge, '25%');
});

test('pods of one version keep apart', () => {
  const [zones, nodes] = podOf(render(fraud, model('{spread: {zones: required}}'))).topologySpreadConstraints;
  assert.is(zones.topologyKey, 'topology.kubernetes.io/zone');
  assert.is(zones.whenUnsatisfiable, 'DoNotSchedule');
  assert.is(zones.labelSelector.matchLabels.version, 'v1');
  assert.is(nodes.whenUnsatisfiable, 'ScheduleAnyway');
  assert.is(podOf(render(fraud, model('{spread: {zones: none, nodes: none}}'))).topologySpreadConstraints, undefined);
});

test('user ids are left to OpenShift', () => {
  assert.is(podOf(render(fraud)).securityContext.runAsUser, 10001);
  const { securityContext } = podOf(render(fraud, 'platform: {provider: openshift}'));
  assert.equal(
    [securityContext.runAsUser, securityContext.fsGroup, securityContext.runAsNonRoot],
    [undefined, undefined, true],
  );
});

test('a server is told who it is, and where it runs', () => {
  const env = render(
    fraud,
    'platform: {environment: staging}',
    model('{env: {B: b, A: a}, secretEnv: {TOKEN: {secret: hub, key: token}}}'),
  ).env('version-fraud--v1');
  assert.equal(env, {
    PORT: '8080',
    ML_ENVIRONMENT: 'staging',
    ENABLE_GPU_ACCELERATION: 'false',
    MODEL_NAME: 'fraud',
    MODEL_VERSION: 'v1',
    A: 'a',
    B: 'b',
    TOKEN: { secretKeyRef: { name: 'hub', key: 'token' } },
  });
});

test('traces go to the collector', () => {
  const env = render(fraud, everything).env('version-fraud--v1');
  assert.is(env.OTEL_SERVICE_NAME, 'demo-serving-version-fraud--v1');
  assert.is(env.OTEL_EXPORTER_OTLP_ENDPOINT, 'http://collector.monitoring:4317');
  assert.is(env.OTEL_EXPORTER_OTLP_PROTOCOL, 'grpc');
});

test('images come from the registry of the platform, and a digest stands before a tag', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  const chart = render(
    fraud,
    'platform: {image: {registry: "registry.example.com:5000/mirror", pullSecrets: [one, two]}}',
    model(`{versions: {v2: {image: {digest: "${digest}"}}}}`),
  );
  assert.is(chart.server('version-fraud--v1').image, 'registry.example.com:5000/mirror/acme/fraud:v1.0.0');
  assert.is(chart.server('version-fraud--v2').image, `registry.example.com:5000/mirror/acme/fraud@${digest}`);
  assert.equal(podOf(chart).imagePullSecrets, [{ name: 'one' }, { name: 'two' }]);
});

const pools = `
platform: {spotNodes: {labels: {spot: "true"}, tolerations: [{key: spot, operator: Exists}]}}
compute: {priorities: {serving: {mode: create, create: {value: 1}}, high: {mode: use, use: {name: high}}}}
gpuPools:
  a100:
    nodeSelector: {pool: a100}
    tolerations: [{key: nvidia.com/gpu, operator: Exists}]
    runtimeClassName: nvidia
    priority: high
    gpusPerPod: 2
  t4: {nodeSelector: {pool: t4}, spot: required}
  l4: {nodeSelector: {pool: l4}, spot: preferred, resource: nvidia.com/mig-1g.10gb, deviceClassName: mig.nvidia.com}
`;

test('a pool gives a pod its GPUs and its place', () => {
  const chart = render(
    fraud,
    pools,
    model(
      '{pool: a100, nodeSelector: {disk: ssd}, tolerations: [{key: mine, operator: Exists}], versions: {v2: {gpus: 4}}}',
    ),
  );
  const pod = podOf(chart);
  assert.is(pod.containers[0].resources.limits['nvidia.com/gpu'], '2');
  assert.is(chart.server('version-fraud--v2').resources.limits['nvidia.com/gpu'], '4');
  assert.equal(pod.nodeSelector, { pool: 'a100', disk: 'ssd' });
  assert.equal(pod.tolerations, [
    { key: 'nvidia.com/gpu', operator: 'Exists' },
    { key: 'mine', operator: 'Exists' },
  ]);
  assert.is(pod.runtimeClassName, 'nvidia');
  assert.is(pod.priorityClassName, 'high');
  assert.is(chart.env('version-fraud--v1').ENABLE_GPU_ACCELERATION, 'true');
});

test("a workload's own priority comes before the pool's, and is the chart's own class", () => {
  const pod = podOf(render(fraud, pools, model('{pool: a100, priority: serving}')));
  assert.is(pod.priorityClassName, 'ml.demo-compute-priority-serving');
  assert.is(podOf(render(fraud, pools, model('{priority: high}'))).priorityClassName, 'high');
  assert.is(podOf(render(fraud)).priorityClassName, undefined);
});

test('spot pools run on spot nodes: always, or if there is room', () => {
  const required = podOf(render(fraud, pools, model('{pool: t4}')));
  assert.equal(required.nodeSelector, { pool: 't4', spot: 'true' });
  assert.equal(required.tolerations, [{ key: 'spot', operator: 'Exists' }]);
  const preferred = podOf(render(fraud, pools, model('{pool: l4}')));
  assert.equal(preferred.nodeSelector, { pool: 'l4' });
  assert.equal(preferred.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution, [
    { weight: 100, preference: { matchExpressions: [{ key: 'spot', operator: 'In', values: ['true'] }] } },
  ]);
  assert.is(preferred.containers[0].resources.limits['nvidia.com/mig-1g.10gb'], '1');
});

test('devices are claimed and not counted where the platform says so', () => {
  const chart = render(fraud, pools, 'compute: {claims: {mode: dra}}', model('{pool: a100}'));
  const pod = podOf(chart);
  const { limits, claims } = pod.containers[0].resources;
  assert.equal(Object.keys(limits), ['cpu', 'memory']);
  assert.equal(claims, [{ name: 'gpu' }]);
  const template = pod.resourceClaims[0].resourceClaimTemplateName;
  assert.ok(chart.of('ResourceClaimTemplate').some(({ metadata }) => metadata.name === template));
});

test('volumes, mounts and containers can be added, and /tmp can always be written to', () => {
  const pod = podOf(
    render(
      fraud,
      model(
        '{extraVolumes: [{name: data, emptyDir: {}}], extraVolumeMounts: [{name: data, mountPath: /data}], extraContainers: [{name: proxy, image: "x:1"}]}',
      ),
    ),
  );
  assert.equal(pod.volumes, [
    { name: 'tmp', emptyDir: {} },
    { name: 'data', emptyDir: {} },
  ]);
  assert.equal(pod.containers[0].volumeMounts, [
    { name: 'tmp', mountPath: '/tmp' },
    { name: 'data', mountPath: '/data' },
  ]);
  assert.equal(
    pod.containers.map(({ name }: Manifest) => name),
    ['model', 'proxy'],
  );
});

test('quantities are written as Kubernetes stores them', () => {
  const { resources } = render(
    fraud,
    model('{resources: {requests: {cpu: 0.5, memory: 1024Mi}, limits: {cpu: 2000m, ephemeralStorage: 1Gi}}}'),
  ).server('version-fraud--v1');
  assert.equal(resources, {
    requests: { cpu: '500m', memory: '1Gi' },
    limits: { cpu: '2', memory: '2Gi', 'ephemeral-storage': '1Gi' },
  });
});

test('pods run as a ServiceAccount of their model, with the identity of the platform', () => {
  const chart = render(
    fraud,
    'platform: {identity: {mode: irsa, irsa: {roleArn: "arn:aws:iam::123456789012:role/ml"}}}',
  );
  assert.is(podOf(chart).serviceAccountName, 'demo-serving-model-fraud');
  assert.is(
    chart.one('ServiceAccount', 'model-fraud').metadata.annotations['eks.amazonaws.com/role-arn'],
    'arn:aws:iam::123456789012:role/ml',
  );
  const azure = render(
    fraud,
    'platform: {identity: {mode: azure, azure: {clientId: 00000000-0000-0000-0000-000000000000}}}',
  );
  assert.is(
    azure.one('Deployment', 'version-fraud--v1').spec.template.metadata.labels['azure.workload.identity/use'],
    'true',
  );
  const own = render(fraud, model('{serviceAccount: {mode: use, use: {name: mine}}}'));
  assert.equal([podOf(own).serviceAccountName, own.of('ServiceAccount').length], ['mine', 0]);
});

test('the record of a model is on its objects', () => {
  const chart = render(
    fraud,
    'platform: {contacts: {team: {email: a@b}}}',
    model(
      '{annotations: {note: mine}, slo: {p95Milliseconds: 80}, governance: {owner: team, stage: production, risk: high, approvedBy: jane, approvedAt: "2026-11-02", record: ML-1}}',
    ),
  );
  for (const kind of ['Deployment', 'Service', 'PodDisruptionBudget', 'NetworkPolicy']) {
    assert.equal(chart.one(kind, 'version-fraud--v1').metadata.annotations, {
      note: 'mine',
      'ml-platform/stage': 'production',
      'ml-platform/risk': 'high',
      'ml-platform/owner': 'team',
      'ml-platform/approved-by': 'jane',
      'ml-platform/approved-at': '2026-11-02',
      'ml-platform/record': 'ML-1',
      'ml-platform/slo-p95-milliseconds': '80',
    });
  }
});

test.run();
