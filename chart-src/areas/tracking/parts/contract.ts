/** Names that the pods of MLflow use, and that users can't give to what they add. */
import { contract } from '../../../catalogue/pod/contract.ts';

/** The server: the name of its objects in the area, and of its container. */
export const SERVER = 'mlflow';
/** The init container that sees to the tables, and the containers of runs. */
export const TABLES = 'tables';
export const GC = 'gc';
export const MIGRATE = 'migrate';
/** The ConfigMap of the scripts, its volume, and where it is mounted. */
export const SCRIPTS = 'scripts';
export const SCRIPTS_PATH = '/scripts';
/** The volume of a server without a database or a bucket, and where it is mounted. */
export const DATA = 'data';
export const DATA_PATH = '/data';

/** What MLflow is told, and what its pods are made of, beside what every workload has. */
export const MLFLOW_POD = contract({
  env: [
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
  ],
  volumes: [SCRIPTS, DATA],
  containers: [SERVER, TABLES, GC, MIGRATE],
});
