/** The scripts of caches: how the server starts, and how it is asked whether it serves. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { file, resource } from '../../../../compiler/index.ts';
import { storeMeta } from '../parts/store.ts';
import { forEachBuiltinCache } from './parts/cache.ts';

export const scripts = forEachBuiltinCache(({ subject }) =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: storeMeta(subject, subject.object.part('scripts').full),
    data: { 'start.sh': file('files/data-layer/caches/start.sh'), 'ping.sh': file('files/data-layer/caches/ping.sh') },
  }),
);
