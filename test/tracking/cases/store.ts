/** Violations of the rules of where the server keeps what. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'volume-of-several-pods',
    values: `
tracking:
  enabled: true
  builtin: {replicas: 2}
`,
    text: `
- tracking.builtin.replicas: several pods need a database and a bucket under calls: without them the server keeps runs in a volume that only one pod can have
  To mend it:
    tracking:
      builtin:
        replicas: 1
        autoscaling:
          mode: none`,
  },
  {
    rule: 'volume-of-several-pods',
    values: `
tracking:
  enabled: true
  builtin: {autoscaling: {mode: hpa}}
`,
    text: `
- tracking.builtin.replicas: several pods need a database and a bucket under calls: without them the server keeps runs in a volume that only one pod can have
  To mend it:
    tracking:
      builtin:
        replicas: 1
        autoscaling:
          mode: none`,
  },
  {
    rule: 'volume-of-two-revisions',
    values: `
tracking:
  enabled: true
  builtin: {strategy: {mode: rollingUpdate}}
`,
    text: `
- tracking.builtin.strategy.mode: the server keeps runs in a volume that only one pod can have, so that the old pod has to stop before the new one starts
  To mend it:
    tracking:
      builtin:
        strategy:
          mode: recreate`,
  },
  {
    rule: 'tracking-of-itself',
    values: `
tracking:
  enabled: true
  builtin: {calls: {tracking: true}}
`,
    text: `
- tracking.builtin.calls.tracking: the server does not call itself
  To mend it:
    tracking:
      builtin:
        calls:
          tracking: false`,
  },
  {
    rule: 'gc-without-database',
    values: `
tracking:
  enabled: true
  builtin: {gc: {enabled: true}}
`,
    text: `
- tracking.builtin.gc.enabled: what was deleted can be removed from a database only, and calls.database names none
  To mend it:
    tracking:
      builtin:
        gc:
          enabled: false`,
  },
];
