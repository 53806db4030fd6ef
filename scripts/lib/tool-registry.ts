// The real tools that tests and scripts use. A new one is a folder under tools/ with its go.mod, and an entry here.

import { withoutOtherScalers } from './keda-sources.ts';

/** Answers the version of a module in the tool's go.mod, for example `v4.3.1`. */
export type VersionOf = (module: string) => string;

/** How one tool is built, and how a copy on the PATH is recognised. */
export interface ToolSpec {
  /** Folder of its go.mod, below tools/. */
  readonly folder: string;
  /** The module whose version is the tool's version. */
  readonly module: string;
  /** The Go package to build. */
  readonly package: string;
  /** File name of the binary: what other programs look for when its folder is on their PATH. */
  readonly binary: string;
  /** Arguments of `-ldflags` beyond `-s -w`. */
  readonly ldflags?: (version: VersionOf) => readonly string[];
  /** Seconds of a first build on two cores, after what stands before it in its folder, for the progress line and for the order of builds. */
  readonly seconds: number;
  /** Folders below tools/ whose Go files belong to it too. */
  readonly sources?: readonly string[];
  /** Takes out of a copy of the module's sources what is not needed and dear to build. */
  readonly trim?: (folder: string) => Promise<void>;
  /** Arguments that make a copy on the PATH print its version; without it the PATH is not looked at. */
  readonly printVersion?: readonly string[];
}

function set(...pairs: readonly (readonly [variable: string, value: string])[]): string[] {
  return pairs.flatMap(([variable, value]) => ['-X', `${variable}=${value}`]);
}

/** The minor version of Kubernetes that belongs to a version of client-go: v0.36.3 is of 1.36. */
function kubernetesMinor(version: VersionOf): string {
  return version('k8s.io/client-go').split('.')[1] ?? '';
}

/** Helm 3 is told at build time which Kubernetes its templates see; without it that is 1.20. */
function helm3Flags(version: VersionOf): string[] {
  return set(
    ['helm.sh/helm/v3/internal/version.version', version('helm.sh/helm/v3')],
    ['helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor', '1'],
    ['helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor', kubernetesMinor(version)],
    ['helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor', '1'],
    ['helm.sh/helm/v3/pkg/lint/rules.k8sVersionMinor', kubernetesMinor(version)],
  );
}

/** Helm 4 finds the version of Kubernetes itself, in the binary's list of modules. */
function helm4Flags(version: VersionOf): string[] {
  return set(['helm.sh/helm/v4/internal/version.version', version('helm.sh/helm/v4')]);
}

/** Kubernetes reads v0.0.0-master without these, and kubeadm then looks for a release on the internet. */
function kubernetesFlags(version: VersionOf): string[] {
  const full = version('k8s.io/kubernetes');
  const [, major = '', minor = ''] = /^v(\d+)\.(\d+)/.exec(full) ?? [];
  return ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap((where) =>
    set([`${where}.gitVersion`, full], [`${where}.gitMajor`, major], [`${where}.gitMinor`, minor]),
  );
}

function kubernetes(binary: string, seconds: number, printVersion?: readonly string[]): ToolSpec {
  return {
    folder: 'kubernetes',
    module: 'k8s.io/kubernetes',
    package: `k8s.io/kubernetes/cmd/${binary}`,
    binary,
    ldflags: kubernetesFlags,
    seconds,
    ...(printVersion && { printVersion }),
  };
}

function keda(program: string, seconds: number): ToolSpec {
  const module = 'github.com/kedacore/keda/v2';
  return {
    folder: 'cluster',
    module,
    package: `${module}/cmd/${program}`,
    binary: `keda-${program}`,
    ldflags: (version: VersionOf) => set([`${module}/version.Version`, version(module).slice(1)]),
    seconds,
    trim: withoutOtherScalers,
  };
}

const registry = {
  helm4: {
    folder: 'helm',
    module: 'helm.sh/helm/v4',
    package: 'helm.sh/helm/v4/cmd/helm',
    binary: 'helm',
    ldflags: helm4Flags,
    seconds: 180,
    printVersion: ['version', '--template', '{{.Version}}'],
  },
  helm3: {
    folder: 'helm',
    module: 'helm.sh/helm/v3',
    package: 'helm.sh/helm/v3/cmd/helm',
    binary: 'helm',
    ldflags: helm3Flags,
    seconds: 20,
    printVersion: ['version', '--template', '{{.Version}}'],
  },
  /** The Helm of older releases of Argo CD: its schema validator is another library. */
  helm317: {
    folder: 'helm317',
    module: 'helm.sh/helm/v3',
    package: 'helm.sh/helm/v3/cmd/helm',
    binary: 'helm',
    ldflags: helm3Flags,
    seconds: 80,
    printVersion: ['version', '--template', '{{.Version}}'],
  },
  'helm4-harness': {
    folder: 'helm',
    module: 'helm.sh/helm/v4',
    package: './harness/helm4',
    binary: 'helm4-harness',
    ldflags: helm4Flags,
    seconds: 10,
    sources: ['helm/harness/helm4', 'helm/harness/protocol'],
  },
  'helm3-harness': {
    folder: 'helm',
    module: 'helm.sh/helm/v3',
    package: './harness/helm3',
    binary: 'helm3-harness',
    ldflags: helm3Flags,
    seconds: 10,
    sources: ['helm/harness/helm3', 'helm/harness/protocol'],
  },
  kubeconform: {
    folder: 'kubeconform',
    module: 'github.com/yannh/kubeconform',
    package: 'github.com/yannh/kubeconform/cmd/kubeconform',
    binary: 'kubeconform',
    ldflags: (version: VersionOf) => set(['main.version', version('github.com/yannh/kubeconform')]),
    seconds: 3,
    printVersion: ['-v'],
  },
  'helm-unittest': {
    folder: 'helm',
    module: 'github.com/helm-unittest/helm-unittest',
    package: 'github.com/helm-unittest/helm-unittest/cmd/helm-unittest',
    binary: 'helm-unittest',
    // it renders with Helm 3's packages, whose templates would see Kubernetes 1.20
    ldflags: (version: VersionOf) =>
      set(
        [
          'github.com/helm-unittest/helm-unittest/internal/build.version',
          version('github.com/helm-unittest/helm-unittest'),
        ],
        ['helm.sh/helm/v3/pkg/chartutil.k8sVersionMajor', '1'],
        ['helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor', kubernetesMinor(version)],
      ),
    seconds: 10,
  },
  kubectl: kubernetes('kubectl', 60, ['version', '--client']),
  kubeadm: kubernetes('kubeadm', 25),
  'kube-apiserver': kubernetes('kube-apiserver', 120),
  'kube-controller-manager': kubernetes('kube-controller-manager', 60),
  'kube-scheduler': kubernetes('kube-scheduler', 30),
  kubelet: kubernetes('kubelet', 60),
  'kube-proxy': kubernetes('kube-proxy', 25),
  etcd: {
    folder: 'etcd',
    module: 'go.etcd.io/etcd/server/v3',
    package: 'go.etcd.io/etcd/server/v3',
    binary: 'etcd',
    seconds: 34,
  },
  coredns: {
    folder: 'cluster',
    module: 'github.com/coredns/coredns',
    package: './coredns',
    binary: 'coredns',
    seconds: 120,
    sources: ['cluster/coredns'],
  },
  kind: {
    folder: 'kind',
    module: 'sigs.k8s.io/kind',
    package: 'sigs.k8s.io/kind',
    binary: 'kind',
    seconds: 5,
    printVersion: ['version'],
  },
  crictl: {
    folder: 'crictl',
    module: 'sigs.k8s.io/cri-tools',
    package: 'sigs.k8s.io/cri-tools/cmd/crictl',
    binary: 'crictl',
    ldflags: (version: VersionOf) =>
      set(['sigs.k8s.io/cri-tools/pkg/version.Version', version('sigs.k8s.io/cri-tools').slice(1)]),
    seconds: 38,
  },
  'local-path-provisioner': {
    folder: 'cluster',
    module: 'github.com/rancher/local-path-provisioner',
    package: 'github.com/rancher/local-path-provisioner',
    binary: 'local-path-provisioner',
    seconds: 10,
  },
  /** An S3 server in one static binary. */
  versitygw: {
    folder: 'versitygw',
    module: 'github.com/versity/versitygw',
    package: 'github.com/versity/versitygw/cmd/versitygw',
    binary: 'versitygw',
    seconds: 66,
  },
  /** Processor and memory use of pods, for the autoscaler. */
  'metrics-server': {
    folder: 'cluster',
    module: 'sigs.k8s.io/metrics-server',
    package: 'sigs.k8s.io/metrics-server/cmd/metrics-server',
    binary: 'metrics-server',
    seconds: 75,
  },
  /** Autoscaling by events: the operator, and the adapter that serves its metrics to the API server. */
  'keda-operator': keda('operator', 170),
  'keda-adapter': keda('adapter', 60),
  /** The operator of PostgreSQL clusters, which is also the first process of each instance. */
  'cloudnative-pg': {
    folder: 'cluster',
    module: 'github.com/cloudnative-pg/cloudnative-pg',
    package: 'github.com/cloudnative-pg/cloudnative-pg/cmd/manager',
    binary: 'manager',
    ldflags: (version: VersionOf) =>
      set([
        'github.com/cloudnative-pg/cloudnative-pg/pkg/versions.buildVersion',
        version('github.com/cloudnative-pg/cloudnative-pg').slice(1),
      ]),
    seconds: 45,
  },
  /** One binary for the parts of Argo CD that sync: ARGOCD_BINARY_NAME says which one it is. */
  argocd: {
    folder: 'argocd',
    module: 'github.com/argoproj/argo-cd/v3',
    package: '.',
    binary: 'argocd',
    ldflags: (version: VersionOf) =>
      set(['github.com/argoproj/argo-cd/v3/common.version', version('github.com/argoproj/argo-cd/v3').slice(1)]),
    seconds: 300,
  },
} satisfies Record<string, ToolSpec>;

/** Name of a tool. */
export type ToolName = keyof typeof registry;

/** Every tool by its name. */
export const toolRegistry: Readonly<Record<ToolName, ToolSpec>> = registry;

/** Whether a text names a tool. */
export function isToolName(text: string): text is ToolName {
  return Object.hasOwn(registry, text);
}
