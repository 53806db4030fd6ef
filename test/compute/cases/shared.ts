/** Values that violate each rule of `platform` and `gpuPools`, and the whole of what is said about them. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'identity-of-another-cloud',
    values: `
platform: {provider: gke, identity: {mode: irsa, irsa: {roleArn: "arn:aws:iam::123456789012:role/ml"}}}
`,
    text: `
- platform.identity.mode: the cluster is one of gke, and irsa is an identity of another cloud
  To mend it:
    platform:
      identity:
        mode: none`,
  },
  {
    rule: 'prometheus-operator-missing',
    apis: ['v1/Pod'],
    values: `
platform: {telemetry: {metrics: {mode: operator}}}
`,
    text: `
- platform.telemetry.metrics.mode: the cluster has no Prometheus Operator, which serves monitoring.coreos.com/v1; install it first, or mark pods with annotations
  To mend it:
    platform:
      telemetry:
        metrics:
          mode: annotations`,
  },
  {
    rule: 'spot-nodes-unknown',
    values: `
gpuPools: {t4: {spot: preferred, nodeSelector: {pool: t4}}}
`,
    text: `
- gpuPools.t4.spot: nothing tells spot nodes from others: platform.spotNodes.labels is empty; name the label that they carry in your cluster, or take the preset of your cloud
  To mend it:
    platform:
      spotNodes:
        labels:
          karpenter.sh/capacity-type: spot`,
  },
  {
    rule: 'spot-with-critical-priority',
    values: `
platform: {spotNodes: {labels: {spot: "true"}}}
gpuPools: {t4: {spot: required, priority: critical, nodeSelector: {pool: t4}}}
compute: {priorities: {critical: {mode: use, use: {name: system-cluster-critical}}}}
`,
    text: `
- gpuPools.t4.priority: pods of "system-cluster-critical" are those that a cluster can't do without, and spot nodes may be taken away at any moment
  To mend it:
    gpuPools:
      t4:
        spot: none`,
  },
  {
    rule: 'toleration-without-key',
    values: `
gpuPools: {t4: {nodeSelector: {pool: t4}, tolerations: [{value: "true"}]}}
`,
    text: `
- gpuPools.t4.tolerations.0: a toleration without a key is for every taint, and has the operator Exists
  To mend it:
    gpuPools:
      t4:
        tolerations:
          - operator: Exists`,
  },
  {
    rule: 'toleration-with-value',
    values: `
platform: {spotNodes: {tolerations: [{key: spot, operator: Exists, value: "true"}]}}
`,
    text: `
- platform.spotNodes.tolerations.0.value: the operator Exists asks for no value, and this one asks for "true"
  To mend it:
    platform:
      spotNodes:
        tolerations:
          - key: spot
            operator: Equal
            value: "true"`,
  },
  {
    rule: 'toleration-with-seconds',
    values: `
gpuPools: {t4: {nodeSelector: {pool: t4}, tolerations: [{key: spot, operator: Exists, tolerationSeconds: 30}]}}
`,
    text: `
- gpuPools.t4.tolerations.0.tolerationSeconds: only a taint with the effect NoExecute makes pods leave after a time
  To mend it:
    gpuPools:
      t4:
        tolerations:
          - key: spot
            operator: Exists
            effect: NoExecute
            tolerationSeconds: 30`,
  },
  {
    rule: 'toleration-with-value',
    values: `
gpuPools: {t4: {nodeSelector: {pool: t4}, tolerations: [{operator: Exists, value: x, effect: NoSchedule}]}}
`,
    text: `
- gpuPools.t4.tolerations.0.value: the operator Exists asks for no value, and this one asks for "x"
  To mend it:
    gpuPools:
      t4:
        tolerations:
          - key: example.com/taint
            operator: Equal
            value: x`,
  },
  {
    rule: 'toleration-with-seconds',
    values: `
platform: {spotNodes: {tolerations: [{operator: Exists, effect: NoSchedule, tolerationSeconds: 0}]}}
`,
    text: `
- platform.spotNodes.tolerations.0.tolerationSeconds: only a taint with the effect NoExecute makes pods leave after a time
  To mend it:
    platform:
      spotNodes:
        tolerations:
          - key: example.com/taint
            operator: Exists
            effect: NoExecute
            tolerationSeconds: 0`,
  },
  {
    rule: 'identity-of-another-cloud',
    values: `
platform: {provider: aks, identity: {mode: gke, gke: {serviceAccount: a@b.gserviceaccount.com}}}
`,
    text: `
- platform.identity.mode: the cluster is one of aks, and gke is an identity of another cloud
  To mend it:
    platform:
      identity:
        mode: none`,
  },
  {
    rule: 'identity-of-another-cloud',
    values: `
platform: {provider: eks, identity: {mode: azure, azure: {clientId: 12345678-1234-1234-1234-123456789012}}}
`,
    text: `
- platform.identity.mode: the cluster is one of eks, and azure is an identity of another cloud
  To mend it:
    platform:
      identity:
        mode: none`,
  },
  {
    rule: 'toleration-without-key',
    values: `
platform: {spotNodes: {tolerations: [{operator: Equal}, {}]}}
`,
    text: `
- platform.spotNodes.tolerations.0: a toleration without a key is for every taint, and has the operator Exists
  To mend it:
    platform:
      spotNodes:
        tolerations:
          - operator: Exists

- platform.spotNodes.tolerations.1: a toleration without a key is for every taint, and has the operator Exists
  To mend it:
    platform:
      spotNodes:
        tolerations:
          - operator: Exists`,
  },
  {
    rule: 'toleration-with-value',
    values: `
gpuPools: {t4: {nodeSelector: {}, tolerations: [{key: spot, operator: Exists, value: x}]}}
platform: {spotNodes: {tolerations: [{operator: Exists, value: ""}]}}
`,
    text: `
- gpuPools.t4.tolerations.0.value: the operator Exists asks for no value, and this one asks for "x"
  To mend it:
    gpuPools:
      t4:
        tolerations:
          - key: spot
            operator: Equal
            value: x`,
  },
  {
    rule: 'toleration-with-value',
    values: `
platform: {spotNodes: {tolerations: [{operator: Exists, value: x}]}}
`,
    text: `
- platform.spotNodes.tolerations.0.value: the operator Exists asks for no value, and this one asks for "x"
  To mend it:
    platform:
      spotNodes:
        tolerations:
          - key: example.com/taint
            operator: Equal
            value: x`,
  },
  {
    rule: 'toleration-with-seconds',
    values: `
platform: {spotNodes: {tolerations: [{key: spot, tolerationSeconds: 1}]}}
gpuPools: {t4: {nodeSelector: {}, tolerations: [{operator: Exists, tolerationSeconds: 1}]}}
`,
    text: `
- platform.spotNodes.tolerations.0.tolerationSeconds: only a taint with the effect NoExecute makes pods leave after a time
  To mend it:
    platform:
      spotNodes:
        tolerations:
          - key: spot
            operator: Exists
            effect: NoExecute
            tolerationSeconds: 1

- gpuPools.t4.tolerations.0.tolerationSeconds: only a taint with the effect NoExecute makes pods leave after a time
  To mend it:
    gpuPools:
      t4:
        tolerations:
          - key: example.com/taint
            operator: Exists
            effect: NoExecute
            tolerationSeconds: 1`,
  },
];
