/** Runs of workloads that say where their pods go, and versions that KServe runs without a budget. */
import type { DirectedDocument } from '../lib/directed-document.ts';

export const documents: readonly DirectedDocument[] = [
  {
    reason: 'a migration of a priority that exists already, and a version of KServe that has no disruption budget',
    values: `
compute: {enabled: true, priorities: {there: {mode: use, use: {name: there}}}}
dataLayer: {enabled: true, postgres: {mode: builtin, databases: {platform: {}}}}
applications:
  enabled: true
  api:
    enabled: true
    image: {repository: acme/backend, tag: v1}
    priority: there
    calls: {database: platform}
    migrations: {mode: job, job: {args: [migrate]}}
serving:
  enabled: true
  models:
    iris: {runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}}}, pdb: {mode: none}, versions: {v1: {}}}
`,
  },
];
