/** MLflow: its server, the run that makes its tables, and the runs that remove for good what users have deleted. */
import { when } from '../../../compiler/index.ts';
import { none } from '../../catalogue/none.ts';
import { byDeployment } from '../../catalogue/workloads/deployment.ts';
import { serverPolicy } from '../../catalogue/workloads/policy-parts.ts';
import { asSettings } from '../../catalogue/workloads/service-parts.ts';
import { workload } from '../../catalogue/workloads/workload.ts';
import { aboutServer } from './notes.ts';
import { forGc, gcCronJob } from './parts/gc.ts';
import { forMigration, migrationJob } from './parts/migration.ts';
import { monitorLogin } from './parts/monitor-login.ts';
import { needsVolume, ofServer, type ServerAt } from './parts/server.ts';
import { serverParts } from './parts/server-parts.ts';

export const server = workload({
  what: 'MLflow',
  forEach: ofServer,
  controller: byDeployment(serverParts),
  services: ({ server: settings }) => [asSettings(settings.service)],
  serviceAccount: ({ server: settings }) => settings.serviceAccount,
  disruption: ({ subject }) => subject,
  calls: ({ server: settings }) => settings.calls,
  scaling: ({ subject }) => subject,
  config: ({ subject }) => subject,
  storage:
    ({ server: settings }) =>
    (claim) =>
      when(needsVolume(settings), () => claim({ volume: settings.volume })),
  metrics: ({ server: settings }) => ({ monitor: settings.monitor, login: monitorLogin() }),
  release: none('there is one version of it'),
  slo: none('its values promise nothing'),
  notes: aboutServer,
  network: ({ subject, server: settings }) =>
    serverPolicy(subject, { policy: settings.networkPolicy, monitor: settings.monitor }),
});

/** What holds for both kinds of runs. */
const run = {
  services: none('nobody calls a run'),
  serviceAccount: none('it runs as the server'),
  disruption: none('it is tried again'),
  calls: ({ server: settings }: ServerAt) => settings.calls,
  scaling: none('there is one at a time'),
  config: none('it needs the scripts of the chart only'),
  storage: none('it keeps what it has where the server does'),
  metrics: none('it is over before anybody asks'),
  release: none('it runs once for what it is given'),
  slo: none('it answers nobody'),
  notes: none('nobody starts it by hand'),
  network: none('its labels let it in at the database and the server; nothing is kept from it'),
} as const;

export const migration = workload({
  what: 'migration of MLflow',
  forEach: forMigration,
  controller: migrationJob,
  ...run,
});

export const gc = workload({
  what: 'garbage collection of MLflow',
  forEach: forGc,
  controller: gcCronJob,
  ...run,
});
