/** The binding of MLflow, by which callers learn its address, and the scripts of its pods. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import {
  type Documents,
  type Expr,
  file,
  format,
  matchDocuments,
  resource,
  type Tpl,
} from '../../../compiler/index.ts';
import { objectMeta } from '../../kit/object-meta.ts';
import { MLFLOW } from './callable.ts';
import * as names from './names.ts';
import { trackingBinding } from './parts/names.ts';
import { scriptsName } from './parts/pod.ts';
import { ofServer, TIER, tracking } from './parts/server.ts';
import type { Tracking } from './values.ts';

const configMap = (fullName: Expr<string>, data: Tpl<{ [key: string]: string }>): Documents =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: objectMeta({ object: names.mlflow(), fullName, labels: TIER }),
    data,
  });

export const binding = matchDocuments<Tracking>(tracking, {
  builtin: ({ service }) =>
    configMap(trackingBinding(), MLFLOW.data({ uri: format`http://${names.mlflow().full}:${service.port}` })),
  external: ({ uri }) => configMap(trackingBinding(), MLFLOW.data({ uri })),
});

export const scripts = ofServer(() =>
  configMap(scriptsName(), {
    'schema.py': file('files/tracking/schema.py'),
    'gc.py': file('files/tracking/gc.py'),
    'server.sh': file('files/tracking/server.sh'),
  }),
);
