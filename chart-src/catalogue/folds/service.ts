/** Services in front of workloads. */
import type { IService } from 'kubernetes-models/v1/Service';
import { resource } from '../../../compiler/index.ts';
import { metaOfSubject, type ObjectSubject, selectorOfSubject, withAnnotations } from '../subject.ts';
import type { ServiceParts } from '../workloads/service-parts.ts';
import { fold } from '../workloads/workload.ts';

export const services = fold('service', 'services', (subject, all) => all.map((parts) => service(subject, parts)));

function service(subject: ObjectSubject, parts: ServiceParts): ReturnType<ReturnType<typeof resource<IService>>> {
  const { annotations } = parts;
  const own = annotations === undefined ? subject : withAnnotations(subject, annotations);
  const meta = metaOfSubject(own);
  return resource<IService>()({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { ...meta, name: parts.fullName ?? meta.name },
    spec: {
      ...(parts.headless
        ? // Pods look for each other before they are ready.
          { clusterIP: 'None', publishNotReadyAddresses: true }
        : { type: parts.type ?? 'ClusterIP' }),
      selector: parts.selector ?? selectorOfSubject(subject),
      ports: [...parts.ports],
    },
  });
}
