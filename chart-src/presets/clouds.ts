/** Presets of the clouds: storage classes that their clusters come with, and how they mark spot nodes. */
import type { Preset } from './preset.ts';

/** Amazon EKS. The classes are those of the EBS and EFS CSI drivers' own examples: EKS makes neither by itself. */
export const eks: Preset = {
  description: 'Amazon EKS with the EBS and EFS CSI drivers, and classes named gp3 and efs-sc.',
  values: {
    platform: {
      provider: 'eks',
      storage: { fast: 'gp3', standard: 'gp3', shared: 'efs-sc' },
      // Managed node groups; Karpenter's nodes carry karpenter.sh/capacity-type: spot.
      spotNodes: { labels: { 'eks.amazonaws.com/capacityType': 'SPOT' }, tolerations: [] },
    },
  },
};

/** Google GKE. */
export const gke: Preset = {
  description: 'Google GKE with the Persistent Disk and Filestore CSI drivers.',
  values: {
    platform: {
      provider: 'gke',
      storage: { fast: 'premium-rwo', standard: 'standard-rwo', shared: 'standard-rwx' },
      spotNodes: {
        labels: { 'cloud.google.com/gke-spot': 'true' },
        tolerations: [{ key: 'cloud.google.com/gke-spot', operator: 'Equal', value: 'true', effect: 'NoSchedule' }],
      },
    },
  },
};

/** Azure AKS. */
export const aks: Preset = {
  description: 'Azure AKS with its own disk and file classes.',
  values: {
    platform: {
      provider: 'aks',
      storage: { fast: 'managed-csi-premium', standard: 'managed-csi', shared: 'azurefile-csi-premium' },
      // AKS taints every spot node by itself.
      spotNodes: {
        labels: { 'kubernetes.azure.com/scalesetpriority': 'spot' },
        tolerations: [
          { key: 'kubernetes.azure.com/scalesetpriority', operator: 'Equal', value: 'spot', effect: 'NoSchedule' },
        ],
      },
    },
  },
};

/** Red Hat OpenShift. */
export const openshift: Preset = {
  description: 'Red Hat OpenShift with OpenShift Data Foundation.',
  values: {
    platform: {
      provider: 'openshift',
      storage: {
        fast: 'ocs-storagecluster-ceph-rbd',
        standard: 'ocs-storagecluster-ceph-rbd',
        shared: 'ocs-storagecluster-cephfs',
      },
    },
  },
};
