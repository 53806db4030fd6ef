/** Applications of Argo CD: made, synced, refreshed and looked at through their object, as its own tools do. */

import type { Client } from '../cluster/client/client.ts';
import { eventually } from '../cluster/client/eventually.ts';
import { kubernetes } from '../cluster/client/kubernetes.ts';

const kind = { group: 'argoproj.io', version: 'v1alpha1', namespace: 'argocd', plural: 'applications' } as const;

/** Where an Application's manifests come from, as its `spec.source` says it. */
export type Source =
  | {
      readonly repoURL: string;
      readonly path: string;
      readonly targetRevision: string;
      readonly helm: { readonly valueFiles: readonly string[] };
    }
  | {
      readonly repoURL: string;
      readonly chart: string;
      readonly targetRevision: string;
      readonly helm: { readonly valuesObject: object };
    };

/** What a sync may do besides applying; an operation started by hand does not take it from the Application. */
const syncOptions = ['CreateNamespace=true'];

interface Condition {
  readonly type: string;
  readonly message: string;
}

interface ManagedResource {
  readonly group?: string;
  readonly version: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly status?: string;
}

/** What the tests read of an Application. */
export interface ApplicationState {
  readonly metadata: { readonly annotations?: Record<string, string> };
  readonly operation?: unknown;
  readonly status?: {
    readonly sync?: { readonly status?: string; readonly revision?: string };
    readonly conditions?: readonly Condition[];
    readonly resources?: readonly ManagedResource[];
    readonly reconciledAt?: string;
    readonly operationState?: {
      readonly phase: string;
      readonly message?: string;
      readonly finishedAt?: string;
      readonly syncResult?: { readonly resources?: readonly (ManagedResource & { readonly message?: string })[] };
    };
  };
}

export class Application {
  readonly #client: Client;
  readonly #name: string;

  constructor(client: Client, name: string) {
    this.#client = client;
    this.#name = name;
  }

  async create(source: Source, namespace: string): Promise<void> {
    await this.#client.custom.createNamespacedCustomObject({
      ...kind,
      body: {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: this.#name, namespace: kind.namespace },
        spec: {
          project: 'default',
          source,
          destination: { server: 'https://kubernetes.default.svc', namespace },
          syncPolicy: { syncOptions },
        },
      },
    });
  }

  async state(): Promise<ApplicationState> {
    return (await this.#client.custom.getNamespacedCustomObject({ ...kind, name: this.#name })) as ApplicationState;
  }

  /** Syncs and waits for the end. */
  async sync(): Promise<ApplicationState> {
    const before = (await this.state()).status?.operationState?.finishedAt;
    // Two operations in one second would end with the same time stamp.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await this.#patch({ operation: { initiatedBy: { username: 'test' }, sync: { syncOptions } } });
    return eventually<ApplicationState>(
      'the sync to end',
      async () => {
        const state = await this.state();
        const last = state.status?.operationState;
        const ended = state.operation === undefined && last?.finishedAt !== undefined && last.finishedAt !== before;
        return ended ? { done: state } : { pending: JSON.stringify({ last: last?.phase, message: last?.message }) };
      },
      { timeout: 120 },
    );
  }

  /** Has the manifests rendered anew, without any cache, and waits until they are compared. */
  async hardRefresh(): Promise<ApplicationState> {
    await this.#patch({ metadata: { annotations: { 'argocd.argoproj.io/refresh': 'hard' } } });
    return eventually<ApplicationState>(
      'the refresh to end',
      async () => {
        const state = await this.state();
        const asked = state.metadata.annotations?.['argocd.argoproj.io/refresh'];
        return asked === undefined ? { done: state } : { pending: 'not compared yet' };
      },
      { timeout: 120 },
    );
  }

  async #patch(body: object): Promise<void> {
    await this.#client.custom.patchNamespacedCustomObject(
      { ...kind, name: this.#name, body },
      kubernetes.setHeaderOptions('Content-Type', kubernetes.PatchStrategy.MergePatch),
    );
  }
}
