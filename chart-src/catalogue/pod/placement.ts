/** On which nodes pods run: those of a GPU pool, spot nodes or not, with what priority. */
import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import type { INodeSelectorRequirement } from 'kubernetes-models/v1/NodeSelectorRequirement';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IToleration } from 'kubernetes-models/v1/Toleration';
import {
  and,
  bind,
  choose,
  defaulted,
  defineObject,
  dict,
  type Expr,
  each,
  entry,
  eq,
  fields,
  filled,
  ifAny,
  ifSet,
  type Many,
  type Maybe,
  mapParameter,
  merge,
  nameOf,
  ne,
  notEmpty,
  type Piece,
  type Ref,
  type Tpl,
  valueParameter,
  values,
  when,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { PodSettings } from '../../kit/values/workload.ts';
import type { PlatformValues } from '../../platform.ts';
import type { GpuPool } from '../../shared/gpu-pools/values.ts';
import type { GpuPoolName, PriorityName } from '../../shared/references.ts';
import type { Toleration } from '../../shared/types/scheduling.ts';
import { gpuDevices } from '../gpu/devices.ts';
import { priorityClassName } from '../gpu/priority.ts';
import type { PodSubject } from '../subject.ts';

const { platform } = values<PlatformValues>();

type Placement = Pick<
  IPodSpec,
  'priorityClassName' | 'runtimeClassName' | 'resourceClaims' | 'nodeSelector' | 'tolerations' | 'affinity'
>;

type OnPool = Omit<Placement, 'priorityClassName'>;

type Nodes = Pick<IPodSpec, 'nodeSelector' | 'tolerations'>;

/** The fields of a pod that say where it runs; the pool's settings come before the workload's own. */
export function placement({ settings, pool }: PodSubject): Tpl<Placement> | Maybe<Placement> {
  if (pool === undefined) return onAnyNode(settings);
  return ifSet(
    pool,
    (name) => {
      const found = bind('pool', entry(name));
      const priority = ifSet<PriorityName | undefined, string>(
        settings.priority,
        priorityClassName,
        className(found.priority),
      );
      return fields<Placement>({ priorityClassName: priority }, onPool(settings, found, name));
    },
    onAnyNode(settings),
  );
}

/** The same without a priority, for pods that have one of their own. */
export function placementWithoutPriority({ settings, pool }: PodSubject): Tpl<OnPool> | Maybe<OnPool> {
  if (pool === undefined) return anyNode(settings);
  return ifSet(pool, (name) => onPool(settings, bind('pool', entry(name)), name), anyNode(settings));
}

/** Only which nodes: for pods that have to be there, and take no GPU. */
export function nodes({ settings, pool }: PodSubject): Tpl<Nodes> | Maybe<Nodes> {
  if (pool === undefined) return anyNode(settings);
  return ifSet(pool, (name) => nodesOf(settings, bind('pool', entry(name))), anyNode(settings));
}

/** The fields of a pod that runs on no GPU pool. */
export function onAnyNode(settings: Ref<PodSettings>): Tpl<Placement> {
  return fields<Placement>({ priorityClassName: className(settings.priority) }, anyNode(settings));
}

const anyNode = ({ nodeSelector, tolerations }: Ref<PodSettings>): Expr<Nodes> =>
  anyNodeHelper(nodeSelector, tolerations);

const anyNodeHelper = defineObject<Nodes>()(
  'anyNode',
  'On which nodes pods run that need no GPU pool.',
  [mapParameter('nodeSelector'), valueParameter<Toleration[]>()('tolerations', 'Toleration[]')],
  (nodeSelector, tolerations) => ({
    nodeSelector: ifAny(nodeSelector, (labels) => labels),
    tolerations: [tolerated(tolerations)],
  }),
);

const nodesOf = ({ nodeSelector, tolerations }: Ref<PodSettings>, pool: Ref<GpuPool>): Expr<Nodes> =>
  nodesOfPool(pool, nodeSelector, tolerations);

const nodesOfPool = defineObject<Nodes>()(
  'nodesOfPool',
  "The nodes of a pool, which may be spot nodes. The pool's settings come before the workload's own.",
  [
    valueParameter<GpuPool>()('pool', 'GpuPool'),
    mapParameter('nodeSelector'),
    valueParameter<Toleration[]>()('tolerations', 'Toleration[]'),
  ],
  (pool, nodeSelector, tolerations) => {
    const spot = defaulted(pool.spot);
    const spotLabels = choose<StringMap>(eq(spot, 'required'), platform.spotNodes.labels, dict<string>({}));
    return {
      nodeSelector: ifAny(merge(pool.nodeSelector, spotLabels, nodeSelector), (labels) => labels),
      tolerations: [
        tolerated(defaulted(pool.tolerations)),
        when<IToleration>(ne(spot, 'none'), tolerated(platform.spotNodes.tolerations)),
        tolerated(tolerations),
      ],
    };
  },
);

/** The fields of a pod of a pool, beside its priority. */
function onPool(settings: Ref<PodSettings>, pool: Ref<GpuPool>, name: Expr<GpuPoolName>): Piece<OnPool> {
  return fields<OnPool>(devicesOfPool(nameOf(name), pool), nodesOf(settings, pool));
}

const devicesOfPool = defineObject<OnPool>()(
  'devicesOfPool',
  'How pods get the GPUs of a pool: its runtime class, its claim, and its spot nodes if there are some.',
  ['name', valueParameter<GpuPool>()('pool', 'GpuPool')],
  (name, pool) => ({
    runtimeClassName: ifSet(pool.runtimeClassName, (runtimeClass) => runtimeClass),
    resourceClaims: gpuDevices.get().podClaims(name, pool),
    affinity: when<IAffinity>(and(eq(defaulted(pool.spot), 'preferred'), notEmpty(platform.spotNodes.labels)), {
      nodeAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          {
            weight: 100,
            preference: { matchExpressions: filled<INodeSelectorRequirement>(spotLabelTerms()) },
          },
        ],
      },
    }),
  }),
);

const className = (priority: Expr<PriorityName | undefined>): Maybe<string> => ifSet(priority, priorityClassName);

function tolerated(tolerations: Expr<Toleration[]>): Many<IToleration> {
  return each(tolerations, 'toleration', (toleration) => toleration);
}

function spotLabelTerms(): Many<INodeSelectorRequirement> {
  return each(platform.spotNodes.labels, 'label', (value, key) => ({ key, operator: 'In', values: [value] }));
}
