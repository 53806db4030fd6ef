/** Services of the hub and the proxy. The one of the proxy's API is apart: people come by the other, which may be a load balancer. */
import type { IService } from 'kubernetes-models/v1/Service';
import { type Documents, documents, type Expr, ifAny, merge, type Operand, resource } from '../../../compiler/index.ts';
import { type StringMap, selectorOf } from '../../kit/labels.ts';
import type { ObjectMetaTpl } from '../../kit/object-meta.ts';
import { metaOf } from './parts/metadata.ts';
import { AREA, HUB, HUB_PORT, hubSubject, notebooks, PROXY, PROXY_API_PORT, proxySubject } from './parts/subjects.ts';

export const hub = documents(() => service(metaOf(hubSubject()), HUB, HUB_PORT, 'http'));

export const proxy = documents(() => {
  const { type, port, annotations } = notebooks.proxy.service;
  const subject = proxySubject();
  const metadata = {
    ...metaOf(subject),
    annotations: ifAny<StringMap, StringMap>(merge<string>(subject.annotations, annotations), (all) => all),
  };
  return service(metadata, PROXY, port, 'http', type);
});

export const proxyApi = documents(() => service(metaOf(proxySubject(), `${PROXY}-api`), PROXY, PROXY_API_PORT, 'api'));

function service(
  metadata: ObjectMetaTpl,
  of: string,
  port: Operand<number>,
  targetPort: string,
  type: 'ClusterIP' | Expr<'ClusterIP' | 'NodePort' | 'LoadBalancer'> = 'ClusterIP',
): Documents {
  return resource<IService>()({
    apiVersion: 'v1',
    kind: 'Service',
    metadata,
    spec: { type, selector: selectorOf(AREA, of), ports: [{ name: 'http', port, targetPort, protocol: 'TCP' }] },
  });
}
