/** Violations of the rules of versions, releases and approvals, and of names and Services. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
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
                  cidr: "0.0.0.0/0"`,
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
                approvedAt: "2026-11-02"`,
  },
];
