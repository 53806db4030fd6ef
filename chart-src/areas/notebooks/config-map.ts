/** The hub's configuration: a program that is the same in every release, and the settings that it reads. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { documents, file, resource } from '../../../compiler/index.ts';
import { metaOfSubject } from '../../catalogue/subject.ts';
import { CONFIG_FILE, CONFIG_SOURCE, SETTINGS_FILE } from './parts/contract.ts';
import { settings } from './parts/settings.ts';
import { hubSubject } from './parts/subjects.ts';

export const configMap = documents(() =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metaOfSubject(hubSubject()),
    data: { [CONFIG_FILE]: file(CONFIG_SOURCE), [SETTINGS_FILE]: settings() },
  }),
);
