/** The ServiceAccounts that the pods of models run as. */
import { serviceAccount } from '../../catalogue/workload/service-account.ts';
import { forEachModel } from './parts/model.ts';

export const serviceAccounts = forEachModel(({ subject, model }) => serviceAccount(subject, model.serviceAccount));
