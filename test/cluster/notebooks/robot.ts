/** A program in the cluster that uses the API of JupyterHub. The API server's proxy would take its token away from requests. */
import { testImage } from '../../images/index.ts';
import { type Client, waitForReadyPods } from '../client/index.ts';
import type { Cluster } from '../cluster.ts';

/** Its token. */
export const TOKEN = '0123456789abcdef0123456789abcdef';
const NAME = 'robot';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The body as JSON. @throws if it is none */
  readonly json: () => unknown;
}

export interface Question {
  /** @default GET */
  readonly method?: string;
  readonly body?: unknown;
  /** Nothing for none. @default its own */
  readonly token?: string;
}

export class Robot {
  readonly #cluster: Cluster;
  readonly #namespace: string;
  readonly #service: string;

  private constructor(cluster: Cluster, namespace: string, service: string) {
    this.#cluster = cluster;
    this.#namespace = namespace;
    this.#service = service;
  }

  /** Starts the pod; its label lets it call the proxy. */
  static async start(cluster: Cluster, client: Client, namespace: string, service: string): Promise<Robot> {
    const { name: image } = await testImage('toolbox');
    await client.core.createNamespacedPod({
      namespace,
      body: {
        metadata: { name: NAME, labels: { app: NAME, [`calls.ml-platform/${service}`]: 'true' } },
        spec: {
          automountServiceAccountToken: false,
          terminationGracePeriodSeconds: 0,
          securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            {
              name: NAME,
              image,
              command: ['sleep', 'infinity'],
              resources: { requests: { cpu: '10m', memory: '16Mi' } },
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
            },
          ],
        },
      },
    });
    await waitForReadyPods(client, { namespace, selector: `app=${NAME}` }, 1);
    return new Robot(cluster, namespace, service);
  }

  /** Sends a request through the proxy of JupyterHub. */
  async ask(path: string, { method = 'GET', body, token = TOKEN }: Question = {}): Promise<Answer> {
    const options = ['-s', '-m', '30', '-X', method, '-w', '\n%{http_code}'];
    if (token !== '') options.push('-H', `Authorization: token ${token}`);
    if (body !== undefined) options.push('-H', 'Content-Type: application/json', '-d', JSON.stringify(body));
    const url = `http://${this.#service}${path}`;
    const printed = await this.#cluster.kubectl(['exec', '-n', this.#namespace, NAME, '--', 'curl', ...options, url]);
    const end = printed.trimEnd().lastIndexOf('\n');
    const text = printed.slice(0, Math.max(end, 0));
    return { status: Number(printed.slice(end + 1)), text, json: () => JSON.parse(text) };
  }
}
