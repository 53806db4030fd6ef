/** ResourceClaimTemplates: pods of a pool claim its devices, instead of counting a resource of the node. */
import type { IResourceClaimTemplate } from 'kubernetes-models/resource.k8s.io/v1/ResourceClaimTemplate';
import { bind, defaulted, forEach, ifAny, matchDocuments, resource, values, when } from '../../../compiler/index.ts';
import * as names from '../../catalogue/names/compute.ts';
import type { PlatformValues } from '../../platform.ts';
import { metaOf } from './metadata.ts';
import { claimOf, claimTemplateName } from './parts/claim.ts';

const { compute, gpuPools } = values<PlatformValues>();

export const resourceClaimTemplate = matchDocuments(compute.claims, {
  dra: (dra) =>
    forEach(gpuPools, 'pool', (pool, name) =>
      when(defaulted(pool.enabled), () => {
        const claim = bind('claim', claimOf(pool, dra));
        return resource<IResourceClaimTemplate>()({
          apiVersion: 'resource.k8s.io/v1',
          kind: 'ResourceClaimTemplate',
          metadata: { ...metaOf(names.pool(name)), name: claimTemplateName(name, claim) },
          spec: {
            spec: {
              devices: {
                requests: [
                  {
                    name: 'gpu',
                    exactly: {
                      deviceClassName: claim.deviceClassName,
                      allocationMode: 'ExactCount',
                      count: claim.count,
                      selectors: ifAny(claim.selector, (expression) => [{ cel: { expression } }]),
                    },
                  },
                ],
              },
            },
          },
        });
      }),
    ),
});
