/** What jobs become: Jobs, CronJobs, and what stands beside them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { envOf, fraud, type Manifest, only, podOf, render, runOf, withJob } from './lib.ts';

const pools = `
platform: {spotNodes: {labels: {spot: "yes"}, tolerations: [{key: spot, operator: Exists}]}}
gpuPools:
  a100: {nodeSelector: {pool: a100}, tolerations: [{key: nvidia.com/gpu, operator: Exists}]}
  t4: {spot: required, gpusPerPod: 2, nodeSelector: {pool: t4}}
`;

const bucket = `
dataLayer:
  enabled: true
  objectStore: {mode: external, external: {region: eu-west-1}, buckets: {data: {}, checkpoints: {bucket: acme-checkpoints}}}
`;

const queues = `
compute: {queueing: {mode: kueue, kueue: {queues: {team: {mode: use, use: {clusterQueue: company}}}}}}
`;

test('without a job there is nothing', () => {
  assert.equal(render('training: {enabled: true}').all, []);
  assert.equal(render(fraud, 'training: {enabled: false}').all, []);
  assert.equal(render(fraud, withJob('{enabled: false}')).all, []);
});

test('a job waits until it is started: a CronJob that is suspended is the template of its runs', () => {
  const { metadata, spec } = only(render(fraud), 'CronJob');
  assert.is(metadata.name, 'demo-training-job-fraud');
  assert.is(spec.suspend, true);
  assert.is(spec.jobTemplate.spec.backoffLimit, 3);
  assert.is(spec.jobTemplate.spec.activeDeadlineSeconds, 86400);
  assert.is(spec.jobTemplate.spec.ttlSecondsAfterFinished, 604800);
  assert.is(spec.jobTemplate.spec.suspend, undefined);
});

test('a job on a schedule', () => {
  const schedule = '{cron: "0 2 * * *", timezone: Europe/Zurich, concurrencyPolicy: Replace, suspend: true}';
  const { spec } = only(render(fraud, withJob(`{mode: schedule, schedule: ${schedule}}`)), 'CronJob');
  const { jobTemplate: _, ...times } = spec;
  assert.equal(times, {
    schedule: '0 2 * * *',
    timeZone: 'Europe/Zurich',
    concurrencyPolicy: 'Replace',
    startingDeadlineSeconds: 3600,
    suspend: true,
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 3,
  });
});

test('a job that runs once has a new name when its pods change, and keeps it when they do not', () => {
  const name = (...files: string[]): string =>
    only(render(fraud, withJob('{mode: once}'), ...files), 'Job').metadata.name;
  const first = name();
  assert.match(first, /^demo-training-job-fraud--[0-9a-f]{8}$/);
  for (const change of ['{args: [x]}', '{env: {A: b}}', '{image: {tag: v2.0.0}}', '{giveUpExitCodes: [3]}'])
    assert.is.not(name(withJob(change)), first, change);
  for (const change of ['{retries: 9}', '{deadlineSeconds: 100}', '{annotations: {a: b}}', '{ttlSeconds: 1}'])
    assert.is(name(withJob(change)), first, change);
  assert.is.not(name('platform: {environment: staging}'), first);
  const onPool = name(pools, withJob('{pool: a100}'));
  assert.is.not(name(pools, withJob('{pool: a100}'), 'gpuPools: {a100: {nodeSelector: {zone: a}}}'), onPool);
});

test('a job that calls an MLflow of the platform waits for it, with its address alone', () => {
  const waiting = (tracking: string): string[][] =>
    (podOf(only(render(fraud, withJob('{calls: {tracking: true}}'), tracking), 'CronJob')).initContainers ?? []).map(
      ({ name, env }: Manifest) => [name, ...env.map((variable: Manifest) => variable.name)],
    );
  const noLogin = 'auth: {mode: none}';
  assert.equal(waiting('tracking: {enabled: true}'), [['wait-for-stores', 'MLFLOW_TRACKING_URI']]);
  assert.equal(waiting(`tracking: {enabled: true, mode: shared, shared: {release: other}, ${noLogin}}`), [
    ['wait-for-stores', 'MLFLOW_TRACKING_URI'],
  ]);
  // One elsewhere is no part of the install.
  assert.equal(
    waiting(`tracking: {enabled: true, mode: external, external: {uri: "https://x.example"}, ${noLogin}}`),
    [],
  );
});

test('what waits is part of a job that calls a store: Kubernetes would refuse another toolbox under the same name', () => {
  const job = (...files: string[]) => only(render(fraud, bucket, withJob('{mode: once}'), ...files), 'Job');
  const calling = withJob('{calls: {bucket: data}}');
  for (const change of ['{image: {tag: v9}}', '{resources: {limits: {memory: 999Mi}}}']) {
    const toolbox = `platform: {toolbox: ${change}}`;
    assert.equal(job(toolbox), job(), change);
    assert.is.not(job(calling, toolbox).metadata.name, job(calling).metadata.name, change);
    // What a person starts is no part of any upgrade.
    const manual = withJob('{mode: manual}');
    assert.equal(render(fraud, bucket, calling, manual, toolbox).of('Job'), [], change);
  }
});

test('a job that runs once stays when it has ended, and is not stopped by an upgrade', () => {
  const { spec } = only(render(fraud, queues, withJob('{mode: once, queue: team}')), 'Job');
  assert.is(spec.ttlSecondsAfterFinished, undefined);
  assert.is(spec.suspend, undefined);
});

test('an eviction is no failure, and some exit codes end a run at once (TN-4)', () => {
  const disruption = { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] };
  const run = (settings: string) => runOf(only(render(fraud, withJob(settings)), 'CronJob'));
  assert.equal(run('{}').podFailurePolicy, { rules: [disruption] });
  assert.equal(run('{giveUpExitCodes: [2, 78]}').podFailurePolicy.rules, [
    disruption,
    { action: 'FailJob', onExitCodes: { containerName: 'train', operator: 'In', values: [2, 78] } },
  ]);
  assert.is(run('{}').template.spec.restartPolicy, 'Never');
});

test('a job on a pool gets its GPUs and runs on its nodes (TN-1)', () => {
  const pod = podOf(only(render(fraud, pools, withJob('{pool: a100, gpus: 4}')), 'CronJob'));
  assert.equal(pod.nodeSelector, { pool: 'a100' });
  assert.equal(pod.tolerations, [{ key: 'nvidia.com/gpu', operator: 'Exists' }]);
  assert.is(pod.containers[0].resources.limits['nvidia.com/gpu'], '4');
  const spot = podOf(only(render(fraud, pools, withJob('{pool: t4, checkpoint: {mode: restart}}')), 'CronJob'));
  assert.equal(spot.nodeSelector, { pool: 't4', spot: 'yes' });
  assert.is(spot.containers[0].resources.limits['nvidia.com/gpu'], '2');
});

test('checkpoints of a run have a folder that all its pods share (TN-4)', () => {
  const env = (settings: string) => envOf(only(render(fraud, bucket, withJob(settings)), 'CronJob'));
  const own = env('{calls: {bucket: data}, checkpoint: {mode: bucket}}');
  assert.is(own.CHECKPOINT_URI, 's3://$(CHECKPOINT_BUCKET)/checkpoints/fraud/$(JOB_NAME)');
  assert.is(own.CHECKPOINT_BUCKET.configMapKeyRef.name, 'demo-data-layer-bucket-data');
  assert.equal(own.JOB_NAME, { fieldRef: { fieldPath: "metadata.labels['batch.kubernetes.io/job-name']" } });
  const other = env('{calls: {bucket: data}, checkpoint: {mode: bucket, bucket: {bucket: checkpoints, prefix: a/b}}}');
  assert.is(other.CHECKPOINT_URI, 's3://$(CHECKPOINT_BUCKET)/a/b/$(JOB_NAME)');
  assert.is(other.CHECKPOINT_BUCKET.configMapKeyRef.name, 'demo-data-layer-bucket-checkpoints');
  assert.is(env('{calls: {bucket: data}}').CHECKPOINT_URI, undefined);
});

test('what the model learns from is written on the job and told to it (TN-6)', () => {
  const cron = only(
    render(fraud, withJob('{dataset: {uri: "s3://data/fraud", version: "7", classification: restricted}}')),
    'CronJob',
  );
  const lineage = {
    'ml-platform/model': 'fraud',
    'ml-platform/dataset-uri': 's3://data/fraud',
    'ml-platform/dataset-version': '7',
  };
  assert.equal(cron.metadata.annotations, lineage);
  assert.equal(cron.spec.jobTemplate.metadata.annotations, lineage);
  assert.is(cron.metadata.labels['ml-platform/data-classification'], 'restricted');
  const env = envOf(cron);
  assert.equal(
    [env.DATASET_URI, env.DATASET_VERSION, env.DATASET_CLASSIFICATION],
    ['s3://data/fraud', '7', 'restricted'],
  );
  const plain = only(render(fraud, withJob('{model: fraud-detector, annotations: {team: x}}')), 'CronJob');
  assert.equal(plain.metadata.annotations, { team: 'x', 'ml-platform/model': 'fraud-detector' });
  assert.is(envOf(plain).MODEL_NAME, 'fraud-detector');
  assert.is(envOf(plain).DATASET_URI, undefined);
});

test('several pods of one run find each other by name (TN-5)', () => {
  const manifests = render(fraud, withJob('{distributed: {mode: indexed, indexed: {workers: 4, port: 1234}}}'));
  const cron = only(manifests, 'CronJob');
  const { parallelism, completions, completionMode, template } = runOf(cron);
  assert.equal(
    { parallelism, completions, completionMode },
    { parallelism: 4, completions: 4, completionMode: 'Indexed' },
  );
  assert.is(template.spec.subdomain, 'demo-training-job-fraud');
  const env = envOf(cron);
  assert.is(env.MASTER_ADDR, '$(JOB_NAME)-0.demo-training-job-fraud');
  assert.equal([env.MASTER_PORT, env.WORLD_SIZE], ['1234', '4']);
  const service = only(manifests, 'Service');
  assert.is(service.spec.clusterIP, 'None');
  assert.is(service.spec.publishNotReadyAddresses, true);
  for (const [key, value] of Object.entries(service.spec.selector)) assert.is(template.metadata.labels[key], value);
  const { ingress, egress } = only(manifests, 'NetworkPolicy').spec;
  assert.equal(ingress, [{ from: [{ podSelector: { matchLabels: service.spec.selector } }] }]);
  assert.equal(egress.at(-1), { to: [{ podSelector: { matchLabels: service.spec.selector } }] });
});

test('names leave room for a run and the index of a pod', () => {
  const long = 'a'.repeat(40);
  const values = `training: {enabled: true, jobDefaults: {image: {repository: a, tag: v1}}, jobs: {${long}: {}}}`;
  const { name } = only(render(values), 'CronJob').metadata;
  assert.match(name, /--0[0-9a-f]{16}$/);
  assert.is(name.length, 48);
  const once = only(render(values, `training: {jobs: {${long}: {mode: once}}}`), 'Job').metadata.name;
  assert.match(once, /[a-z]--0[0-9a-f]{16}$/, 'one mark, though its hash is cut too');
  assert.is(once.length, 59);
});

test('a job is put in its queue, and waits there from the first moment (CO-6)', () => {
  const cron = only(render(fraud, queues, withJob('{queue: team}')), 'CronJob');
  assert.is(cron.spec.jobTemplate.metadata.labels['kueue.x-k8s.io/queue-name'], 'demo-compute-queue-team');
  assert.is(cron.spec.jobTemplate.spec.suspend, true);
  const job = only(render(fraud, queues, withJob('{mode: once, queue: team}')), 'Job');
  assert.is(job.metadata.labels['kueue.x-k8s.io/queue-name'], 'demo-compute-queue-team');
});

test('MLflow is told the experiment and the tags of every run (TN-6)', () => {
  const tracking =
    'tracking: {enabled: true, mode: external, external: {uri: "https://mlflow.example.com"}, auth: {mode: none}}';
  const env = (settings: string) => envOf(only(render(fraud, tracking, withJob(settings)), 'CronJob'));
  assert.is(env('{}').MLFLOW_EXPERIMENT_NAME, undefined);
  const tracked = env('{calls: {tracking: true}, dataset: {version: "7"}}');
  assert.is(tracked.MLFLOW_EXPERIMENT_NAME, 'fraud');
  assert.equal(JSON.parse(tracked.MLFLOW_RUN_CONTEXT), {
    'dataset.uri': '',
    'dataset.version': '7',
    'dataset.classification': 'internal',
    'job.name': '$(JOB_NAME)',
  });
  assert.is(env('{calls: {tracking: true}, experiment: fraud-2026}').MLFLOW_EXPERIMENT_NAME, 'fraud-2026');
});

test('Weights & Biases is for jobs that ask for it (TK-3)', () => {
  const tracking = `
tracking:
  enabled: true
  mode: external
  external: {uri: "https://mlflow.example.com"}
  auth: {mode: none}
  wandb: {existingSecret: wandb}
`;
  const env = (settings: string) => envOf(only(render(fraud, tracking, withJob(settings)), 'CronJob'));
  assert.equal(env('{calls: {wandb: true}}').WANDB_API_KEY, { secretKeyRef: { name: 'wandb', key: 'WANDB_API_KEY' } });
  assert.is(env('{}').WANDB_API_KEY, undefined);
});

test('a pod of a job is restricted, and its sidecars end with it', () => {
  const pod = podOf(
    only(
      render(
        fraud,
        withJob(
          '{sharedMemory: 2Gi, command: [python], args: [train.py], extraContainers: [{name: logs, image: acme/logs}]}',
        ),
      ),
      'CronJob',
    ),
  );
  assert.equal(pod.initContainers, [{ name: 'logs', image: 'acme/logs', restartPolicy: 'Always' }]);
  assert.is(pod.securityContext.runAsNonRoot, true);
  assert.equal(pod.containers[0].securityContext.capabilities, { drop: ['ALL'] });
  assert.equal(pod.containers[0].command, ['python']);
  assert.equal(pod.containers[0].args, ['train.py']);
  assert.equal(pod.volumes[1], { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: '2Gi' } });
  assert.is(pod.automountServiceAccountToken, false);
});

test('a policy lets a job reach what it calls and what its user names, and nobody reach it', () => {
  const calls = `
serving: {models: {scores: {image: {repository: acme/scores, tag: v1}, versions: {v1: {}}}}}
`;
  const egress = '{egress: [{ports: [{port: 443}]}]}';
  const manifests = render(fraud, calls, withJob(`{calls: {models: [scores]}, networkPolicy: ${egress}}`));
  const policy = manifests.of('NetworkPolicy').find(({ metadata }) => metadata.name === 'demo-training-job-fraud');
  assert.is(policy.spec.ingress, undefined);
  assert.equal(policy.spec.policyTypes, ['Ingress', 'Egress']);
  assert.is(policy.spec.egress[1].to[0].podSelector.matchLabels['app.kubernetes.io/name'], 'model-scores');
  assert.equal(policy.spec.egress[2], { ports: [{ port: 443 }] });
  assert.equal(render(fraud, withJob('{networkPolicy: {enabled: false}}')).of('NetworkPolicy'), []);
});

test('extra objects are added as they are', () => {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } };
  assert.equal(render(JSON.stringify({ training: { enabled: true, extraObjects: { mine: object } } })).all, [object]);
});

test.run();
