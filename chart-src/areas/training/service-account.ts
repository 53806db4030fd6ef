/** ServiceAccounts of jobs: one each, for all its runs. */
import { serviceAccount } from '../../catalogue/workload/service-account.ts';
import { forEachJob } from './parts/job.ts';

export const serviceAccounts = forEachJob(({ job, subject }) => serviceAccount(subject, job.serviceAccount));
