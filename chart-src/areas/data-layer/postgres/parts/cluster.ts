/** The cluster that CloudNativePG runs, as the templates of this folder see it. */
import { type Documents, type Expr, format, matchDocuments, type Ref, release } from '../../../../../compiler/index.ts';
import { objectName } from '../../../../kit/names.ts';
import { AREA, dataLayer } from '../../parts.ts';
import type { CloudNativePg } from '../cloud-native-pg.values.ts';
import type { Postgres } from '../postgres.values.ts';
import { postgresCluster } from './names.ts';

/** Its Service `rw` is the instance that writes, `ro` the others. */
export const clusterHost = (service: 'rw' | 'ro'): Expr<string> =>
  format`${postgresCluster()}-${service}.${release.namespace}.svc`;

/** The pooler's name. */
export const poolerName: Expr<string> = objectName(AREA, 'postgres-pooler');

/** The host of the pooler. */
export const poolerHost: Expr<string> = format`${poolerName}.${release.namespace}.svc`;

/** Documents for a cluster that the operator runs. */
export function whenCloudNativePg(body: (settings: Ref<CloudNativePg>) => Documents | readonly Documents[]): Documents {
  return matchDocuments<Postgres>(dataLayer.postgres, { cloudNativePg: (settings) => body(settings) });
}
