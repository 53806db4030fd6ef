/** Environment variables of the server: where it keeps what, under which names it answers, and who may come in. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  bind,
  choose,
  type Expr,
  format,
  type ItemTpl,
  ifAny,
  ifSet,
  items,
  join,
  list,
  type Many,
  type Maybe,
  match,
  notEmpty,
  type Operand,
  type Piece,
  type Ref,
  release,
  type Tpl,
} from '../../../../compiler/index.ts';
import { inPod, inSecret } from '../../../catalogue/pod/contract.ts';
import type { TrackingAuth, TrackingCredentials } from '../auth.values.ts';
import * as names from '../names.ts';
import type { TrackingServer } from '../server.values.ts';
import { DATA_PATH, MLFLOW_POD } from './contract.ts';
import { trackingBinding } from './names.ts';
import { tracking } from './server.ts';

/** The file that tells MLflow where its tables of users are. */
const LOGIN_FILE = '/tmp/login.ini';

/** Where the tables are: in the called database, or in a file of the volume. */
export function storeEnv({ calls }: Ref<TrackingServer>): Tpl<IEnvVar> {
  const address: Piece<string> = ifSet(calls.database, () => DATABASE, `sqlite:///${DATA_PATH}/mlflow.db`);
  return MLFLOW_POD.set(STORE, address);
}

/** The same for a database that is certain. */
export const databaseStoreEnv = (): Tpl<IEnvVar> => MLFLOW_POD.set(STORE, DATABASE);

const STORE = 'MLFLOW_BACKEND_STORE_URI';
const DATABASE = '$(DATABASE_URL)';

/** What is told to whatever works on the tables of users. */
export function loginFileEnv(): Maybe<IEnvVar> {
  return match<TrackingAuth, IEnvVar>(tracking.auth, {
    basic: () => MLFLOW_POD.set('MLFLOW_AUTH_CONFIG_PATH', LOGIN_FILE),
  });
}

/** What MLflow asks of every container: a home that can be written to, and no reports to its makers. */
export const HOUSE_ENV: readonly Tpl<IEnvVar>[] = [
  MLFLOW_POD.set('HOME', '/tmp'),
  MLFLOW_POD.set('MLFLOW_DISABLE_TELEMETRY', 'true'),
];

/** All variables of the server's contract. */
export function serverEnv(server: Ref<TrackingServer>): readonly ItemTpl<IEnvVar>[] {
  return [
    ...HOUSE_ENV,
    storeEnv(server),
    MLFLOW_POD.set('MLFLOW_ARTIFACTS_DESTINATION', artifacts(server)),
    MLFLOW_POD.set('MLFLOW_SQLALCHEMYSTORE_POOL_SIZE', format`${server.databasePool.size}`),
    MLFLOW_POD.set('MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW', format`${server.databasePool.overflow}`),
    MLFLOW_POD.from('POD_IP', inPod('status.podIP')),
    MLFLOW_POD.set('MLFLOW_SERVER_ALLOWED_HOSTS', answeredHosts(server)),
    ifAny<string[], IEnvVar>(server.allowedOrigins, (origins) =>
      MLFLOW_POD.set('MLFLOW_SERVER_CORS_ALLOWED_ORIGINS', join(',', origins)),
    ),
    MLFLOW_POD.set('MLFLOW_SERVER_ENABLE_JOB_EXECUTION', choose(server.jobExecution, 'true', 'false')),
    loginFileEnv(),
    match<TrackingAuth, IEnvVar>(tracking.auth, {
      basic: ({ credentials, defaultPermission }) =>
        items<IEnvVar>(MLFLOW_POD.set('MLFLOW_DEFAULT_PERMISSION', defaultPermission), administrator(credentials)),
    }),
  ];
}

function artifacts({ calls }: Ref<TrackingServer>): Piece<string> {
  return ifSet(calls.bucket, () => 's3://$(S3_BUCKET)', `${DATA_PATH}/artifacts`);
}

/** The names of the Service, with and without a port, and the addresses that probes, Prometheus and port-forwards ask. */
function answeredHosts({ allowedHosts }: Ref<TrackingServer>): Expr<string> {
  const name = bind('service', names.mlflow().full);
  const inNamespace = format`${name}.${release.namespace}`;
  const hosts = [name, inNamespace, format`${inNamespace}.svc`, format`${inNamespace}.svc.cluster.local`];
  const known = ['localhost', '127.0.0.1', '$(POD_IP)', ...hosts].flatMap((host) => [host, format`${host}:*`]);
  const more = choose(notEmpty(allowedHosts), format`,${join(',', allowedHosts)}`, '');
  return format`${join(',', list<string>(...known))}${more}`;
}

function administrator(credentials: Ref<TrackingCredentials>): Maybe<IEnvVar> {
  const from = (
    secret: Operand<string>,
    usernameKey: Operand<string>,
    passwordKey: Operand<string>,
    sessionKey: Operand<string>,
  ): Many<IEnvVar> =>
    items<IEnvVar>(
      MLFLOW_POD.from('MLFLOW_AUTH_ADMIN_USERNAME', inSecret(secret, usernameKey)),
      MLFLOW_POD.from('MLFLOW_AUTH_ADMIN_PASSWORD', inSecret(secret, passwordKey)),
      MLFLOW_POD.from('MLFLOW_FLASK_SERVER_SECRET_KEY', inSecret(secret, sessionKey)),
    );
  return match<TrackingCredentials, IEnvVar>(credentials, {
    generated: () => from(trackingBinding(), 'username', 'password', 'session-key'),
    secret: ({ name, usernameKey, passwordKey, sessionKey }) => from(name, usernameKey, passwordKey, sessionKey),
  });
}
