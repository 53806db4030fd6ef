/** The cluster that CloudNativePG runs, as the templates of this folder see it. */
import { type Documents, type Expr, format, matchDocuments, type Ref, release } from '../../../../../compiler/index.ts';
import { called, type ObjectSubject } from '../../../../catalogue/subject.ts';
import type { ObjectName } from '../../../../kit/names.ts';
import { dataLayer, storeLabels } from '../../parts.ts';
import type { CloudNativePg } from '../cloud-native-pg.values.ts';
import * as names from '../names.ts';
import type { PgBouncer } from '../pooler.values.ts';
import type { Postgres } from '../postgres.values.ts';
import { postgresCluster } from './names.ts';

/** Its Service `rw` is the instance that writes, `ro` the others. */
export const clusterHost = (service: 'rw' | 'ro'): Expr<string> =>
  format`${postgresCluster()}-${service}.${release.namespace}.svc`;

/** The pooler's name. */
export const poolerName: Expr<string> = names.pooler().full;

/** The host of the pooler. */
export const poolerHost: Expr<string> = format`${poolerName}.${release.namespace}.svc`;

/** Documents for a cluster that the operator runs. */
export function whenCloudNativePg(body: (settings: Ref<CloudNativePg>) => Documents | readonly Documents[]): Documents {
  return matchDocuments<Postgres>(dataLayer.postgres, { cloudNativePg: (settings) => body(settings) });
}

/** A cluster, or its pooler, in a template. */
export interface ClusterAt {
  readonly settings: Ref<CloudNativePg>;
  readonly subject: ObjectSubject;
}

const subjectOf = (object: ObjectName, { labels }: Ref<CloudNativePg>): ObjectSubject => ({
  ...called(object),
  labels: storeLabels(labels),
});

/** Documents for a cluster that the operator runs. */
export const forCluster = (body: (at: ClusterAt) => Documents | readonly Documents[]): Documents =>
  whenCloudNativePg((settings) => body({ settings, subject: subjectOf(names.postgres(), settings) }));

/** The pooler of a cluster in a template. */
export interface PoolerAt extends ClusterAt {
  readonly pgbouncer: Ref<PgBouncer>;
}

/** Documents for a cluster that has a pooler. */
export const forPooler = (body: (at: PoolerAt) => Documents | readonly Documents[]): Documents =>
  whenCloudNativePg((settings) =>
    matchDocuments(dataLayer.postgres.pooler, {
      pgbouncer: (pgbouncer) => body({ settings, pgbouncer, subject: subjectOf(names.pooler(), settings) }),
    }),
  );
