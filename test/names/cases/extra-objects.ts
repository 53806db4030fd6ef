/** Cases of rules of extra objects, and those that no rule refuses. */
import type { Case } from '../../lib/case.ts';

const pod = (object: string, labels: string): string => `
compute: {extraObjects: {mine: {apiVersion: v1, ${object.replace('LABELS', labels)}}}}
`;

const selected =
  'by this instance and the component of an area the chart selects its own pods; give these, and what selects them, another component';

const taken = '{app.kubernetes.io/instance: demo, app.kubernetes.io/component: serving}';

/** Objects that make pods in other places than most, or are some. */
const madePods = [
  'kind: Pod, metadata: {name: mine, labels: LABELS}',
  'kind: PodTemplate, metadata: {name: mine}, template: {metadata: {labels: LABELS}}',
  'kind: CronJob, metadata: {name: mine}, spec: {jobTemplate: {spec: {template: {metadata: {labels: LABELS}}}}}',
  'kind: ScaledJob, metadata: {name: mine}, spec: {jobTargetRef: {template: {metadata: {labels: LABELS}}}}',
  'kind: InferenceService, metadata: {name: mine, labels: LABELS}, spec: {predictor: {}}',
  'kind: InferenceService, metadata: {name: mine}, spec: {predictor: {labels: LABELS}}',
  // What is of another instance hides nothing.
  'kind: Two, metadata: {name: mine}, spec: {a: {labels: {app.kubernetes.io/instance: x, app.kubernetes.io/component: serving}}, b: {labels: LABELS}}',
];

export const cases: readonly Case[] = [
  {
    rule: 'extra-object-incomplete',
    leavesToUser: true,
    values: `
compute: {extraObjects: {mine: {apiVersion: v1, kind: ConfigMap}}}
`,
    text: `
- compute.extraObjects.mine: a Kubernetes object has apiVersion, kind and metadata.name, and these, its labels and its annotations are strings
  To mend it:
    compute:
      extraObjects:
        mine:
          apiVersion: v1
          kind: ConfigMap
          metadata:
            name: mine`,
  },
  {
    rule: 'extra-object-incomplete',
    leavesToUser: true,
    values: `
compute:
  extraObjects:
    first: {apiVersion: v1, kind: ConfigMap, metadata: {name: x, annotations: {count: 1}}}
    second: {apiVersion: v1, kind: ConfigMap, metadata: {name: x}}
`,
    text: `
- compute.extraObjects.first: a Kubernetes object has apiVersion, kind and metadata.name, and these, its labels and its annotations are strings
  To mend it:
    compute:
      extraObjects:
        first:
          apiVersion: v1
          kind: ConfigMap
          metadata:
            name: first`,
  },
  {
    rule: 'extra-object-twice',
    values: `
compute:
  extraObjects:
    first: {apiVersion: v1, kind: ConfigMap, metadata: {name: second}}
    second: {apiVersion: v1, kind: ConfigMap, metadata: {name: second, namespace: ml}, data: {}}
`,
    text: `
- compute.extraObjects.second: it is the same object as compute.extraObjects.first: group, kind, namespace and name are equal
  To mend it:
    compute:
      extraObjects:
        second:
          metadata:
            name: demo-extra-compute-second`,
  },
  // A namespace without a name is as none: that of the release.
  {
    rule: 'extra-object-twice',
    values: `
compute:
  extraObjects:
    first: {apiVersion: v1, kind: ConfigMap, metadata: {name: same}}
    second: {apiVersion: v1, kind: ConfigMap, metadata: {name: same, namespace: ""}}
`,
    text: `
- compute.extraObjects.second: it is the same object as compute.extraObjects.first: group, kind, namespace and name are equal
  To mend it:
    compute:
      extraObjects:
        second:
          metadata:
            name: demo-extra-compute-second`,
  },
  {
    rule: 'extra-object-twice',
    values: `
dataLayer:
  enabled: true
  extraObjects: {mine: {apiVersion: policy/v1beta1, kind: PodDisruptionBudget, metadata: {name: same}}}
compute: {extraObjects: {mine: {apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: same}}}}
`,
    text: `
- dataLayer.extraObjects.mine: it is the same object as compute.extraObjects.mine: group, kind, namespace and name are equal
  To mend it:
    dataLayer:
      extraObjects:
        mine:
          metadata:
            name: demo-extra-data-layer-mine`,
  },
  ...[
    'demo-serving-model-fraud',
    'demo-data-layer-x',
    'ml.demo-compute-priority-high',
    'some-name--00a1b2c3d4e5f6789',
  ].map(
    (name): Case => ({
      rule: 'extra-object-reserved',
      values: `
compute: {extraObjects: {mine: {apiVersion: v1, kind: Secret, metadata: {name: ${name}}}}}
`,
      text: `
- compute.extraObjects.mine.metadata.name: the chart itself gives names that begin with the release and an area, or end in "--0" and 16 digits
  To mend it:
    compute:
      extraObjects:
        mine:
          metadata:
            name: demo-extra-compute-mine`,
    }),
  ),
  {
    rule: 'extra-object-selected',
    values: pod('kind: Deployment, metadata: {name: mine}, spec: {template: {metadata: {labels: LABELS}}}', taken),
    text: `
- compute.extraObjects.mine.spec.template.metadata.labels: ${selected}
  To mend it:
    compute:
      extraObjects:
        mine:
          spec:
            template:
              metadata:
                labels:
                  app.kubernetes.io/component: extra`,
  },
  ...madePods.map(
    (object): Case => ({
      rule: 'extra-object-selected',
      leavesToUser: true,
      values: pod(object, taken),
      text: `
- compute.extraObjects.mine: the labels of its pods: ${selected}
  To mend it:
    compute:
      extraObjects:
        mine:
          metadata:
            labels:
              app.kubernetes.io/component: extra`,
    }),
  ),
  {
    rule: 'extra-object-list',
    leavesToUser: true,
    values: pod('kind: List, metadata: {name: mine}, items: [{kind: Secret, metadata: {name: demo-serving-x}}]', ''),
    text: `
- compute.extraObjects.mine.kind: a list holds several objects; give each an entry of its own
  To mend it:
    compute:
      extraObjects:
        mine:
          kind: ConfigMap
          metadata:
            name: mine`,
  },
];

export const goodValues: readonly string[] = [
  // One name is several objects: of another kind, group or namespace.
  `
compute:
  extraObjects:
    one: {apiVersion: v1, kind: ConfigMap, metadata: {name: same, namespace: other}}
    two: {apiVersion: v1, kind: ConfigMap, metadata: {name: same}}
    three: {apiVersion: v1, kind: Secret, metadata: {name: same}}
    four: {apiVersion: example.com/v1, kind: Secret, metadata: {name: same}}
dataLayer: {enabled: true, extraObjects: {one: {apiVersion: v1, kind: ConfigMap, metadata: {name: same, namespace: another}}}}
`,
  // What is switched off is not there.
  `
compute: {extraObjects: {one: {apiVersion: v1, kind: ConfigMap, metadata: {name: same}}}}
dataLayer: {enabled: false, extraObjects: {one: {apiVersion: v1, kind: ConfigMap, metadata: {name: same}}}}
`,
  // Names that the chart gives to nothing, or in its own namespace alone.
  ...[
    'demo',
    'demo-mine',
    'demo-extra-serving-x',
    'serving-x',
    'ml.serving-x',
    'a--0123',
    'a--00a1b2c3d',
    'demo-serving',
  ].map(
    (name) => `
compute: {extraObjects: {mine: {apiVersion: v1, kind: Secret, metadata: {name: ${name}}}}}
`,
  ),
  `
compute: {extraObjects: {mine: {apiVersion: v1, kind: Secret, metadata: {name: demo-serving-x, namespace: other}}}}
`,
  // Labels of what is no pod, of pods of other releases, and of pods that are nobody's; and what is no map where there may be labels.
  pod('kind: ConfigMap, metadata: {name: mine, labels: LABELS}', taken),
  pod(
    'kind: Job, metadata: {name: mine}, spec: {template: {metadata: {labels: LABELS}}}',
    '{app.kubernetes.io/instance: demo}',
  ),
  pod(
    'kind: Job, metadata: {name: mine}, spec: {template: {metadata: {labels: LABELS}}}',
    '{app.kubernetes.io/instance: other, app.kubernetes.io/component: serving}',
  ),
  pod(
    'kind: Job, metadata: {name: mine}, spec: {template: {metadata: {labels: LABELS}}}',
    '{app.kubernetes.io/instance: demo, app.kubernetes.io/component: serving-x}',
  ),
  ...[
    ...[
      'a',
      '{}',
      '{template: 1}',
      '{template: {}}',
      '{template: {metadata: {}}}',
      '{template: {metadata: {labels: [a]}}}',
    ].map((spec) => `kind: Job, spec: ${spec}`),
  ].map((object) => pod(`${object}, metadata: {name: mine}`, '')),
];
