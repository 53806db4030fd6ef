/** Violations of the rules of who comes in, and of what the server shares with every workload. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'service-closed',
    values: `
tracking:
  enabled: true
  builtin: {service: {type: LoadBalancer}}
`,
    text: `
- tracking.builtin.service.type: the Service is open to the outside, and the network policy lets nobody in from there
  To mend it:
    tracking:
      builtin:
        networkPolicy:
          allowFrom:
            - ipBlock:
                cidr: "0.0.0.0/0"`,
  },
  {
    rule: 'service-without-login',
    values: `
tracking:
  enabled: true
  builtin: {service: {type: LoadBalancer}, networkPolicy: {enabled: false}}
  auth: {mode: none}
`,
    text: `
- tracking.builtin.service.type: the Service is open to the outside, and the server asks nobody for a password: tracking.auth.mode is none
  To mend it:
    tracking:
      builtin:
        service:
          type: ClusterIP`,
  },
  {
    rule: 'metrics-behind-login',
    values: `
platform: {telemetry: {metrics: {mode: annotations}}}
tracking:
  enabled: true
`,
    text: `
- tracking.builtin.monitor.enabled: a Prometheus that goes by annotations sends no password, and the server asks for one; it takes the mode operator of platform.telemetry.metrics
  To mend it:
    tracking:
      builtin:
        monitor:
          enabled: false`,
  },
  {
    rule: 'credentials-of-another-server',
    values: `
tracking: {enabled: true, mode: external, external: {uri: "https://mlflow.example.com"}}
`,
    text: `
- tracking.auth.basic.credentials.mode: credentials can be generated for a server of the chart only; name the Secret that has those of this one
  To mend it:
    tracking:
      auth:
        basic:
          credentials:
            mode: secret
            secret:
              name: mlflow-credentials`,
  },
  {
    rule: 'image-missing',
    values: `
tracking:
  enabled: true
  builtin: {image: {repository: ""}}
`,
    text: `
- tracking.builtin.image.repository: no image is named
  To mend it:
    tracking:
      builtin:
        image:
          registry: ghcr.io
          repository: acme/server
          tag: v1.0.0`,
  },
  {
    rule: 'image-without-version',
    values: `
tracking:
  enabled: true
  builtin: {image: {tag: ""}}
`,
    text: `
- tracking.builtin.image.tag: the image mlflow/mlflow has neither a tag nor a digest, so that nobody knows which one would run
  To mend it:
    tracking:
      builtin:
        image:
          tag: v1.0.0`,
  },
  {
    rule: 'image-latest',
    values: `
tracking:
  enabled: true
  builtin: {image: {tag: latest}}
`,
    text: `
- tracking.builtin.image.tag: two pods that pull "latest" at different times run different code, and there is no way back
  To mend it:
    tracking:
      builtin:
        image:
          tag: v1.0.0`,
  },
  {
    rule: 'request-above-limit',
    values: `
tracking:
  enabled: true
  builtin: {gc: {resources: {requests: {memory: 4Gi}}}}
`,
    text: `
- tracking.builtin.gc.resources.requests.memory: 4Gi is requested, and 1Gi is the limit
  To mend it:
    tracking:
      builtin:
        gc:
          resources:
            limits:
              memory: 4Gi`,
  },
  {
    rule: 'request-above-limit',
    values: `
tracking:
  enabled: true
  builtin: {migration: {resources: {requests: {cpu: 4}}}}
`,
    text: `
- tracking.builtin.migration.resources.requests.cpu: 4 is requested, and 1 is the limit
  To mend it:
    tracking:
      builtin:
        migration:
          resources:
            limits:
              cpu: "4"`,
  },
  {
    rule: 'env-taken',
    values: `
tracking:
  enabled: true
  builtin: {env: {MLFLOW_BACKEND_STORE_URI: x}}
`,
    text: `
- tracking.builtin.env.MLFLOW_BACKEND_STORE_URI: the platform sets MLFLOW_BACKEND_STORE_URI itself; call yours by another name
  To mend it, in place of MLFLOW_BACKEND_STORE_URI:
    tracking:
      builtin:
        env:
          MY_MLFLOW_BACKEND_STORE_URI: x`,
  },
  {
    rule: 'volume-taken',
    values: `
tracking:
  enabled: true
  builtin: {extraVolumes: [{name: data, emptyDir: {}}]}
`,
    text: `
- tracking.builtin.extraVolumes.0.name: the chart has a volume called data itself
  To mend it:
    tracking:
      builtin:
        extraVolumes:
          - name: my-data`,
  },
  {
    rule: 'container-taken',
    values: `
tracking:
  enabled: true
  builtin: {extraContainers: [{name: tables, image: busybox}]}
`,
    text: `
- tracking.builtin.extraContainers.0.name: the chart has a container called tables itself
  To mend it:
    tracking:
      builtin:
        extraContainers:
          - name: my-tables`,
  },
  {
    rule: 'wandb-without-key',
    values: `
tracking:
  enabled: true
  builtin: {calls: {wandb: true}}
`,
    text: `
- tracking.builtin.calls.wandb: there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret
  To mend it:
    tracking:
      builtin:
        calls:
          wandb: false`,
  },
];
