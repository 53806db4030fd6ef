/** Rules of where the server keeps what: a volume is for one pod. */
import { and, gt, isSet, ne, not, or, type Ref, type RulePlace, type Rules, rule } from '../../../../compiler/index.ts';
import { needsVolume } from '../parts/server.ts';
import type { TrackingServer } from '../server.values.ts';

/** Rules of the server's database, bucket and volume. */
export function storeRules(server: Ref<TrackingServer>, place: RulePlace): readonly Rules[] {
  const { replicas, autoscaling, strategy, calls, gc } = server;
  const inVolume = needsVolume(server);
  return [
    rule(place, {
      name: 'volume-of-several-pods',
      violated: and(inVolume, or(gt(replicas, 1), ne(autoscaling.mode, 'none'))),
      at: ['replicas'],
      message:
        'several pods need a database and a bucket under calls: without them the server keeps runs in a volume that only one pod can have',
      remedy: { replicas: 1, autoscaling: { mode: 'none' } },
    }),
    rule(place, {
      name: 'volume-of-two-revisions',
      violated: and(inVolume, ne(strategy.mode, 'recreate')),
      at: ['strategy', 'mode'],
      message:
        'the server keeps runs in a volume that only one pod can have, so that the old pod has to stop before the new one starts',
      remedy: { strategy: { mode: 'recreate' } },
    }),
    rule(place, {
      name: 'tracking-of-itself',
      violated: calls.tracking,
      at: ['calls', 'tracking'],
      message: 'the server does not call itself',
      remedy: { calls: { tracking: false } },
    }),
    rule(place, {
      name: 'gc-without-database',
      violated: and(gc.enabled, not(isSet(calls.database))),
      at: ['gc', 'enabled'],
      message: 'what was deleted can be removed from a database only, and calls.database names none',
      remedy: { gc: { enabled: false } },
    }),
  ];
}
