/** Where schemas lie, named so that kubeconform finds them: the one place that knows the two file name templates. */
import type { CrdKind, KindName, KubernetesMinor } from './sources.ts';

/** For kubeconform's `-schema-location`: the kinds of Kubernetes itself. */
export const kubernetesLocation =
  'schemas/kubernetes/{{ .NormalizedKubernetesVersion }}{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';

/** For kubeconform's `-schema-location`: CRDs. */
export const crdLocation = 'schemas/crds/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json';

/** The version to give to kubeconform's `-kubernetes-version`: patch 0, so that paths survive an update of the patch. */
export const kubeconformVersion = ({ minor }: KubernetesMinor): string => `${minor}.0`;

/** Path of the schema of a kind in a minor, from the root of the repository. */
export function kubernetesPath(minor: KubernetesMinor, { apiVersion, kind }: KindName): string {
  const [groupOrVersion = '', version] = apiVersion.toLowerCase().split('/');
  // kubeconform keeps the group's first label only: rbac.authorization.k8s.io/v1 is "-rbac-v1".
  const suffix = [groupOrVersion.split('.')[0], version].filter(Boolean).join('-');
  return `schemas/kubernetes/v${kubeconformVersion(minor)}-strict/${kind.toLowerCase()}-${suffix}.json`;
}

/** Path of the schema of a CRD, from the root of the repository. */
export const crdPath = ({ group, kind, version }: CrdKind): string =>
  `schemas/crds/${group}/${kind.toLowerCase()}_${version}.json`;

/** Path of the generated TypeScript interfaces of a CRD, from the root of the repository. */
export const typesPath = ({ group, kind }: CrdKind): string =>
  `chart-src/kit/kubernetes/${group}/${kind.charAt(0).toLowerCase()}${kind.slice(1)}.ts`;

/** Whether a minor serves a kind. */
export const serves = (minor: KubernetesMinor, kind: KindName): boolean =>
  kind.since === undefined || Number(minor.minor.split('.')[1]) >= Number(kind.since.split('.')[1]);
