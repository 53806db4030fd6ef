/** Cases of names under which something is used, and that are of what the release makes itself. */

import type { JsonObject } from '../../../compiler/values/json.ts';
import { printYaml } from '../../../compiler/values/yaml.ts';
import type { Case } from '../../lib/case.ts';

/** A place where something is used. */
interface Use {
  /** Values, with `NAME` at the place. */
  readonly values: string;
  /** Where the place is. */
  readonly path: string;
  readonly name: string;
  /** The beginning of the name that is the chart's. */
  readonly beginning: string;
}

const account = 'serviceAccount: {mode: use, use: {name: NAME}}';
const image = 'image: {repository: a/b, tag: v1}';

/** Values with a volume of the release's, or of somebody's. */
const artifact = (claim: string): string =>
  `serving: {models: {fraud: {${image}, versions: {v1: {artifact: {mode: volume, volume: {claimName: ${claim}}}}}}}}`;
const volume = (claim: string): string => `
applications: {enabled: true, api: {enabled: true, ${image}, extraVolumes: [{name: x, persistentVolumeClaim: ${claim}}]}}
`;

const uses: readonly Use[] = [
  {
    values: 'compute: {priorities: {own: {mode: use, use: {name: NAME}}}}',
    path: 'compute.priorities.own.use.name',
    name: 'ml.demo-compute-priority-high',
    beginning: 'demo-compute-',
  },
  {
    values:
      'compute: {queueing: {mode: kueue, kueue: {queues: {team: {mode: use, use: {clusterQueue: NAME}}}}}}\ngpuPools: {}',
    path: 'compute.queueing.kueue.queues.team.use.clusterQueue',
    name: 'ml.demo-compute-queue-other',
    beginning: 'demo-compute-',
  },
  {
    values: 'compute: {queueing: {mode: kueue}}\ngpuPools: {t4: {nodeSelector: {a: b}, existingResourceFlavor: NAME}}',
    path: 'gpuPools.t4.existingResourceFlavor',
    name: 'ml.demo-compute-pool-other',
    beginning: 'demo-compute-',
  },
  {
    values: `serving: {models: {fraud: {${image}, ${account}, versions: {v1: {}}}}}`,
    path: 'serving.models.fraud.serviceAccount.use.name',
    name: 'demo-data-layer-credentials',
    beginning: 'demo-data-layer-',
  },
  {
    values: `applications: {enabled: true, api: {enabled: true, ${image}, ${account}}}`,
    path: 'applications.api.serviceAccount.use.name',
    name: 'demo-applications-api',
    beginning: 'demo-applications-',
  },
  {
    values: `training: {enabled: true, jobs: {fraud: {${image}, ${account}}}}`,
    path: 'training.jobs.fraud.serviceAccount.use.name',
    name: 'demo-serving-version-fraud--v1',
    beginning: 'demo-serving-',
  },
  {
    values: `dataLayer:
  enabled: true
  postgres: {mode: builtin, databases: {mlflow: {}}}
  objectStore: {mode: builtin, credentials: {mode: generated}, buckets: {artifacts: {}}}
tracking: {enabled: true, builtin: {calls: {database: mlflow, bucket: artifacts}, ${account}}}`,
    path: 'tracking.builtin.serviceAccount.use.name',
    name: 'demo-tracking-credentials',
    beginning: 'demo-tracking-',
  },
  {
    values: `notebooks:
  enabled: true
  profiles: {small: {}}
  hub: {auth: {mode: tokens}, services: {reports: {token: {secret: a, key: b}}}, ${account}}`,
    path: 'notebooks.hub.serviceAccount.use.name',
    name: 'demo-notebooks-hub',
    beginning: 'demo-notebooks-',
  },
  {
    values: `notebooks:
  enabled: true
  profiles: {small: {serviceAccountName: NAME}}
  hub: {auth: {mode: tokens}, services: {reports: {token: {secret: a, key: b}}}}`,
    path: 'notebooks.profiles.small.serviceAccountName',
    name: 'demo-notebooks-hub',
    beginning: 'demo-notebooks-',
  },
  {
    values: artifact('NAME'),
    path: 'serving.models.fraud.versions.v1.artifact.volume.claimName',
    name: 'demo-data-layer-postgres',
    beginning: 'demo-data-layer-',
  },
];

/** What mends it, as it stands in a message. */
function pasted({ path }: Use): string {
  const [last = '', ...above] = path.split('.').toReversed();
  const tree = above.reduce<JsonObject>((below, key) => ({ [key]: below }), { [last]: 'demo-extra-own' });
  return printYaml(tree).trimEnd().replace(/^/gm, '    ');
}

export const cases: readonly Case[] = [
  ...uses.map(
    (use): Case => ({
      rule: 'used-name-reserved',
      values: `\n${use.values.replace('NAME', use.name)}\n`,
      text: `
- ${use.path}: names with "${use.beginning}" are for what this release makes, and takes away again; name what is there without it
  To mend it:
${pasted(use)}`,
    }),
  ),
  {
    rule: 'used-name-reserved',
    values: volume('{claimName: demo-data-layer-postgres}'),
    text: `
- applications.api.extraVolumes.0.persistentVolumeClaim.claimName: this volume is of what the release makes, for that alone; mount another
  To mend it:
    applications:
      api:
        extraVolumes:
          - persistentVolumeClaim:
              claimName: demo-extra-own`,
  },
];

/** Names of other releases, of other namespaces, and of nobody. */
const free = [
  'other-serving-x',
  'other.demo-compute-priority-x',
  'demo',
  'demo-extra-serving-x',
  'a--00a1b2c3d4e5f6789',
];

export const goodValues: readonly string[] = [
  ...uses.flatMap(({ values }) => free.map((name) => `\n${values.replace('NAME', name)}\n`)),
  // Caches of artifacts are there to be read.
  `\n${artifact('demo-serving-model-other')}\n`,
  ...['{claimName: demo-serving-model-fraud}', '{claimName: mine}', '{}'].map(volume),
];
