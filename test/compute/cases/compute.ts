/** Values that violate each rule of priorities, quotas, limits, claims and extra objects, and the whole of what is said about them. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'priority-name-reserved',
    namespace: 'system-ml',
    values: `
compute: {priorities: {serving: {mode: create, create: {value: 1}}}}
`,
    text: `
- compute.priorities.serving.mode: its class would be called "system-ml.demo-compute-priority-serving", and Kubernetes keeps names that begin with "system-" for itself; install into another namespace, or name a class that exists
  To mend it:
    compute:
      priorities:
        serving:
          mode: use
          use:
            name: serving`,
  },
  {
    rule: 'quota-unknown-resource',
    values: `
compute: {quotas: {team: {hard: {requests.cpus: 0.5}}}}
`,
    text: `
- compute.quotas.team.hard.requests.cpus: Kubernetes knows no resource "requests.cpus" to bound; without a domain there are pods, cpu, memory, ephemeral-storage, requests.cpu, requests.memory, requests.ephemeral-storage, limits.cpu, limits.memory, limits.ephemeral-storage, configmaps, persistentvolumeclaims, replicationcontrollers, resourcequotas, secrets, services, services.loadbalancers, services.nodeports, requests.storage and hugepages-<size>
  To mend it, in place of requests.cpus:
    compute:
      quotas:
        team:
          hard:
            requests.cpu: 0.5`,
  },
  {
    rule: 'quota-never-counts',
    values: `
compute: {quotas: {team: {hard: {limits.nvidia.com/gpu: 8}}}}
`,
    text: `
- compute.quotas.team.hard.limits.nvidia.com/gpu: Kubernetes counts an extended resource by its requests only, so that "limits.nvidia.com/gpu" would bound nothing
  To mend it, in place of limits.nvidia.com/gpu:
    compute:
      quotas:
        team:
          hard:
            requests.nvidia.com/gpu: 8`,
  },
  {
    rule: 'quota-whole-number',
    values: `
compute: {quotas: {team: {hard: {pods: 0.5}}}}
`,
    text: `
- compute.quotas.team.hard.pods: "pods" is counted in whole numbers, and 500m is none
  To mend it:
    compute:
      quotas:
        team:
          hard:
            pods: 1`,
  },
  {
    rule: 'quota-of-priority',
    values: `
compute:
  priorities: {serving: {mode: create, create: {value: 1}}}
  quotas: {team: {priority: serving, hard: {services: 3}}}
`,
    text: `
- compute.quotas.team.hard.services: a quota of one priority counts pods and what they use, and "services" is no part of a pod; bound it in a quota without a priority, and take it out of this one
  To mend it, in place of services:
    compute:
      quotas:
        team:
          hard:
            pods: 100`,
  },
  {
    rule: 'limit-range-unknown-resource',
    values: `
compute: {limitRange: {enabled: true, max: {gpu: 1}}}
`,
    text: `
- compute.limitRange.max.gpu: a container has no resource "gpu"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>
  To mend it, in place of gpu:
    compute:
      limitRange:
        max:
          cpu: 1`,
  },
  {
    rule: 'limit-range-order',
    values: `
compute: {limitRange: {enabled: true, min: {memory: 1Gi}, max: {memory: 1000Mi}}}
`,
    text: `
- compute.limitRange.min.memory: 1Gi is more than the max of memory, which is 1000Mi
  To mend it:
    compute:
      limitRange:
        max:
          memory: 1Gi`,
  },
  {
    rule: 'limit-range-overcommit',
    values: `
compute: {limitRange: {enabled: true, defaultRequest: {nvidia.com/gpu: 1}, default: {nvidia.com/gpu: 2}}}
`,
    text: `
- compute.limitRange.default.nvidia.com/gpu: an extended resource can't be promised twice: request and limit of "nvidia.com/gpu" have to be equal
  To mend it:
    compute:
      limitRange:
        defaultRequest:
          nvidia.com/gpu: 2
        default:
          nvidia.com/gpu: 2`,
  },
  {
    rule: 'claim-of-slices',
    values: `
gpuPools:
  a100: {nodeSelector: {pool: a100}}
  b200: {nodeSelector: {pool: b200}}
  slices: {resource: nvidia.com/mig-1g.10gb, nodeSelector: {pool: slices}}
compute: {claims: {mode: dra}}
`,
    text: `
- gpuPools.slices.resource: the pool offers MIG slices, and the device class "gpu.nvidia.com" hands out what it is for: name the class and the profile of the slices
  To mend it:
    gpuPools:
      slices:
        deviceClassName: mig.nvidia.com
        deviceSelector: "device.attributes['gpu.nvidia.com'].profile == '1g.10gb'"`,
  },
  {
    rule: 'dra-missing',
    apis: ['v1/Pod'],
    values: `
compute: {claims: {mode: dra}}
`,
    text: `
- compute.claims.mode: the cluster does not serve resource.k8s.io/v1, which Kubernetes has since 1.34; update it and install a DRA driver, or count GPUs
  To mend it:
    compute:
      claims:
        mode: devicePlugin`,
  },
  {
    rule: 'limit-range-order',
    values: `
compute:
  limitRange: {enabled: true, min: {cpu: 4, a/b: 1}, defaultRequest: {cpu: 3}, default: {cpu: 2}, max: {cpu: 1}}
`,
    text: `
- compute.limitRange.min.cpu: 4 is more than the defaultRequest of cpu, which is 3
  To mend it:
    compute:
      limitRange:
        defaultRequest:
          cpu: 4

- compute.limitRange.min.cpu: 4 is more than the default of cpu, which is 2
  To mend it:
    compute:
      limitRange:
        default:
          cpu: 4

- compute.limitRange.min.cpu: 4 is more than the max of cpu, which is 1
  To mend it:
    compute:
      limitRange:
        max:
          cpu: 4

- compute.limitRange.defaultRequest.cpu: 3 is more than the default of cpu, which is 2
  To mend it:
    compute:
      limitRange:
        default:
          cpu: 3

- compute.limitRange.defaultRequest.cpu: 3 is more than the max of cpu, which is 1
  To mend it:
    compute:
      limitRange:
        max:
          cpu: 3

- compute.limitRange.default.cpu: 2 is more than the max of cpu, which is 1
  To mend it:
    compute:
      limitRange:
        max:
          cpu: 2`,
  },
  {
    rule: 'limit-range-unknown-resource',
    values: `
compute: {limitRange: {enabled: true, min: {gpus: 1}, defaultRequest: {Memory: 2}, default: {CPU: 3}}}
`,
    text: `
- compute.limitRange.min.gpus: a container has no resource "gpus"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>
  To mend it, in place of gpus:
    compute:
      limitRange:
        min:
          cpu: 1

- compute.limitRange.defaultRequest.Memory: a container has no resource "Memory"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>
  To mend it, in place of Memory:
    compute:
      limitRange:
        defaultRequest:
          cpu: 2

- compute.limitRange.default.CPU: a container has no resource "CPU"; without a domain there are cpu, memory, ephemeral-storage and hugepages-<size>
  To mend it, in place of CPU:
    compute:
      limitRange:
        default:
          cpu: 3`,
  },
  {
    rule: 'quota-whole-number',
    values: `
compute: {quotas: {team: {hard: {requests.nvidia.com/gpu: 1.5}}}}
`,
    text: `
- compute.quotas.team.hard.requests.nvidia.com/gpu: "requests.nvidia.com/gpu" is counted in whole numbers, and 1500m is none
  To mend it:
    compute:
      quotas:
        team:
          hard:
            requests.nvidia.com/gpu: 1`,
  },
  {
    rule: 'quota-of-priority',
    values: `
compute:
  priorities: {serving: {mode: create, create: {value: 1}}}
  quotas: {team: {priority: serving, hard: {gold.storageclass.storage.k8s.io/requests.storage: 1Ti}}}
`,
    text: `
- compute.quotas.team.hard.gold.storageclass.storage.k8s.io/requests.storage: a quota of one priority counts pods and what they use, and "gold.storageclass.storage.k8s.io/requests.storage" is no part of a pod; bound it in a quota without a priority, and take it out of this one
  To mend it, in place of gold.storageclass.storage.k8s.io/requests.storage:
    compute:
      quotas:
        team:
          hard:
            pods: 100`,
  },
];
