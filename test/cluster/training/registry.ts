/** Questions to MLflow, asked from inside its own pod with the administrator's login. */
import type { Cluster } from '../cluster.ts';

/** A version of a registered model. */
export interface ModelVersion {
  readonly version: string;
  readonly run_id: string;
  /** Where its artifact is: `mlflow-artifacts:/<experiment>/<run>/artifacts/<folder>`. */
  readonly source: string;
}

/** A run. */
export interface Run {
  readonly info: { readonly run_id: string; readonly status: string };
  readonly data: { readonly tags: readonly { readonly key: string; readonly value: string }[] };
}

const ASK = `
import base64, os, sys, urllib.request
login = base64.b64encode(f"{os.environ['MLFLOW_AUTH_ADMIN_USERNAME']}:{os.environ['MLFLOW_AUTH_ADMIN_PASSWORD']}".encode()).decode()
body = sys.argv[2].encode() if len(sys.argv) > 2 else None
headers = {'Authorization': f'Basic {login}', 'Content-Type': 'application/json'}
address = f"http://127.0.0.1:{os.environ['PORT']}/api/2.0/mlflow/{sys.argv[1]}"
print(urllib.request.urlopen(urllib.request.Request(address, body, headers)).read().decode())
`;

export class Registry {
  readonly #cluster: Cluster;
  readonly #namespace: string;
  readonly #deployment: string;

  constructor(cluster: Cluster, namespace: string, deployment: string) {
    this.#cluster = cluster;
    this.#namespace = namespace;
    this.#deployment = deployment;
  }

  async #ask<Answer>(...args: readonly string[]): Promise<Answer> {
    const exec = ['exec', '--namespace', this.#namespace, `deployment/${this.#deployment}`, '--container', 'mlflow'];
    return JSON.parse(await this.#cluster.kubectl([...exec, '--', 'python3', '-c', ASK, ...args])) as Answer;
  }

  /** A version of a model. */
  async version(name: string, version: string): Promise<ModelVersion> {
    const query = new URLSearchParams({ name, version });
    return (await this.#ask<{ model_version: ModelVersion }>(`model-versions/get?${query}`)).model_version;
  }

  /** All runs of an experiment. */
  async runs(experiment: string): Promise<readonly Run[]> {
    const query = new URLSearchParams({ experiment_name: experiment });
    const found = await this.#ask<{ experiment: { experiment_id: string } }>(`experiments/get-by-name?${query}`);
    const body = JSON.stringify({ experiment_ids: [found.experiment.experiment_id] });
    return (await this.#ask<{ runs?: readonly Run[] }>('runs/search', body)).runs ?? [];
  }
}
