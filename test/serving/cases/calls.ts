/** Violations of the rules of workloads that call MLflow or Weights & Biases. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'tracking-off',
    values: `
serving:
  models:
    fraud:
      image: {registry: ghcr.io, repository: acme/fraud, tag: v1.0.0}
      calls: {tracking: true}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.calls.tracking: there is no MLflow to call: tracking.enabled is false
  To mend it:
    serving:
      models:
        fraud:
          calls:
            tracking: false`,
  },
  {
    rule: 'wandb-without-key',
    values: `
serving:
  models:
    fraud:
      image: {registry: ghcr.io, repository: acme/fraud, tag: v1.0.0}
      calls: {wandb: true}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.calls.wandb: there is no key of Weights & Biases: it takes tracking.enabled, and a Secret under tracking.wandb.existingSecret
  To mend it:
    serving:
      models:
        fraud:
          calls:
            wandb: false`,
  },
];
