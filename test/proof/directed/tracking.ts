/** MLflow, whose modes and stores random documents choose too rarely to reach all of its settings. */
import { shared } from '../../tracking/lib.ts';
import type { DirectedDocument } from '../lib/directed-document.ts';

const on = (settings: string, more = ''): string => `${more}
tracking:
  enabled: true
${settings.replace(/^/gm, '  ')}
`;
const over = (settings: string): string => `${shared}${settings.replace(/^/gm, '    ')}\n`;
const caller = (calls: string): string => `
serving:
  models:
    iris:
      image: {repository: iris, tag: v1}
      calls: ${calls}
      versions: {v1: {}}
`;
/** A model of KServe, whose labels say the same. */
const kserve = caller('{tracking: true}').replace(
  'versions:',
  'runtime: {mode: kserve, kserve: {modelFormat: {name: sklearn}}}\n      artifact: {mode: s3, s3: {bucket: models, path: iris}}\n      versions:',
);
const own = 'credentials: {mode: secret, secret: {name: mlflow}}';

export const documents: readonly DirectedDocument[] = [
  { reason: 'MLflow in a volume', values: on('mode: builtin', caller('{tracking: true}')) },
  { reason: 'MLflow in a volume of a class', values: on('', 'platform: {storage: {standard: slow}}') },
  { reason: 'MLflow that KServe calls', values: on('', kserve) },
  { reason: 'MLflow on a database and a bucket', values: shared },
  { reason: 'removal of what was deleted', values: over('gc: {enabled: true}') },
  {
    reason: 'MLflow without a login, whose metrics are read',
    values: on(
      'auth: {mode: none}',
      `platform: {telemetry: {metrics: {mode: operator}}}\n${caller('{tracking: true}')}`,
    ),
  },
  {
    reason: 'MLflow with a login of the user, whose metrics are read',
    values: on(
      `auth: {basic: {${own}}}`,
      `platform: {telemetry: {metrics: {mode: operator}}}\n${caller('{tracking: true}')}`,
    ),
  },
  {
    reason: 'MLflow whose metrics are read, with a login that was generated',
    values: on('', 'platform: {telemetry: {metrics: {mode: operator}}}'),
  },
  {
    reason: 'MLflow outside the cluster, and Weights & Biases',
    values: on(
      `mode: external\nexternal: {uri: "https://mlflow.example.com"}\nauth: {basic: {${own}}}\nwandb: {existingSecret: wandb}`,
      caller('{tracking: true, wandb: true}'),
    ),
  },
  {
    reason: 'MLflow of another release',
    values: on('mode: shared\nshared: {release: base}', caller('{tracking: true}')),
  },
  {
    reason: 'MLflow outside the cluster, without a login',
    values: on('mode: external\nexternal: {uri: "http://mlflow.example.com"}\nauth: {mode: none}'),
  },
  {
    reason: 'a caller of MLflow, of which the old release knew nothing',
    values: `tracking: null\n${caller('{tracking: true, wandb: true}')}`,
    refusedBy: ['tracking-off', 'wandb-without-key'],
    skipSchema: true,
  },
];
