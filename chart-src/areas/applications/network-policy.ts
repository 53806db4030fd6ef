/** NetworkPolicies of applications: callers in, and out to what the application calls. Its migrations call the same, and nobody calls them. */
import { matchDocuments } from '../../../compiler/index.ts';
import { egressPolicy, networkPolicy } from '../../catalogue/workload/network-policy.ts';
import { forEachApplication } from './parts/application.ts';
import { migrationsOf } from './parts/migrations.ts';

export const policies = forEachApplication('applicationPolicy', 'The NetworkPolicy', ({ subject, application }) =>
  networkPolicy(subject, {
    policy: application.networkPolicy,
    monitor: application.monitor,
    calls: application.calls,
  }),
);

export const policiesOfMigrations = forEachApplication('migrationPolicy', 'The NetworkPolicy of the migrations', (at) =>
  matchDocuments(at.application.migrations, {
    job: () => egressPolicy(migrationsOf(at), at.application.networkPolicy, at.application.calls),
  }),
);
