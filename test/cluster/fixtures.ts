/** Objects for tests of the cluster itself; tests of the chart install the chart instead. */

import type { TestImage } from '../images/index.ts';
import type { KubernetesObject, V1Deployment, V1Service } from './client/kubernetes.ts';
import { gpuResource, gpuTaint, poolLabel } from './settings.ts';

/** A model server on a pool. */
export interface ModelShape {
  namespace: string;
  name: string;
  pool: string;
  gpus: number;
  /** @default 1 */
  replicas?: number;
}

/** A Deployment of the model server and its Service, which keep to the Pod Security level `restricted`. */
export function modelObjects(image: TestImage, shape: ModelShape): KubernetesObject[] {
  return [deployment(image, shape), service(shape)];
}

function deployment(image: TestImage, { namespace, name, pool, gpus, replicas = 1 }: ModelShape): V1Deployment {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace, name },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          nodeSelector: { [poolLabel]: pool },
          tolerations: [{ key: gpuTaint.key, operator: 'Exists', effect: gpuTaint.effect }],
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            {
              name: 'model',
              image: image.name,
              ports: [{ name: 'http', containerPort: 8080 }],
              readinessProbe: { httpGet: { path: '/health', port: 'http' }, periodSeconds: 1 },
              resources: { limits: { cpu: '200m', memory: '64Mi', ...(gpus > 0 && { [gpuResource]: String(gpus) }) } },
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
            },
          ],
        },
      },
    },
  };
}

function service({ namespace, name }: ModelShape): V1Service {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace, name },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  };
}
