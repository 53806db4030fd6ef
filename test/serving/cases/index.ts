/** Violations of the rules of `serving`, and of the rules that hold for every workload. */

import type { Case } from '../../lib/case.ts';
import { callsCases } from './calls.ts';

export const cases: readonly Case[] = [
  {
    rule: 'image-missing',
    values: `
serving: {models: {fraud: {versions: {v1: {}}}}}
`,
    text: `
- serving.models.fraud.versions.v1.image.repository: no image is named
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              image:
                registry: ghcr.io
                repository: acme/server
                tag: v1.0.0`,
  },
  {
    rule: 'image-without-version',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.image.tag: the image acme/fraud has neither a tag nor a digest, so that nobody knows which one would run
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              image:
                tag: v1.0.0`,
  },
  {
    rule: 'image-latest',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: latest}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.image.tag: two pods that pull "latest" at different times run different code, and there is no way back
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              image:
                tag: v1.0.0`,
  },
  {
    rule: 'image-without-version',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifact: {mode: none}
      versions: {v1: {}}
  fetcher: {image: {tag: ""}}
`,
    text: `
- serving.fetcher.image.tag: the image rclone/rclone has neither a tag nor a digest, so that nobody knows which one would run
  To mend it:
    serving:
      fetcher:
        image:
          tag: v1.0.0`,
  },
  {
    rule: 'hpa-bounds',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: hpa, hpa: {minReplicas: 5, maxReplicas: 4}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.hpa.maxReplicas: there can't be at least 5 pods and at most 4
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                hpa:
                  maxReplicas: 5`,
  },
  {
    rule: 'hpa-without-metric',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: hpa, hpa: {cpu: {enabled: false}, memory: {enabled: false}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.hpa: all metrics are switched off, so that the autoscaler has nothing to go by
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                hpa:
                  cpu:
                    enabled: true`,
  },
  {
    rule: 'keda-bounds',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {minReplicas: 5, maxReplicas: 4, triggers: {jobs: {mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.keda.maxReplicas: there can't be at least 5 pods and at most 4
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                keda:
                  maxReplicas: 5`,
  },
  {
    rule: 'keda-without-trigger',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {triggers: {jobs: {enabled: false, mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.keda.triggers: KEDA has nothing to look at: there is no trigger that is switched on
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                keda:
                  triggers:
                    office-hours:
                      mode: cron
                      cron:
                        start: "0 7 * * 1-5"
                        end: "0 19 * * 1-5"
                        desiredReplicas: 1`,
  },
  {
    rule: 'keda-missing',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      autoscaling: {mode: keda, keda: {triggers: {jobs: {mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    apis: ['v1/Pod'],
    text: `
- serving.models.fraud.versions.v1.autoscaling.mode: the cluster has no KEDA, which serves keda.sh/v1alpha1; install it first, or scale by CPU and memory
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                mode: hpa`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      replicas: 1
      pdb: {mode: minAvailable}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.minAvailable.pods: as many pods have to stay as there may be (1), so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                mode: maxUnavailable
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pdb: {mode: minAvailable, minAvailable: {pods: "100%"}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.minAvailable.pods: as many pods have to stay as there may be (2), so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                mode: maxUnavailable
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pdb: {maxUnavailable: {pods: 0}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.maxUnavailable.pods: no pod may go, so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'pdb-blocks-drain',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pdb: {mode: minAvailable}
      autoscaling: {mode: keda, keda: {minReplicas: 0, triggers: {jobs: {mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pdb.minAvailable.pods: as many pods have to stay as there may be (1), so that no node with one of them can be drained
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pdb:
                mode: maxUnavailable
                maxUnavailable:
                  pods: 1`,
  },
  {
    rule: 'rollout-stands-still',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      strategy: {rollingUpdate: {maxSurge: "0%"}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.strategy.rollingUpdate: no pod may be above the wanted number and none may be missing, so that none can be replaced
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              strategy:
                rollingUpdate:
                  maxSurge: 1`,
  },
  {
    rule: 'drain-longer-than-grace',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      shutdown: {drainSeconds: 60}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.shutdown.graceSeconds: a pod that drains for 60 seconds is killed after 45, before it could end by itself
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              shutdown:
                graceSeconds: 90`,
  },
  {
    rule: 'request-above-limit',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      resources: {requests: {cpu: 1500m}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.resources.requests.cpu: 1500m is requested, and 1 is the limit
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              resources:
                limits:
                  cpu: 1500m`,
  },
  {
    rule: 'request-above-limit',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifact: {mode: none}
      versions: {v1: {}}
  fetcher: {resources: {requests: {memory: 1Gi}}}
`,
    text: `
- serving.fetcher.resources.requests.memory: 1Gi is requested, and 512Mi is the limit
  To mend it:
    serving:
      fetcher:
        resources:
          limits:
            memory: 1Gi`,
  },
  {
    rule: 'env-taken',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      env: {MODEL_PATH: /mine}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.env.MODEL_PATH: the platform sets MODEL_PATH itself; call yours by another name
  To mend it, in place of MODEL_PATH:
    serving:
      models:
        fraud:
          versions:
            v1:
              env:
                MY_MODEL_PATH: "/mine"`,
  },
  {
    rule: 'env-taken',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      secretEnv: {HF_TOKEN: {secret: hub, key: token}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.secretEnv.HF_TOKEN: the platform sets HF_TOKEN itself; call yours by another name
  To mend it, in place of HF_TOKEN:
    serving:
      models:
        fraud:
          versions:
            v1:
              secretEnv:
                MY_HF_TOKEN:
                  secret: hub
                  key: token`,
  },
  {
    rule: 'env-twice',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      env: {TOKEN: abc}
      secretEnv: {TOKEN: {secret: hub, key: token}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.secretEnv.TOKEN: TOKEN stands under env and under secretEnv; give one of them another name
  To mend it, in place of TOKEN:
    serving:
      models:
        fraud:
          versions:
            v1:
              secretEnv:
                TOKEN_SECRET:
                  secret: hub
                  key: token`,
  },
  {
    rule: 'volume-taken',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      extraVolumes: [{name: cache, emptyDir: {}}]
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.extraVolumes.0.name: the chart has a volume called cache itself
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              extraVolumes:
                - name: my-cache`,
  },
  {
    rule: 'container-taken',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      extraContainers: [{name: model, image: "x:1"}]
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.extraContainers.0.name: the chart has a container called model itself
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              extraContainers:
                - name: my-model`,
  },
  {
    rule: 'toleration-without-key',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      tolerations: [{effect: NoSchedule}]
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.tolerations.0: a toleration without a key is for every taint, and has the operator Exists
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              tolerations:
                - operator: Exists`,
  },
  {
    rule: 'model-without-version',
    values: `
serving: {models: {fraud: {image: {repository: acme/fraud, tag: v1.0.0}, versions: {v1: {enabled: false}}}}}
`,
    text: `
- serving.models.fraud.versions: no version of the model is switched on, so that nothing runs
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              enabled: true`,
  },
  {
    rule: 'name-twice',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      replicas: 2
      versions: {v1: {}}
    fraud-v1: {image: {repository: acme/fraud, tag: v1.0.0}, versions: {a: {}}}
`,
    text: `
- serving.models.fraud.versions.v1: its objects are called "fraud-v1", as are those of the model "fraud-v1"; give the version another name
  To mend it, in place of v1:
    serving:
      models:
        fraud:
          versions:
            version-v1:
              enabled: true`,
  },
  {
    rule: 'name-twice',
    values: `
serving:
  models:
    fraud: {image: {repository: a, tag: b}, versions: {eu-v1: {}}}
    fraud-eu: {image: {repository: a, tag: b}, versions: {v1: {}}}
`,
    text: `
- serving.models.fraud.versions.eu-v1: its objects are called "fraud-eu-v1", as are those of version "v1" of the model "fraud-eu"; give the version another name
  To mend it, in place of eu-v1:
    serving:
      models:
        fraud:
          versions:
            version-eu-v1:
              enabled: true`,
  },
  {
    rule: 'service-closed',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      service: {type: LoadBalancer}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.service.type: the Service is open to the outside, and the network policy lets nobody in from there
  To mend it:
    serving:
      models:
        fraud:
          networkPolicy:
            allowFrom:
              - ipBlock:
                  cidr: 0.0.0.0/0`,
  },
  {
    rule: 'canary-of-one-version',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      release: {mode: canary, canary: {stable: v1, candidate: v1, weight: 10}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.release.canary.candidate: "v1" is stable and candidate at once, so that there is nothing to weigh
  To mend it:
    serving:
      models:
        fraud:
          release:
            mode: rolling`,
  },
  {
    rule: 'release-without-pods',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      release: {mode: blueGreen, blueGreen: {active: v1}}
      replicas: 0
      pdb: {mode: none}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.replicas: the version has all requests of the model, and no pod to answer them
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              replicas: 2`,
  },
  {
    rule: 'release-without-pods',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      release: {mode: canary, canary: {stable: v1, candidate: v2, weight: 100}}
      versions: {v1: {}, v2: {replicas: 0}}
`,
    text: `
- serving.models.fraud.versions.v2.replicas: the version has all requests of the model, and no pod to answer them
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v2:
              replicas: 2`,
  },
  {
    rule: 'approval-missing',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      governance: {stage: production}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.governance.approvedBy: a model of the stage production has no approval, and the environment is production
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              governance:
                approvedBy: jane.doe@example.com
                approvedAt: 2026-11-02`,
  },
  {
    rule: 'vllm-without-pool',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: vllm, vllm: {model: Qwen/Qwen2.5-7B-Instruct}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.pool: vLLM needs a GPU, and the version runs on no pool
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pool: a100`,
  },
  {
    rule: 'vllm-without-model',
    values: `
gpuPools: {a100: {nodeSelector: {pool: a100}}}
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: vllm}
      pool: a100
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.runtime.vllm.model: vLLM is told neither the name of a model nor where an artifact is
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              runtime:
                vllm:
                  model: Qwen/Qwen2.5-7B-Instruct`,
  },
  {
    rule: 'vllm-with-two-models',
    values: `
gpuPools: {a100: {nodeSelector: {pool: a100}}}
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: vllm, vllm: {model: Qwen/Qwen2.5-7B-Instruct}}
      pool: a100
      artifact: {mode: gcs, gcs: {bucket: models, path: qwen}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.runtime.vllm.model: vLLM would load Qwen/Qwen2.5-7B-Instruct by its name, and the artifact for nothing
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              runtime:
                vllm:
                  model: ""`,
  },
  {
    rule: 'kserve-beside-others',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {kserve: {modelFormat: {name: onnx}}}
      versions: {v1: {runtime: {mode: kserve}}}
`,
    text: `
- serving.models.fraud.versions.v1.runtime.mode: the model runs by deployment and this version by kserve, but KServe takes a model as a whole
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              runtime:
                mode: deployment`,
  },
  {
    rule: 'kserve-without-config',
    values: `
serving:
  models:
    iris:
      runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}}}
      artifact: {mode: s3, s3: {bucket: models, path: iris}}
      config: {files: {server.yml: "a: 1"}}
      versions: {v1: {}}
`,
    text: `
- serving.models.iris.versions.v1.config.files: KServe makes the pods itself, and mounts no configuration files of the chart
  To mend it:
    serving:
      models:
        iris:
          versions:
            v1:
              runtime:
                mode: deployment`,
  },
  {
    rule: 'kserve-with-keda',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx}}}
      autoscaling: {mode: keda, keda: {triggers: {jobs: {mode: redis, redis: {address: "r:6379", listName: jobs}}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.autoscaling.mode: KServe scales its pods itself, and a ScaledObject of the chart would fight with it
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              autoscaling:
                mode: hpa`,
  },
  {
    rule: 'kserve-without-checksum',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx}}}
      artifact: {mode: gcs, gcs: {bucket: models, path: a}, checksum: {mode: sumsFile}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.artifact.checksum.mode: KServe fetches the artifact itself and checks no checksum
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              artifact:
                checksum:
                  mode: none`,
  },
  {
    rule: 'kserve-store',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx}}}
      artifact: {mode: s3, s3: {bucket: models, path: a, endpoint: "https://s3.example.com"}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.artifact.s3.endpoint: KServe learns another store's address from a Secret of its own, not from here
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              runtime:
                mode: deployment`,
  },
  {
    rule: 'kserve-store',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx}}}
      artifact: {mode: s3, s3: {bucket: models, path: a, credentials: {mode: secret, secret: {name: keys}}}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.artifact.s3.credentials.mode: KServe finds access keys by its own annotations of a Secret, not from here
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              artifact:
                s3:
                  credentials:
                    mode: identity`,
  },
  {
    rule: 'kserve-missing',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx}}}
      versions: {v1: {}}
`,
    apis: ['v1/Pod'],
    text: `
- serving.models.fraud.versions.v1.runtime.mode: the cluster has no KServe, which serves serving.kserve.io/v1beta1; install it first, or run a server of your own
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              runtime:
                mode: deployment`,
  },
  {
    rule: 'kserve-release',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx}}}
      release: {mode: blueGreen, blueGreen: {active: v1}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.release.mode: KServe brings its own Services, so that the chart can not choose between versions
  To mend it:
    serving:
      models:
        fraud:
          release:
            mode: rolling`,
  },
  {
    rule: 'gpus-without-pool',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      gpus: 2
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.gpus: GPUs are wanted, and the version runs on no pool
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              pool: a100`,
  },
  {
    rule: 'gpus-of-a-claim',
    values: `
gpuPools: {a100: {nodeSelector: {pool: a100}}}
compute: {claims: {mode: dra}}
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      pool: a100
      gpus: 2
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.gpus: a claim is for as many devices as its pool says, which is 1; make a pool of its own for more
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              gpus: 1`,
  },
  {
    rule: 'mount-path-taken',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifact: {mode: gcs, gcs: {bucket: models, path: a}, mountPath: /tmp}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.artifact.mountPath: the chart needs /tmp for other things
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              artifact:
                mountPath: "/models"`,
  },
  {
    rule: 'cache-of-a-version',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifactCache: {mode: ephemeral}
      versions: {v1: {artifactCache: {mode: volume}}}
`,
    text: `
- serving.models.fraud.versions.v1.artifactCache: all versions of a model keep their artifacts on one volume, and it is described at the model
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              artifactCache:
                mode: ephemeral`,
  },
  {
    rule: 'cache-on-one-node',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifactCache: {mode: volume, volume: {accessMode: ReadWriteOnce}}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.artifactCache.volume.accessMode: the volume can be had by one node only, and the model may have several pods
  To mend it:
    serving:
      models:
        fraud:
          artifactCache:
            volume:
              accessMode: ReadWriteMany
              storage: shared`,
  },
  {
    rule: 'cache-on-one-node',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifactCache: {mode: volume, volume: {accessMode: ReadWriteOnce}}
      versions: {v1: {}, v2: {}}
`,
    text: `
- serving.models.fraud.artifactCache.volume.accessMode: the volume can be had by one node only, and the model may have several pods
  To mend it:
    serving:
      models:
        fraud:
          artifactCache:
            volume:
              accessMode: ReadWriteMany
              storage: shared`,
  },
  {
    rule: 'extra-object-incomplete',
    values: `
serving: {extraObjects: {mine: {kind: ConfigMap}}}
`,
    text: `
- serving.extraObjects.mine: a Kubernetes object has apiVersion, kind and metadata.name, and these, its labels and its annotations are strings
  To mend it:
    serving:
      extraObjects:
        mine:
          apiVersion: v1
          kind: ConfigMap
          metadata:
            name: mine`,
  },
  ...callsCases,
];
