/** The configuration file of `kind create cluster`. */
import { stringify } from 'yaml';
import { limits } from './machine/limits.ts';
import { gpuTaint, type NodeShape, nodeShapes, poolLabel, zoneLabel } from './settings.ts';

/** Writes the cluster's shape, and what this machine needs beyond kind's defaults, in kind's form. */
export function kindConfig(name: string): string {
  return stringify({
    kind: 'Cluster',
    apiVersion: 'kind.x-k8s.io/v1alpha4',
    name,
    nodes: nodeShapes.map(node),
    containerdConfigPatches: limits().lowersOomScore ? [] : containerdPatches,
    kubeadmConfigPatches: [stringify(kubelet), stringify(controllers)],
  });
}

const kubelet = {
  kind: 'KubeletConfiguration',
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  // Kubelet refuses cgroup v1 by default; test machines may still have it.
  failCgroupV1: false,
  // Test pods should not be evicted because the machine's disk is full of other things.
  evictionHard: { 'nodefs.available': '1%', 'imagefs.available': '1%', 'memory.available': '100Mi' },
};

/** Autoscaling in seconds in place of minutes. A list in a patch replaces kind's own, whose one entry comes first here. */
const controllers = {
  kind: 'ClusterConfiguration',
  apiVersion: 'kubeadm.k8s.io/v1beta4',
  controllerManager: {
    extraArgs: [
      { name: 'enable-hostpath-provisioner', value: 'true' },
      { name: 'horizontal-pod-autoscaler-sync-period', value: '3s' },
      { name: 'horizontal-pod-autoscaler-initial-readiness-delay', value: '1s' },
      { name: 'horizontal-pod-autoscaler-cpu-initialization-period', value: '5s' },
    ],
  },
};

/** Without the right to lower an OOM score, no pod starts unless containerd leaves it alone; by containerd 1 and 2. */
const containerdPatches = [
  '[plugins."io.containerd.grpc.v1.cri"]\n  restrict_oom_score_adj = true\n',
  '[plugins."io.containerd.cri.v1.runtime"]\n  restrict_oom_score_adj = true\n',
];

function node({ role, pool, zone, gpus }: NodeShape): object {
  const taints = gpus > 0 ? [gpuTaint] : []; // an empty list takes the control plane's usual taint away
  const kind = role === 'worker' ? 'JoinConfiguration' : 'InitConfiguration';
  return {
    role,
    labels: { [poolLabel]: pool, [zoneLabel]: zone },
    kubeadmConfigPatches: [stringify({ kind, nodeRegistration: { taints } })],
  };
}
