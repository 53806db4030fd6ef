/** The script by which the built-in node starts. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { file, resource } from '../../../../compiler/index.ts';
import { objectName } from '../../../kit/names.ts';
import { storeMeta } from '../parts/store.ts';
import { AREA } from '../parts.ts';
import { builtinNode, SCRIPTS } from './parts/builtin.ts';

export const scripts = builtinNode(({ subject }) =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: storeMeta(subject, objectName(AREA, SCRIPTS)),
    data: { 'start.sh': file('files/data-layer/kafka/start.sh') },
  }),
);
