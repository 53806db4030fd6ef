/** The scripts of the server that the chart runs itself, and the list of its databases. */
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { type Expr, file, notEmpty, resource, type Tpl, when } from '../../../../compiler/index.ts';
import { storeMeta } from '../parts/store.ts';
import * as names from './names.ts';
import { databaseList } from './parts/list.ts';
import { scriptsName, whenBuiltin } from './parts/server.ts';

const script = (name: string): { readonly [file: string]: Expr<string> } => ({
  [name]: file(`files/data-layer/postgres/${name}`),
});

export const scripts = whenBuiltin(({ subject: store }) =>
  resource<IConfigMap>()({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: storeMeta(store, scriptsName),
    data: { ...script('start.sh'), ...script('provision.sh'), ...script('hba.conf'), ...script('hba-tls.conf') },
  }),
);

export const databases = whenBuiltin(({ subject: store }) =>
  when(notEmpty(databaseList()), () =>
    resource<IConfigMap>()({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: storeMeta(store, names.provisioner().full),
      data: databaseList() as Expr<unknown> as Tpl<{ [database: string]: string }>,
    }),
  ),
);
