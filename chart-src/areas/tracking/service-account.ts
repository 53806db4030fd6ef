/** The ServiceAccount that the pods of MLflow run as. */
import { serviceAccount } from '../../catalogue/workload/service-account.ts';
import { ofServer } from './parts/server.ts';

export const serviceAccounts = ofServer(({ subject, server }) => serviceAccount(subject, server.serviceAccount));
