/** Who reaches the database server: the label of its callers, and how they are let out. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import { eq, field, ifSet, type Maybe, match, type Ref, type Tpl, values, when } from '../../../compiler/index.ts';
import { callsLabel, type StringMap, selectorOf } from '../../kit/labels.ts';
import { objectName } from '../../kit/names.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import { postgresCluster, postgresServer } from './names.ts';

const { postgres } = values<PlatformValues>().dataLayer;

type Postgres = PlatformValues['dataLayer']['postgres'];

/** The port of PostgreSQL inside the cluster. */
const PORT = 5432;

/** The label of those that call a database, in the same release or in another. */
export const databaseCalled = (calls: Ref<Calls>): Maybe<StringMap> =>
  ifSet(calls.database, () => field<string>(callsLabel(postgresServer()), 'true'));

/** How those that call a database get out to it. */
export function toDatabase(calls: Ref<Calls>): Maybe<INetworkPolicyEgressRule> {
  const to = (matchLabels: Tpl<StringMap>): Tpl<INetworkPolicyEgressRule> => ({
    to: [{ podSelector: { matchLabels } }],
  });
  return ifSet(calls.database, () =>
    match<Postgres, INetworkPolicyEgressRule>(postgres, {
      builtin: () => to(selectorOf('dataLayer', 'postgres')),
      cloudNativePg: () => ({
        to: [
          { podSelector: { matchLabels: { 'cnpg.io/cluster': postgresCluster() } } },
          when(eq(postgres.pooler.mode, 'pgbouncer'), {
            podSelector: { matchLabels: { 'cnpg.io/poolerName': objectName('dataLayer', 'postgres-pooler') } },
          }),
        ],
      }),
      // What is outside of the cluster is known by its name only, and what another release runs it only knows itself.
      external: ({ port }) => ({ ports: [{ port, protocol: 'TCP' }] }),
      shared: () => ({ ports: [{ port: PORT, protocol: 'TCP' }] }),
    }),
  );
}
