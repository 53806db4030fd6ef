/** The certificates of whoever signed those of the stores that a workload calls: it gets each as a file. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  bind,
  defineItems,
  defineObject,
  dict,
  type Expr,
  each,
  field,
  fields,
  format,
  hasKey,
  items,
  type Many,
  match,
  merge,
  ne,
  type Operand,
  valueParameter,
  when,
} from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { TrustedCa } from '../../kit/values/trusted-ca.ts';
import { isPart, partsOf } from '../callables/registry.ts';
import { variable } from './variables.ts';

/** Where a certificate comes from: what a volume has beside its name. */
type Source = Pick<IVolume, 'secret' | 'configMap'>;

/** Certificates by what the store is to its caller, after which volumes and folders are called; stores that need none are not among them. */
export interface StoreCas {
  readonly [role: string]: Source;
}

/** The file, and its key in a Secret of the chart's making. */
export const CA_FILE = 'ca.crt';

/** Where callers find the certificate. */
export const caFile = (role: string): string => `/etc/ml-platform/${role}/${CA_FILE}`;

/** Variables that name certificates. */
export const caVariables = (): readonly string[] =>
  partsOf('certificate').flatMap(({ variable: name }) => (isPart(name) ? [name] : []));

/** Names of the volumes, which users can't give to theirs. */
export const caVolumeNames = (): readonly string[] => partsOf('certificate').map(({ role }) => `${role}-ca`);

/** No more of the Secret than the certificate: a key may lie beside it. */
const secretCa = defineObject<StoreCas>()(
  'secretCa',
  'The certificate of a store that is in a Secret, if one is named.',
  ['role', 'secret', 'key'],
  (role, secretName, key) =>
    fields<StoreCas>(
      {},
      when<StoreCas>(
        ne(secretName, ''),
        field<Source>(role, { secret: { secretName, items: [{ key, path: CA_FILE }] } }),
      ),
    ),
);

/** What a store of the chart's own that speaks TLS, or one that another release provides, has its certificate from. */
export const ownCa = (role: Operand<string>, secret: Expr<string>): Expr<StoreCas> => secretCa(role, secret, CA_FILE);

/** The certificate that the values name. */
export const trustedCa: (role: Operand<string>, ca: Expr<TrustedCa>) => Expr<StoreCas> = defineObject<StoreCas>()(
  'trustedCa',
  'The certificate of a store that the values name.',
  ['role', valueParameter<TrustedCa>()('ca', 'TrustedCa')],
  (role, ca) =>
    fields<StoreCas>(
      {},
      match<TrustedCa, StoreCas>(ca, {
        secret: ({ name, key }) => secretCa(role, name, key),
        configMap: ({ name, key }) => field<Source>(role, { configMap: { name, items: [{ key, path: CA_FILE }] } }),
      }),
    ),
);

/** The certificates of all that is called. */
export const callsCas: (calls: Expr<Calls>) => Expr<StoreCas> = defineObject<StoreCas>()(
  'callsCas',
  'Where the certificates are by which a workload trusts the stores that it calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => fields<StoreCas>({}, ...partsOf('certificate').map(({ source }) => source(calls))),
);

/** A volume for each certificate. */
export const caVolumes = (cas: Expr<StoreCas>): Many<IVolume> =>
  each<Source, IVolume>(
    cas,
    'source',
    (source, role) =>
      merge<unknown>(dict<unknown>({ name: format`${role}-ca` }), source as never) as Expr<unknown> as Expr<IVolume>,
  );

/** Their mounts. */
export const caMounts = (cas: Expr<StoreCas>): Many<IVolumeMount> =>
  each<Source, IVolumeMount>(cas, 'source', (_, role) => ({
    name: format`${role}-ca`,
    mountPath: format`/etc/ml-platform/${role}`,
    readOnly: true,
  }));

/** Where a workload finds the certificates. */
export const caEnv: (calls: Expr<Calls>) => Many<IEnvVar> = defineItems<IEnvVar>()(
  'caEnv',
  'Variables that name the certificates of the stores that a workload calls.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (calls) => {
    const cas = bind('cas', callsCas(calls));
    return items<IEnvVar>(
      ...partsOf('certificate').flatMap(({ role, variable: name }) =>
        isPart(name) ? [when<IEnvVar>(hasKey(cas, role), variable(name, caFile(role)))] : [],
      ),
    );
  },
);
