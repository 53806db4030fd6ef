/**
 * `@kubernetes/client-node` under types of the tests' own (objects.ts, api.ts): to read its 850 declaration files takes as long as to
 * check all templates. Nothing else imports the package; test/fixtures/client-node compares these types with its own.
 */
import type { RequestOptions } from 'node:https';
import type {
  AppsV1Api,
  AutoscalingV2Api,
  BatchV1Api,
  CoreV1Api,
  CustomObjectsApi,
  KubernetesObjectApi,
  Options,
  PolicyV1Api,
} from './api.ts';

export type * from './objects.ts';

/** Where a cluster is, and how it is to be asked. */
export interface KubeConfig {
  loadFromFile(file: string): void;
  getCurrentCluster(): { readonly server: string } | null;
  applyToHTTPSOptions(options: RequestOptions): Promise<void>;
  makeApiClient<T>(api: Api<T>): T;
}

type Api<T> = new (configuration: never) => T;

/** What the tests use of the package. */
export interface Library {
  readonly KubeConfig: new () => KubeConfig;
  readonly AppsV1Api: Api<AppsV1Api>;
  readonly AutoscalingV2Api: Api<AutoscalingV2Api>;
  readonly BatchV1Api: Api<BatchV1Api>;
  readonly CoreV1Api: Api<CoreV1Api>;
  readonly CustomObjectsApi: Api<CustomObjectsApi>;
  readonly PolicyV1Api: Api<PolicyV1Api>;
  readonly KubernetesObjectApi: { makeApiClient(config: KubeConfig): KubernetesObjectApi };
  readonly PatchStrategy: { readonly MergePatch: string; readonly StrategicMergePatch: string };
  setHeaderOptions(key: string, value: string): Options;
}

// A name that TypeScript does not know, so that it does not look for its declarations.
const name: string = '@kubernetes/client-node';

/** The package. */
export const kubernetes: Library = (await import(name)) as Library;
