/** Services by which the pods of one run find each other: no address of their own, but a name for each pod. */
import type { IService } from 'kubernetes-models/v1/Service';
import { matchDocuments, resource } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import { selectorOf } from '../../kit/labels.ts';
import { AREA, forEachJob } from './parts/job.ts';

export const services = forEachJob(({ job, jobName, subject }) =>
  matchDocuments(job.distributed, {
    indexed: ({ port }) =>
      resource<IService>()({
        apiVersion: 'v1',
        kind: 'Service',
        metadata: metaOfSubject(subject),
        spec: {
          clusterIP: 'None',
          // Pods look for each other before they are ready.
          publishNotReadyAddresses: true,
          selector: selectorOf(AREA, jobName),
          ports: [{ name: 'workers', port, protocol: 'TCP' }],
        },
      }),
  }),
);
