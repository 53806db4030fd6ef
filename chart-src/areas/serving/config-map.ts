/** The script of the init containers that fetch artifacts, and configuration files of versions. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { dict, file, ne, notEmpty, resource, values, when } from '../../../compiler/index.ts';
import { configMap } from '../../catalogue/workload/config.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import type { PlatformValues } from '../../platform.ts';
import { AREA, forEachVersion } from './parts/model.ts';
import { FETCHER, SCRIPT } from './parts/taken.ts';

const { serving } = values<PlatformValues>();

export const fetcherScript = when(notEmpty(serving.models), () =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({ area: AREA, workload: FETCHER, labels: dict<string>({}) }),
    data: { [SCRIPT]: file('files/serving/fetch.sh') },
  }),
);

export const configOfVersions = forEachVersion(({ subject, version }) =>
  when(ne(version.runtime.mode, 'kserve'), () => configMap(subject)),
);
