/** Models, and their versions, which have the pods. Of a version that KServe runs the chart makes the InferenceService only. */
import { matchDocuments } from '../../../compiler/index.ts';
import { none } from '../../catalogue/none.ts';
import { byDeployment } from '../../catalogue/workloads/deployment.ts';
import { serverPolicy } from '../../catalogue/workloads/policy-parts.ts';
import { asSettings, onPort } from '../../catalogue/workloads/service-parts.ts';
import { workload } from '../../catalogue/workloads/workload.ts';
import { howToAsk } from './notes.ts';
import { toHub, toStore } from './parts/egress.ts';
import { byKserve } from './parts/inference-service.ts';
import {
  forEachKserve,
  forEachModel,
  forEachServedModel,
  forEachServer,
  forEachVersion,
  type KserveAt,
  type ModelAt,
  type VersionAt,
} from './parts/model.ts';
import { releasedSelector } from './parts/released.ts';
import { serverOf } from './parts/server.ts';

/** What stands in front of all versions of a model. */
export const models = workload<ModelAt>({
  what: 'model',
  forEach: forEachServedModel,
  controller: none('its versions have the pods'),
  services: (at) => [{ ...asSettings(at.model.service), selector: releasedSelector(at) }],
  serviceAccount: none('one for all versions, those that KServe runs too, is a workload of its own'),
  disruption: none('each version has a budget of its own'),
  calls: none('its versions call'),
  scaling: none('each version is scaled by itself'),
  config: none('each version has its own files'),
  storage: none('its cache is told with its identity, whoever runs it'),
  metrics: ({ model }) => ({ monitor: model.monitor, hasVersions: true }),
  release: ({ model }) => model.release,
  slo: ({ model }) => model.slo,
  notes: none('how it is asked is told with its identity, whoever runs it'),
  network: none('each version has its own policy'),
});

/** The identity of a model: its versions run as one ServiceAccount, and share a cache, whoever runs them. */
export const identities = workload<ModelAt>({
  what: 'identity of a model',
  forEach: forEachModel,
  controller: none('it has no pods'),
  services: none('it has no pods'),
  serviceAccount: ({ model }) => model.serviceAccount,
  disruption: none('it has no pods'),
  calls: none('it has no pods'),
  scaling: none('it has no pods'),
  config: none('it has no pods'),
  // Its versions fetch into one cache.
  storage:
    ({ model }) =>
    (claim) =>
      matchDocuments(model.artifactCache, {
        volume: (volume) => claim({ volume, accessMode: volume.accessMode, keep: volume.keep }),
      }),
  metrics: none('it has no pods'),
  release: none('it has no pods'),
  slo: none('it has no pods'),
  notes: howToAsk,
  network: none('it has no pods'),
});

/** The pods of a version, as a drain meets them: whoever runs them, some stay. */
export const versionPods = workload<VersionAt>({
  what: 'pods of a version',
  forEach: forEachVersion,
  controller: none('the version has them'),
  services: none('the version has them'),
  serviceAccount: none('they run as their model'),
  disruption: ({ subject }) => subject,
  calls: none('the version has them'),
  scaling: none('the version has it'),
  config: none('the version has it'),
  storage: none('its model has the cache'),
  metrics: none('the version has them'),
  release: none('its model says which versions have requests'),
  slo: none('its model says what it promises'),
  network: none('the version has it'),
  notes: none('its model tells how it is asked'),
});

/** One version of a model: a Deployment each, so that versions stand side by side and the old one answers at once. */
export const versions = workload<VersionAt>({
  what: 'model version',
  forEach: forEachServer,
  controller: byDeployment(serverOf),
  // Inside the cluster only: by it the version can be asked whatever the release sends where.
  services: ({ model }) => [{ ports: onPort(model.service.port) }],
  serviceAccount: none('it runs as its model'),
  disruption: none('one for whoever runs the version is a workload of its own'),
  calls: ({ model }) => model.calls,
  scaling: ({ subject }) => subject,
  config: ({ subject }) => subject,
  storage: none('its model has the cache'),
  metrics: none('the monitor of its model reads the Service of each version'),
  release: none('its model says which versions have requests'),
  slo: none('its model says what it promises'),
  notes: none('its model tells how it is asked'),
  network: ({ subject, version, model }) =>
    serverPolicy(subject, {
      policy: model.networkPolicy,
      monitor: model.monitor,
      egress: [toStore(version.artifact), toHub(version.runtime)],
    }),
});

const byItself = none('KServe brings it');

/** A version that KServe runs: it brings the server, its probes, its scaling and its Services. */
export const kserveVersions = workload<KserveAt>({
  what: 'model version of KServe',
  forEach: forEachKserve,
  controller: byKserve,
  services: byItself,
  serviceAccount: none('it runs as its model'),
  disruption: none('one for whoever runs the version is a workload of its own'),
  calls: ({ model }) => model.calls,
  scaling: byItself,
  config: none('KServe mounts no files of the chart'),
  storage: none('KServe fetches what it serves'),
  metrics: none('its Services are read by what comes with KServe'),
  release: none('KServe has a way of its own'),
  slo: none('its pods have no metrics that the chart knows'),
  notes: none('its model tells how it is asked'),
  network: none('its pods have ports of KServe, which lets in whom it knows'),
});
