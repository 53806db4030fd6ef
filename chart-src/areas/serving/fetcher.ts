/** The script of the init containers that fetch artifacts. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { dict, file, notEmpty, resource, values, when } from '../../../compiler/index.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import type { PlatformValues } from '../../platform.ts';
import * as names from './names.ts';
import { SCRIPT } from './parts/contract.ts';

const { serving } = values<PlatformValues>();

export const fetcherScript = when(notEmpty(serving.models), () =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({ object: names.fetcher(), labels: dict<string>({}) }),
    data: { [SCRIPT]: file('files/serving/fetch.sh') },
  }),
);
