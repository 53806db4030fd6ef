/** Services in front of a workload. */
import type { IService } from 'kubernetes-models/v1/Service';
import {
  type Documents,
  type Expr,
  merge,
  type Operand,
  type Ref,
  resource,
  type Tpl,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Service } from '../../kit/values/network.ts';
import { metaOfSubject, type PodSubject, selectorOfSubject } from '../subject.ts';

/** The Service in front of a workload, and what it sends requests to. */
export function service(subject: PodSubject, settings: Ref<Service>, selector: Tpl<StringMap>): Documents {
  const annotations = merge(subject.annotations, settings.annotations);
  return document({ ...subject, annotations }, settings.type, settings.port, selector);
}

/** The Service of one version, inside the cluster only, by which it can be asked whatever the release sends where. */
export function versionService(subject: PodSubject, settings: Ref<Service>): Documents {
  return document(subject, 'ClusterIP', settings.port, selectorOfSubject(subject));
}

function document(
  subject: PodSubject,
  type: Operand<Service['type']>,
  port: Expr<number>,
  selector: Tpl<StringMap>,
): Documents {
  return resource<IService>()({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metaOfSubject(subject),
    spec: { type, selector, ports: [{ name: 'http', port, targetPort: 'http', protocol: 'TCP' }] },
  });
}
