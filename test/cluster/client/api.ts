/** The methods of the typed clients, by the kinds that they serve: a kind that a test needs is a line in a table. */
import type {
  CoreV1Event,
  KubernetesObject,
  V1ConfigMap,
  V1CronJob,
  V1Deployment,
  V1Job,
  V1Namespace,
  V1Node,
  V1PersistentVolumeClaim,
  V1Pod,
  V1PodDisruptionBudget,
  V1ReplicaSet,
  V1Secret,
  V1Service,
  V1StatefulSet,
  V2HorizontalPodAutoscaler,
} from './objects.ts';

/** Kinds of objects in namespaces, by API. */
export interface Kinds {
  core: {
    ConfigMap: V1ConfigMap;
    Event: CoreV1Event;
    PersistentVolumeClaim: V1PersistentVolumeClaim;
    Pod: V1Pod;
    Secret: V1Secret;
    Service: V1Service;
    ServiceAccount: KubernetesObject;
  };
  apps: { Deployment: V1Deployment; ReplicaSet: V1ReplicaSet; StatefulSet: V1StatefulSet };
  batch: { CronJob: V1CronJob; Job: V1Job };
  autoscaling: { HorizontalPodAutoscaler: V2HorizontalPodAutoscaler };
  policy: { PodDisruptionBudget: V1PodDisruptionBudget };
}

/** Kinds of objects outside of namespaces. */
export interface ClusterKinds {
  Namespace: V1Namespace;
  Node: V1Node;
}

/** How a request is sent, as `setHeaderOptions` makes it. */
export interface Options {
  readonly middleware?: never[];
}

interface Name {
  name: string;
}

interface Space {
  namespace: string;
}

interface Selection {
  labelSelector?: string;
  fieldSelector?: string;
}

interface Deletion {
  /** Seconds. */
  gracePeriodSeconds?: number;
  propagationPolicy?: string;
}

interface List<T> {
  items: T[];
}

/** The methods for kinds in namespaces. `Bodies` is what they take, where that is not what they answer. */
export type Namespaced<K, Bodies extends Record<keyof K, unknown> = K> = {
  [N in keyof K & string as `listNamespaced${N}`]: (query: Space & Selection) => Promise<List<K[N]>>;
} & { [N in keyof K & string as `readNamespaced${N}`]: (query: Space & Name) => Promise<K[N]> } & {
  [N in keyof K & string as `createNamespaced${N}`]: (query: Space & { body: Bodies[N] }) => Promise<K[N]>;
} & {
  [N in keyof K & string as `replaceNamespaced${N}`]: (query: Space & Name & { body: Bodies[N] }) => Promise<K[N]>;
} & {
  [N in keyof K & string as `patchNamespaced${N}`]: (
    query: Space & Name & { body: object },
    options?: Options,
  ) => Promise<K[N]>;
} & { [N in keyof K & string as `deleteNamespaced${N}`]: (query: Space & Name & Deletion) => Promise<unknown> };

/** The methods for kinds outside of namespaces. */
export type ClusterWide<K, Bodies extends Record<keyof K, unknown> = K> = {
  [N in keyof K & string as `list${N}`]: (query?: Selection) => Promise<List<K[N]>>;
} & { [N in keyof K & string as `read${N}`]: (query: Name) => Promise<K[N]> } & {
  [N in keyof K & string as `create${N}`]: (query: { body: Bodies[N] }) => Promise<K[N]>;
} & {
  [N in keyof K & string as `patch${N}`]: (query: Name & { body: object }, options?: Options) => Promise<K[N]>;
} & { [N in keyof K & string as `delete${N}`]: (query: Name & Deletion) => Promise<unknown> };

/** What pods have besides. */
export interface PodLogs {
  readNamespacedPodLog(query: Space & Name & { container?: string; tailLines?: number }): Promise<string>;
}

interface CustomKind extends Space {
  group: string;
  version: string;
  plural: string;
}

/** Objects of kinds that have no typed client. */
export interface CustomObjectsApi {
  createNamespacedCustomObject(query: CustomKind & { body: object }): Promise<unknown>;
  getNamespacedCustomObject(query: CustomKind & Name): Promise<unknown>;
  listNamespacedCustomObject(query: CustomKind & Selection): Promise<unknown>;
  patchNamespacedCustomObject(query: CustomKind & Name & { body: object }, options?: Options): Promise<unknown>;
  deleteNamespacedCustomObject(query: CustomKind & Name): Promise<unknown>;
}

/** Objects of any kind, as they stand in a manifest. */
export interface KubernetesObjectApi {
  create<T extends KubernetesObject>(object: T): Promise<T>;
  read(object: { apiVersion: string; kind: string; metadata: Name & Partial<Space> }): Promise<KubernetesObject>;
  delete(object: KubernetesObject): Promise<unknown>;
}

export type CoreV1Api = Namespaced<Kinds['core']> & ClusterWide<ClusterKinds> & PodLogs;
export type AppsV1Api = Namespaced<Kinds['apps']>;
export type BatchV1Api = Namespaced<Kinds['batch']>;
export type AutoscalingV2Api = Namespaced<Kinds['autoscaling']>;
export type PolicyV1Api = Namespaced<Kinds['policy']>;
