/** Services in front of a workload. */
import type { IService } from 'kubernetes-models/v1/Service';
import { type Documents, merge, type Ref, resource, type Tpl } from '../../../compiler/index.ts';
import type { StringMap } from '../labels.ts';
import { metaOfSubject, type Subject, selectorOfSubject } from '../subject.ts';
import type { Service } from '../values/network.ts';

/** A Service; without a selector of its own it sends requests to all pods of the subject. */
export function service(
  subject: Subject,
  settings: Ref<Service>,
  selector: Tpl<StringMap> = selectorOfSubject(subject),
): Documents {
  return resource<IService>()({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metaOfSubject({ ...subject, annotations: merge(subject.annotations, settings.annotations) }),
    spec: {
      type: settings.type,
      selector,
      ports: [{ name: 'http', port: settings.port, targetPort: 'http', protocol: 'TCP' }],
    },
  });
}
