/** Names that the pods of MLflow use, and that users can't give to what they add. */
import { CONFIG } from '../../../catalogue/pod/config.ts';

/** The server: the name of its objects in the area, and of its container. */
export const SERVER = 'mlflow';
/** The ConfigMap of the scripts, its volume, and where it is mounted. */
export const SCRIPTS = 'scripts';
export const SCRIPTS_PATH = '/scripts';
/** The volume of a server without a database or a bucket, and where it is mounted. */
export const DATA = 'data';
export const DATA_PATH = '/data';

/** All volumes; `tmp` and `config` are those of every workload. */
export const VOLUMES = ['tmp', CONFIG, SCRIPTS, DATA] as const;

/** Variables of the server, beside those that every workload gets. */
export const SERVER_ENV = [
  'HOME',
  'POD_IP',
  'MLFLOW_BACKEND_STORE_URI',
  'MLFLOW_ARTIFACTS_DESTINATION',
  'MLFLOW_SQLALCHEMYSTORE_POOL_SIZE',
  'MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW',
  'MLFLOW_SERVER_ALLOWED_HOSTS',
  'MLFLOW_SERVER_CORS_ALLOWED_ORIGINS',
  'MLFLOW_SERVER_ENABLE_JOB_EXECUTION',
  'MLFLOW_DISABLE_TELEMETRY',
  'MLFLOW_AUTH_CONFIG_PATH',
  'MLFLOW_AUTH_ADMIN_USERNAME',
  'MLFLOW_AUTH_ADMIN_PASSWORD',
  'MLFLOW_FLASK_SERVER_SECRET_KEY',
  'MLFLOW_DEFAULT_PERMISSION',
] as const;
