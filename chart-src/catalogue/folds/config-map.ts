/** ConfigMaps of configuration files of the user's own. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { notEmpty, resource, when } from '../../../compiler/index.ts';
import { configName } from '../pod/config.ts';
import { metaOfSubject } from '../subject.ts';
import { fold } from '../workloads/workload.ts';

/** The ConfigMap, where there are any. */
export const configMaps = fold('config-map', 'config', (_, subject) => {
  const { files } = subject.settings.config;
  return when(notEmpty(files), () =>
    resource<IConfigMap>()({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { ...metaOfSubject(subject), name: configName(subject) },
      data: files,
    }),
  );
});
