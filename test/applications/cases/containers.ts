/** Violations of the rules of names in a pod that hold for every workload. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'env-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    env: {SECRET_KEY: abc}
`,
    text: `
- applications.api.env.SECRET_KEY: the platform sets SECRET_KEY itself; call yours by another name
  To mend it, in place of SECRET_KEY:
    applications:
      api:
        env:
          MY_SECRET_KEY: abc`,
  },
  {
    rule: 'env-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    env: {MODEL_URL_FRAUD: "http://fraud"}
`,
    text: `
- applications.api.env.MODEL_URL_FRAUD: the platform sets MODEL_URL_FRAUD itself; call yours by another name
  To mend it, in place of MODEL_URL_FRAUD:
    applications:
      api:
        env:
          MY_MODEL_URL_FRAUD: http://fraud`,
  },
  {
    rule: 'container-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    extraContainers: [{name: wait-for-stores, image: "acme/sidecar:v1"}]
`,
    text: `
- applications.api.extraContainers.0.name: the chart has a container called wait-for-stores itself
  To mend it:
    applications:
      api:
        extraContainers:
          - name: my-wait-for-stores`,
  },
  {
    rule: 'volume-taken',
    values: `
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1.0.0}
    extraVolumes: [{name: flags, emptyDir: {}}]
`,
    text: `
- applications.api.extraVolumes.0.name: the chart has a volume called flags itself
  To mend it:
    applications:
      api:
        extraVolumes:
          - name: my-flags`,
  },
];
