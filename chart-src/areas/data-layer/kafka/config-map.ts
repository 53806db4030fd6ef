/** The script by which the built-in node starts. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { file, resource } from '../../../../compiler/index.ts';
import { storeMeta } from '../parts/store.ts';
import { builtinNode } from './parts/builtin.ts';

export const scripts = builtinNode(({ subject }) =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: storeMeta(subject, subject.object.part('scripts').full),
    data: { 'start.sh': file('files/data-layer/kafka/start.sh') },
  }),
);
