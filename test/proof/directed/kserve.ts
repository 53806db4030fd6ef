/** KServe's InferenceService, which random documents choose too rarely to reach all of its settings. */
import type { DirectedDocument } from '../lib/directed-document.ts';

/** A model of KServe; `settings` stand beside its runtime, `more` at the root. */
const kserve = (settings: string, more = '', versions = '{v1: {}}'): string => `
${more}
serving:
  models:
    iris:
      runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}}}
      versions: ${versions}
${settings.replace(/^/gm, '      ')}`;

const s3 = 'artifact: {mode: s3, s3: {bucket: models, path: iris}}';
const priorities = `compute:
  priorities:
    own: {mode: create, create: {value: 10}}
    given: {mode: use, use: {name: company-high}}`;
const pool = (settings: string): string => `gpuPools: {a100: {nodeSelector: {pool: a100}, ${settings}}}`;
const dra = 'claims: {mode: dra}';

export const documents: readonly DirectedDocument[] = [
  { reason: 'KServe, with a priority that the chart makes', values: kserve(`${s3}\npriority: own`, priorities) },
  { reason: 'KServe, with a priority that exists', values: kserve(`${s3}\npriority: given`, priorities) },
  {
    reason: 'KServe on a pool with a priority that the chart makes',
    values: kserve(`${s3}\npool: a100`, `${priorities}\n${pool('priority: own')}`),
  },
  {
    reason: 'KServe on a pool with a priority that exists',
    values: kserve(`${s3}\npool: a100`, `${priorities}\n${pool('priority: given')}`),
  },
  {
    reason: 'KServe with a claim of the devices that the pool describes',
    values: kserve(
      `${s3}\npool: a100`,
      `compute: {${dra}}\n${pool('gpusPerPod: 2, deviceClassName: mig.nvidia.com, deviceSelector: "true"')}`,
    ),
  },
  {
    reason: 'KServe with a claim of whatever devices there are',
    values: kserve(`${s3}\npool: a100`, `compute: {${dra}}\n${pool('enabled: true')}`),
  },
  {
    reason: 'KServe, with an artifact of Azure, calling a workload of another release',
    values: kserve(
      'artifact: {mode: azureBlob, azureBlob: {account: models, container: iris, path: v1}}\ncalls: {peers: [features]}',
      'platform: {peers: {features: {release: data, area: serving, name: features}}}',
    ),
  },
];
