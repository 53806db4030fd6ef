/** The Kubernetes API of a test cluster, by the typed clients of @kubernetes/client-node. */
import {
  AppsV1Api,
  AutoscalingV2Api,
  BatchV1Api,
  CoreV1Api,
  CustomObjectsApi,
  KubeConfig,
  KubernetesObjectApi,
  PolicyV1Api,
} from '@kubernetes/client-node';

export class Client {
  readonly config = new KubeConfig();
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
    this.core = this.config.makeApiClient(CoreV1Api);
    this.apps = this.config.makeApiClient(AppsV1Api);
    this.batch = this.config.makeApiClient(BatchV1Api);
    this.autoscaling = this.config.makeApiClient(AutoscalingV2Api);
    this.policy = this.config.makeApiClient(PolicyV1Api);
    this.custom = this.config.makeApiClient(CustomObjectsApi);
    this.objects = KubernetesObjectApi.makeApiClient(this.config);
  }
}
