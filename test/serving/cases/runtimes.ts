/** Violations of the rules of vLLM and KServe. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
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
    rule: 'kserve-key-appended',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      runtime: {mode: kserve, kserve: {modelFormat: {name: onnx}}}
      versions: {v1: {}, v1-predictor: {}}
`,
    text: `
- serving.models.fraud.versions.v1-predictor: KServe itself calls objects so that belong to another version; give "v1-predictor" another key
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1-predictor:
              enabled: false`,
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
];
