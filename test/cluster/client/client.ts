/** The Kubernetes API of a test cluster, by the typed clients of @kubernetes/client-node. */
import type {
  AppsV1Api,
  AutoscalingV2Api,
  BatchV1Api,
  CoreV1Api,
  CustomObjectsApi,
  KubernetesObjectApi,
  PolicyV1Api,
} from './api.ts';
import { type KubeConfig, kubernetes } from './kubernetes.ts';

export class Client {
  readonly config: KubeConfig = new kubernetes.KubeConfig();
  readonly core: CoreV1Api;
  readonly apps: AppsV1Api;
  readonly batch: BatchV1Api;
  readonly autoscaling: AutoscalingV2Api;
  readonly policy: PolicyV1Api;
  /** For kinds that have no typed client. */
  readonly custom: CustomObjectsApi;
  /** For objects of any kind, as they stand in a manifest. */
  readonly objects: KubernetesObjectApi;

  /** @example const client = new Client(cluster.kubeconfig); */
  constructor(kubeconfig: string) {
    this.config.loadFromFile(kubeconfig);
    this.core = this.config.makeApiClient(kubernetes.CoreV1Api);
    this.apps = this.config.makeApiClient(kubernetes.AppsV1Api);
    this.batch = this.config.makeApiClient(kubernetes.BatchV1Api);
    this.autoscaling = this.config.makeApiClient(kubernetes.AutoscalingV2Api);
    this.policy = this.config.makeApiClient(kubernetes.PolicyV1Api);
    this.custom = this.config.makeApiClient(kubernetes.CustomObjectsApi);
    this.objects = kubernetes.KubernetesObjectApi.makeApiClient(this.config);
  }
}
