/** The order in which Helm prints manifests, and applies them. */
import type { Manifest } from '../../compiler/evaluate/chart.ts';

/** Helm's `InstallOrder`. Kinds that it does not know come last, by name. */
const KINDS = [
  'PriorityClass',
  'Namespace',
  'NetworkPolicy',
  'ResourceQuota',
  'LimitRange',
  'PodSecurityPolicy',
  'PodDisruptionBudget',
  'ServiceAccount',
  'Secret',
  'SecretList',
  'ConfigMap',
  'StorageClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleList',
  'ClusterRoleBinding',
  'ClusterRoleBindingList',
  'Role',
  'RoleList',
  'RoleBinding',
  'RoleBindingList',
  'Service',
  'DaemonSet',
  'Pod',
  'ReplicationController',
  'ReplicaSet',
  'Deployment',
  'HorizontalPodAutoscaler',
  'StatefulSet',
  'Job',
  'CronJob',
  'IngressClass',
  'Ingress',
  'APIService',
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
];

/** Manifests as `helm template` prints them: by kind, then by template, hooks at the end. */
export function inHelmOrder(manifests: readonly Manifest[]): Manifest[] {
  const byTemplate = manifests.toSorted((a, b) => compare(a.template, b.template));
  return byTemplate.sort((a, b) => Number(isHook(a)) - Number(isHook(b)) || compareKinds(kindOf(a), kindOf(b)));
}

/** Whether Helm runs a manifest at a moment of its own instead of keeping it. */
export function isHook({ object }: Manifest): boolean {
  const { metadata } = object as { metadata?: { annotations?: Record<string, unknown> } };
  return metadata?.annotations?.['helm.sh/hook'] !== undefined;
}

/** A manifest's kind. */
export function kindOf({ object }: Manifest): string {
  return String(object.kind);
}

function compareKinds(a: string, b: string): number {
  const [first, second] = [KINDS.indexOf(a), KINDS.indexOf(b)];
  if (first < 0 && second < 0) return compare(a, b);
  if (first < 0 || second < 0) return first < 0 ? 1 : -1;
  return first - second;
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
