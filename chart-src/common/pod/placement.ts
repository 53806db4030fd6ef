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
  dict,
  type Expr,
  each,
  entry,
  eq,
  type FieldTpl,
  filled,
  ifAny,
  ifSet,
  type Many,
  type Maybe,
  match,
  merge,
  nameOf,
  ne,
  notEmpty,
  type Ref,
  type Tpl,
  values,
  when,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { GpuPool } from '../../shared/gpu-pools/values.ts';
import type { GpuPoolName, PriorityName } from '../../shared/references.ts';
import type { Toleration } from '../../shared/types/scheduling.ts';
import { claimOf, claimTemplateName } from '../claim.ts';
import type { StringMap } from '../labels.ts';
import { priorityClassName } from '../priority.ts';
import type { PodSubject } from '../subject.ts';
import type { PodSettings } from '../values/workload.ts';

const { platform, compute } = values<PlatformValues>();

/** The name under which containers refer to the claim of their pod. */
export const GPU_CLAIM = 'gpu';

type Placement = Pick<
  IPodSpec,
  'priorityClassName' | 'runtimeClassName' | 'resourceClaims' | 'nodeSelector' | 'tolerations' | 'affinity'
>;

type OnPool = Omit<Placement, 'priorityClassName'>;
type OnPoolTpl = { readonly [K in keyof OnPool]: FieldTpl<OnPool[K]> };

type Nodes = Pick<IPodSpec, 'nodeSelector' | 'tolerations'>;
interface NodesTpl {
  readonly nodeSelector: Maybe<StringMap>;
  readonly tolerations: Tpl<IToleration[]>;
}

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
      return { priorityClassName: priority, ...onPool(settings, found, name) };
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
  return { priorityClassName: className(settings.priority), ...anyNode(settings) };
}

function anyNode({ nodeSelector, tolerations }: Ref<PodSettings>): NodesTpl {
  return {
    nodeSelector: ifAny(nodeSelector, (labels) => labels),
    tolerations: [tolerated(tolerations)],
  };
}

function nodesOf(settings: Ref<PodSettings>, pool: Ref<GpuPool>): NodesTpl {
  const spot = defaulted(pool.spot);
  const spotLabels = choose<StringMap>(eq(spot, 'required'), platform.spotNodes.labels, dict<string>({}));
  return {
    nodeSelector: ifAny(merge(pool.nodeSelector, spotLabels, settings.nodeSelector), (labels) => labels),
    tolerations: [
      tolerated(defaulted(pool.tolerations)),
      when<IToleration>(ne(spot, 'none'), tolerated(platform.spotNodes.tolerations)),
      tolerated(settings.tolerations),
    ],
  };
}

function onPool(settings: Ref<PodSettings>, pool: Ref<GpuPool>, name: Expr<GpuPoolName>): OnPoolTpl {
  return {
    runtimeClassName: ifSet(pool.runtimeClassName, (runtimeClass) => runtimeClass),
    resourceClaims: match(compute.claims, {
      dra: (dra) => [
        { name: GPU_CLAIM, resourceClaimTemplateName: claimTemplateName(nameOf(name), claimOf(pool, dra)) },
      ],
    }),
    ...nodesOf(settings, pool),
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
  };
}

const className = (priority: Expr<PriorityName | undefined>): Maybe<string> => ifSet(priority, priorityClassName);

const tolerated = (tolerations: Expr<Toleration[]>): Many<IToleration> =>
  each(tolerations, 'toleration', (toleration) => toleration);

const spotLabelTerms = (): Many<INodeSelectorRequirement> =>
  each(platform.spotNodes.labels, 'label', (value, key) => ({ key, operator: 'In', values: [value] }));
