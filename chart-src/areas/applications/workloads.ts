/** Applications, and the runs that change their tables. */

import { none } from '../../catalogue/none.ts';
import { byDeployment } from '../../catalogue/workloads/deployment.ts';
import { outward, serverPolicy } from '../../catalogue/workloads/policy-parts.ts';
import { asSettings } from '../../catalogue/workloads/service-parts.ts';
import { workload } from '../../catalogue/workloads/workload.ts';
import { howToAsk } from './notes.ts';
import { forEachApplication } from './parts/application.ts';
import { forEachMigration, migrationJob } from './parts/migrations.ts';
import { podOf } from './parts/pod.ts';

/** The Service of a worker is there for its metrics. */
export const applications = workload({
  what: 'application',
  forEach: forEachApplication,
  controller: byDeployment(podOf),
  services: ({ application }) => [asSettings(application.service)],
  serviceAccount: ({ application }) => application.serviceAccount,
  disruption: ({ subject }) => subject,
  calls: ({ application }) => application.calls,
  scaling: ({ subject }) => subject,
  config: ({ subject }) => subject,
  storage: none('it keeps what it has in stores'),
  metrics: ({ application }) => ({ monitor: application.monitor }),
  release: none('its pods are replaced one after the other'),
  slo: none('its values promise nothing'),
  notes: howToAsk,
  network: ({ subject, application }) =>
    serverPolicy(subject, { policy: application.networkPolicy, monitor: application.monitor }),
});

export const migrations = workload({
  what: 'migration',
  forEach: forEachMigration,
  controller: migrationJob,
  services: none('nobody calls a run'),
  serviceAccount: none('it runs as its application'),
  disruption: none('it is tried again'),
  calls: ({ application }) => application.calls,
  scaling: none('it runs once'),
  config: none('it has the files of its application'),
  storage: none('it keeps nothing'),
  metrics: none('it is over before anybody asks'),
  release: none('it runs once'),
  slo: none('it answers nobody'),
  notes: none('its application tells of it'),
  network: ({ subject, application }) => ({ enabled: application.networkPolicy.enabled, egress: outward(subject) }),
});
