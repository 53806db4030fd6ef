/** Runtimes: a server of one's own, vLLM, KServe. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fraud, type Manifest, render } from './lib.ts';

const vllm = `
gpuPools: {a100: {nodeSelector: {pool: a100}}}
serving:
  models:
    assistant:
      runtime: {mode: vllm, vllm: {model: Qwen/Qwen2.5-7B-Instruct, maxModelLength: 8192, huggingFaceToken: {secret: hub, key: token}, args: [--enable-prefix-caching]}}
      image: {repository: vllm/vllm-openai, tag: v0.27.1}
      pool: a100
      gpus: 2
      versions: {v1: {}}
`;

test('a server of its own has the command line of its image, or another', () => {
  const plain = render(fraud).server('version-fraud--v1');
  assert.not('command' in plain || 'args' in plain);
  const own = render(
    fraud,
    'serving: {models: {fraud: {runtime: {deployment: {command: [serve], args: [--fast]}}}}}',
  ).server('version-fraud--v1');
  assert.equal([own.command, own.args], [['serve'], ['--fast']]);
});

test('vLLM is told its model, its GPUs and its port', () => {
  const server = render(vllm).server('version-assistant--v1');
  assert.equal(server.command, ['vllm', 'serve']);
  assert.is(
    server.args.join(' '),
    'Qwen/Qwen2.5-7B-Instruct --served-model-name assistant --port 8080 --dtype auto --gpu-memory-utilization 0.9 --tensor-parallel-size 2 --max-model-len 8192 --enable-prefix-caching',
  );
  assert.is(server.resources.limits['nvidia.com/gpu'], '2');
});

test('vLLM has shared memory, and a place for what it loads by name', () => {
  const chart = render(vllm);
  const { volumes } = chart.one('Deployment', 'version-assistant--v1').spec.template.spec;
  assert.equal(volumes.slice(1), [
    { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: '2Gi' } },
    { name: 'cache', emptyDir: { sizeLimit: '10Gi' } },
  ]);
  const env = chart.env('version-assistant--v1');
  assert.equal([env.HF_HOME, env.HOME], ['/cache/huggingface', '/tmp']);
  assert.equal(env.HF_TOKEN, { secretKeyRef: { name: 'hub', key: 'token' } });
  assert.equal(chart.one('NetworkPolicy', 'version-assistant--v1').spec.egress[1].ports, [
    { port: 443, protocol: 'TCP' },
  ]);
});

test('vLLM serves a fetched artifact from where it lies', () => {
  const chart = render(
    vllm,
    'serving: {models: {assistant: {runtime: {vllm: {model: "", servedModelName: qwen}}, artifact: {mode: gcs, gcs: {bucket: models, path: qwen}}}}}',
  );
  assert.equal(chart.server('version-assistant--v1').args.slice(0, 3), ['/models', '--served-model-name', 'qwen']);
  assert.not('HF_HOME' in chart.env('version-assistant--v1'));
});

const kserve = `
gpuPools: {a100: {nodeSelector: {pool: a100}}}
serving:
  models:
    fraud:
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx, version: "1"}, servingRuntime: triton}}
      artifact: {mode: s3, s3: {bucket: models, path: fraud/1}}
      pool: a100
      versions: {v1: {}, v2: {artifact: {mode: volume, volume: {claimName: weights, subPath: fraud}}}}
`;

test('KServe takes the place of Deployment, Services and autoscaler', () => {
  const chart = render(kserve, 'serving: {models: {fraud: {autoscaling: {mode: hpa}}}}');
  for (const kind of ['Deployment', 'Service', 'HorizontalPodAutoscaler', 'NetworkPolicy', 'ServiceMonitor', 'Pod'])
    assert.equal(chart.of(kind), []);
  assert.is(chart.of('InferenceService').length, 2);
  assert.match(chart.notes, 'get inferenceservices');
});

test('an InferenceService has format, place, scale and GPUs', () => {
  const { metadata, spec } = render(kserve).one('InferenceService', 'version-fraud--v1');
  assert.is(metadata.annotations['serving.kserve.io/deploymentMode'], 'Standard');
  const { model, ...predictor } = spec.predictor;
  assert.equal(model.modelFormat, { name: 'onnx', version: '1' });
  assert.equal([model.runtime, model.protocolVersion, model.storageUri], ['triton', 'v2', 's3://models/fraud/1']);
  assert.is(model.resources.limits['nvidia.com/gpu'], '1');
  assert.not(model.env.some(({ name }: Manifest) => name === 'PORT'));
  assert.equal([predictor.minReplicas, predictor.maxReplicas], [2, 2]);
  assert.equal(predictor.nodeSelector, { pool: 'a100' });
  assert.is(predictor.labels.version, 'v1');
  assert.is(
    render(kserve).one('InferenceService', 'version-fraud--v2').spec.predictor.model.storageUri,
    'pvc://weights/fraud',
  );
});

test('KServe scales by one metric', () => {
  const scale = (hpa: string): Manifest =>
    render(kserve, `serving: {models: {fraud: {autoscaling: {mode: hpa, hpa: ${hpa}}}}}`).one(
      'InferenceService',
      'version-fraud--v1',
    ).spec.predictor;
  const { minReplicas, maxReplicas, scaleMetric, scaleTarget } = scale('{}');
  assert.equal([minReplicas, maxReplicas, scaleMetric, scaleTarget], [3, 10, 'cpu', 70]);
  const memory = scale('{cpu: {enabled: false}}');
  assert.equal([memory.scaleMetric, memory.scaleTarget], ['memory', 80]);
});

test('objects of the user are passed on as they are', () => {
  const own = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'mine' }, data: { text: 'a {{ b }}' } };
  const chart = render(fraud, `serving: {extraObjects: {mine: ${JSON.stringify(own)}}}`);
  assert.equal(
    chart.all.find(({ metadata }) => metadata.name === 'mine'),
    own,
  );
});

test.run();
