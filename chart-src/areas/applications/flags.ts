/** The feature flags of all applications. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { dict, notEmpty, resource, toJson, values, when } from '../../../compiler/index.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import type { PlatformValues } from '../../platform.ts';
import * as names from './names.ts';
import { FLAGS_FILE } from './parts/contract.ts';

const { applications } = values<PlatformValues>();

export const flags = when(notEmpty(applications.flags), () =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({ object: names.flags(), labels: dict<string>({ tier: 'application' }) }),
    data: { [FLAGS_FILE]: toJson(dict<unknown>({ flags: applications.flags })) },
  }),
);
