/** The ServiceAccounts of applications. */
import { serviceAccount } from '../../catalogue/workload/service-account.ts';
import { forEachApplication } from './parts/application.ts';

export const accounts = forEachApplication('applicationAccount', 'The ServiceAccount', ({ subject, application }) =>
  serviceAccount(subject, application.serviceAccount),
);
