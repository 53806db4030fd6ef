/** Violations of the rules of `training`. */
import type { Case } from '../../lib/case.ts';

const job = (settings: string, more = ''): string => `
training:
  enabled: true
  jobs:
    fraud:
      image: {repository: acme/fraud-training, tag: v1.0.0}
      ${settings}
${more}`;

const trigger = (settings: string): string => `
training:
  enabled: true
  jobs: {fraud: {image: {repository: acme/fraud-training, tag: v1.0.0}}}
  retraining:
    triggers: {nightly: {job: fraud, ${settings}}}
`;

/** Values of the job to paste; what they stand in place of, if they do. */
const below = (name: string, lines: string, instead = ''): string => `
  To mend it${instead && `, in place of ${instead}`}:
    training:
      jobs:
        ${name}:
${lines.replace(/^/gm, '          ')}`;

export const cases: readonly Case[] = [
  {
    rule: 'image-missing',
    values: 'training: {enabled: true, jobs: {fraud: {}}}\n',
    text: `
- training.jobs.fraud.image.repository: no image is named${below('fraud', 'image:\n  registry: ghcr.io\n  repository: acme/server\n  tag: v1.0.0')}`,
  },
  {
    rule: 'image-without-version',
    values: 'training: {enabled: true, jobs: {fraud: {image: {repository: acme/fraud}}}}\n',
    text: `
- training.jobs.fraud.image.tag: the image acme/fraud has neither a tag nor a digest, so that nobody knows which one would run${below('fraud', 'image:\n  tag: v1.0.0')}`,
  },
  {
    rule: 'image-latest',
    values: 'training: {enabled: true, jobs: {fraud: {image: {repository: acme/fraud, tag: latest}}}}\n',
    text: `
- training.jobs.fraud.image.tag: two pods that pull "latest" at different times run different code, and there is no way back${below('fraud', 'image:\n  tag: v1.0.0')}`,
  },
  {
    rule: 'request-above-limit',
    values: job('resources: {requests: {cpu: 2}}'),
    text: `
- training.jobs.fraud.resources.requests.cpu: 2 is requested, and 1 is the limit${below('fraud', 'resources:\n  limits:\n    cpu: "2"')}`,
  },
  {
    rule: 'request-above-limit',
    values: job('resources: {requests: {memory: 4Gi}}'),
    text: `
- training.jobs.fraud.resources.requests.memory: 4Gi is requested, and 2Gi is the limit${below('fraud', 'resources:\n  limits:\n    memory: 4Gi')}`,
  },
  {
    rule: 'env-taken',
    values: job('env: {MODEL_NAME: mine}'),
    text: `
- training.jobs.fraud.env.MODEL_NAME: the platform sets MODEL_NAME itself; call yours by another name${below('fraud', 'env:\n  MY_MODEL_NAME: mine', 'MODEL_NAME')}`,
  },
  {
    rule: 'env-taken',
    values: job('secretEnv: {RANK: {secret: ranks, key: rank}}'),
    text: `
- training.jobs.fraud.secretEnv.RANK: the platform sets RANK itself; call yours by another name${below('fraud', 'secretEnv:\n  MY_RANK:\n    secret: ranks\n    key: rank', 'RANK')}`,
  },
  {
    rule: 'env-twice',
    values: job('env: {TOKEN: a}\n      secretEnv: {TOKEN: {secret: tokens, key: token}}'),
    text: `
- training.jobs.fraud.secretEnv.TOKEN: TOKEN stands under env and under secretEnv; give one of them another name${below('fraud', 'secretEnv:\n  TOKEN_SECRET:\n    secret: tokens\n    key: token', 'TOKEN')}`,
  },
  {
    rule: 'volume-taken',
    values: job('extraVolumes: [{name: tmp, emptyDir: {}}]'),
    text: `
- training.jobs.fraud.extraVolumes.0.name: the chart has a volume called tmp itself${below('fraud', 'extraVolumes:\n  - name: my-tmp')}`,
  },
  {
    rule: 'container-taken',
    values: job('extraContainers: [{name: train, image: acme/logs}]'),
    text: `
- training.jobs.fraud.extraContainers.0.name: the chart has a container called train itself${below('fraud', 'extraContainers:\n  - name: my-train')}`,
  },
  {
    rule: 'tracking-off',
    values: job('calls: {tracking: true}'),
    text: `
- training.jobs.fraud.calls.tracking: there is no MLflow to call: tracking.enabled is false${below('fraud', 'calls:\n  tracking: false')}`,
  },
  {
    rule: 'wandb-without-key',
    values: job('calls: {wandb: true}'),
    text: `
- training.jobs.fraud.calls.wandb: there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret${below('fraud', 'calls:\n  wandb: false')}`,
  },
  {
    rule: 'gpus-without-pool',
    values: job('gpus: 2'),
    text: `
- training.jobs.fraud.gpus: GPUs are wanted, and the job runs on no pool${below('fraud', 'pool: a100')}`,
  },
  {
    rule: 'gpus-of-a-claim',
    values: job(
      'pool: a100\n      gpus: 2',
      'gpuPools: {a100: {nodeSelector: {pool: a100}}}\ncompute: {claims: {mode: dra}}\n',
    ),
    text: `
- training.jobs.fraud.gpus: a claim is for as many devices as its pool says, which is 1; make a pool of its own for more${below('fraud', 'gpus: 1')}`,
  },
  {
    rule: 'spot-without-checkpoint',
    values: job(
      'pool: t4',
      'platform: {spotNodes: {labels: {spot: "yes"}}}\ngpuPools: {t4: {spot: preferred, nodeSelector: {pool: t4}}}\n',
    ),
    text: `
- training.jobs.fraud.checkpoint.mode: nodes of the pool "t4" may be taken away at any moment; say how the job goes on: "bucket" from its last checkpoint, "restart" from the beginning${below('fraud', 'checkpoint:\n  mode: restart')}`,
  },
  {
    rule: 'checkpoint-without-bucket',
    values: job('checkpoint: {mode: bucket}'),
    text: `
- training.jobs.fraud.calls.bucket: checkpoints go to a bucket, and the job calls none: it has neither the address nor the keys of the store${below('fraud', 'calls:\n  bucket: checkpoints')}`,
  },
  {
    rule: 'queue-without-kueue',
    values: job(
      'queue: team',
      'compute: {queueing: {kueue: {queues: {team: {mode: use, use: {clusterQueue: company}}}}}}\n',
    ),
    text: `
- training.jobs.fraud.queue: the job waits in the queue "team", and compute.queueing.mode is "none": there are no queues
  To mend it:
    compute:
      queueing:
        mode: kueue`,
  },
  {
    rule: 'queue-without-pool',
    values: job(
      'queue: team\n      pool: a100',
      `gpuPools: {a100: {nodeSelector: {pool: a100}}, t4: {nodeSelector: {pool: t4}}}
compute:
  queueing:
    mode: kueue
    kueue: {queues: {team: {mode: create, create: {pools: [{pool: t4, gpus: 1, cpu: 1, memory: 1Gi}]}}}}
`,
    ),
    text: `
- training.jobs.fraud.queue: the queue "team" has no share of the pool "a100", so that the job would wait for ever; give it one, or the job another queue
  To mend it:
    compute:
      queueing:
        kueue:
          queues:
            team-a100:
              mode: create
              create:
                resource: nvidia.com/gpu
                pools:
                  - pool: a100
                    gpus: 1
                    cpu: 8
                    memory: 64Gi
    training:
      jobs:
        fraud:
          queue: team-a100`,
  },
  {
    rule: 'deadline-within-grace',
    values: job('deadlineSeconds: 60\n      graceSeconds: 90'),
    text: `
- training.jobs.fraud.deadlineSeconds: a run is stopped after 60 seconds, and its pods may take 90 only to end${below('fraud', 'deadlineSeconds: 3690')}`,
  },
  {
    rule: 'retraining-without-prometheus',
    values: trigger('mode: accuracy, accuracy: {query: accuracy}'),
    text: `
- training.retraining.triggers.nightly.mode: the trigger asks Prometheus, and training.retraining.prometheus.serverAddress does not say where that is
  To mend it:
    training:
      retraining:
        prometheus:
          serverAddress: http://prometheus.monitoring:9090`,
  },
  {
    rule: 'retraining-without-keda',
    values: `${trigger('mode: drift, drift: {query: drift}')}    prometheus: {serverAddress: "http://prometheus"}\n`,
    apis: ['v1/Pod'],
    text: `
- training.retraining.triggers.nightly.mode: the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or train by time
  To mend it:
    training:
      retraining:
        triggers:
          nightly:
            mode: schedule
            schedule:
              cron: "0 2 * * 0"`,
  },
];
