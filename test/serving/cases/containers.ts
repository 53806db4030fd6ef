/** Violations of the rules of containers, their variables and volumes, and of extra objects. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
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
                MY_MODEL_PATH: /mine`,
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
                mountPath: /models`,
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
];
