/** Rules of budgets, rollouts and shutdown: a drain has to come to an end, and a rollout to begin. */
import {
  add,
  and,
  type Expr,
  eq,
  format,
  ge,
  gt,
  includes,
  isString,
  list,
  max,
  not,
  or,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  sharedRules,
  toInteger,
  toJson,
  valueParameter,
} from '../../../compiler/index.ts';
import type { Autoscaling } from '../values/autoscaling.ts';
import type { Pdb, Shutdown, Strategy } from '../values/availability.ts';
import type { Workload } from '../values/workload.ts';

/** A number of pods or a percentage that is nothing. */
const isNone = (pods: Expr<string | number>): Expr<boolean> => includes(list<string>('0', '"0%"'), toJson(pods));

/** Rules of `pdb`, whoever sets the number of pods. */
export const pdbRules = ({ pdb, replicas, autoscaling }: Ref<Workload>, place: RulePlace): Rules =>
  pdbChecks(place, pdb, autoscaling, replicas);

const pdbChecks = sharedRules(
  'pdbRules',
  'Rules of disruption budgets.',
  [
    valueParameter<Pdb>()('pdb', 'Pdb'),
    valueParameter<Autoscaling>()('autoscaling', 'Autoscaling'),
    valueParameter<number>()('replicas', 'integer'),
  ],
  (place, pdb, autoscaling, replicas) => [
    rulesMatch<Autoscaling>(autoscaling, {
      none: () => budgetRules(pdb, replicas, gt(replicas, 0), place),
      hpa: ({ minReplicas }) => budgetRules(pdb, minReplicas, gt(minReplicas, 0), place),
      // A workload that sleeps is drained without asking; once awake it has one pod at least.
      keda: ({ minReplicas, maxReplicas }) => budgetRules(pdb, max(minReplicas, 1), gt(maxReplicas, 0), place),
    }),
  ],
);

function budgetRules(pdb: Ref<Pdb>, pods: Expr<number>, hasPods: Expr<boolean>, place: RulePlace): readonly Rules[] {
  return [
    rulesMatch(pdb, {
      minAvailable: ({ pods: wanted }) => [
        rule(place, {
          name: 'pdb-blocks-drain',
          violated: and(
            hasPods,
            or(eq(toJson(wanted), '"100%"'), and(not(isString(wanted)), ge(toInteger(toJson(wanted)), pods))),
          ),
          at: ['pdb', 'minAvailable', 'pods'],
          message: format`as many pods have to stay as there may be (${pods}), so that no node with one of them can be drained`,
          remedy: { pdb: { mode: 'maxUnavailable', maxUnavailable: { pods: 1 } } },
        }),
      ],
      maxUnavailable: ({ pods: wanted }) => [
        rule(place, {
          name: 'pdb-blocks-drain',
          violated: and(hasPods, isNone(wanted)),
          at: ['pdb', 'maxUnavailable', 'pods'],
          message: 'no pod may go, so that no node with one of them can be drained',
          remedy: { pdb: { maxUnavailable: { pods: 1 } } },
        }),
      ],
    }),
  ];
}

/** Rules of `strategy`. */
export const strategyRules = (strategy: Ref<Strategy>, place: RulePlace): Rules => strategyChecks(place, strategy);

const strategyChecks = sharedRules(
  'strategyRules',
  'Rules of how pods are replaced.',
  [valueParameter<Strategy>()('strategy', 'Strategy')],
  (place, strategy) => [
    rulesMatch<Strategy>(strategy, {
      rollingUpdate: ({ maxSurge, maxUnavailable }) => [
        rule(place, {
          name: 'rollout-stands-still',
          violated: and(isNone(maxSurge), isNone(maxUnavailable)),
          at: ['strategy', 'rollingUpdate'],
          message: 'no pod may be above the wanted number and none may be missing, so that none can be replaced',
          remedy: { strategy: { rollingUpdate: { maxSurge: 1 } } },
        }),
      ],
    }),
  ],
);

/** Rules of `shutdown`. */
export const shutdownRules = (shutdown: Ref<Shutdown>, place: RulePlace): Rules => shutdownChecks(place, shutdown);

const shutdownChecks = sharedRules(
  'shutdownRules',
  'Rules of how pods end.',
  [valueParameter<Shutdown>()('shutdown', 'Shutdown')],
  (place, { drainSeconds, graceSeconds }) => [
    rule(place, {
      name: 'drain-longer-than-grace',
      violated: ge(drainSeconds, graceSeconds),
      at: ['shutdown', 'graceSeconds'],
      message: format`a pod that drains for ${drainSeconds} seconds is killed after ${graceSeconds}, before it could end by itself`,
      remedy: { shutdown: { graceSeconds: add(drainSeconds, 30) } },
    }),
  ],
);
