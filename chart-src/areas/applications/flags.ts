/** The feature flags of all applications. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { dict, notEmpty, resource, toJson, values, when } from '../../../compiler/index.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import type { PlatformValues } from '../../platform.ts';
import { AREA } from './parts/application.ts';
import { FLAGS, FLAGS_FILE } from './parts/contract.ts';

const { applications } = values<PlatformValues>();

export const flags = when(notEmpty(applications.flags), () =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({ area: AREA, workload: FLAGS, labels: dict<string>({ tier: 'application' }) }),
    data: { [FLAGS_FILE]: toJson(dict<unknown>({ flags: applications.flags })) },
  }),
);
