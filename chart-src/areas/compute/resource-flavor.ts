/** ResourceFlavors: to Kueue, each GPU pool is a kind of node. */
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import {
  and,
  bind,
  choose,
  defaulted,
  each,
  eq,
  forEach,
  ifAny,
  isSet,
  matchDocuments,
  merge,
  ne,
  not,
  resource,
  values,
  when,
} from '../../../compiler/index.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { IResourceFlavor } from '../../kit/kubernetes/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { clusterMetaOf } from './metadata.ts';

const { compute, gpuPools, platform } = values<PlatformValues>();

export const resourceFlavor = matchDocuments(compute.queueing, {
  kueue: () =>
    forEach(gpuPools, 'pool', (pool, name) =>
      when(and(defaulted(pool.enabled), not(isSet(pool.existingResourceFlavor))), () => {
        const spot = bind('spot', defaulted(pool.spot));
        const spotLabels = merge(pool.nodeSelector, platform.spotNodes.labels);
        const labels = bind('labels', choose(eq(spot, 'required'), spotLabels, pool.nodeSelector));
        return resource<IResourceFlavor>()({
          apiVersion: 'kueue.x-k8s.io/v1beta2',
          kind: 'ResourceFlavor',
          metadata: clusterMetaOf(names.pool(name)),
          spec: {
            nodeLabels: ifAny(labels, (nodeLabels) => nodeLabels),
            // Kueue puts them on the pods that it lets in.
            tolerations: [
              each(defaulted(pool.tolerations), 'toleration', (toleration) => toleration),
              when<IToleration>(
                ne(spot, 'none'),
                each(platform.spotNodes.tolerations, 'toleration', (toleration) => toleration),
              ),
            ],
          },
        });
      }),
    ),
});
