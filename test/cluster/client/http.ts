/** HTTP requests to what runs in the cluster, through the API server's proxy: no port is opened on this machine. */
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';

/** Milliseconds until a ready pod is an endpoint, on a busy machine. */
const ENDPOINTS_KNOWN_AFTER = 30_000;

/** Where a request goes. */
export interface Target {
  namespace: string;
  /** @default services */
  kind?: 'services' | 'pods';
  name: string;
  /** Port by name or number. */
  port: string | number;
}

export interface ProxyRequest {
  /** @default GET */
  method?: string;
  /** Sent as JSON unless it is a string. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Seconds. @default 30 */
  timeout?: number;
}

export interface ProxyAnswer {
  status: number;
  text: string;
  /** The body as JSON. @throws if it is none */
  json: () => unknown;
}

/**
 * Sends a request to a Service or pod. Of a Service's pods, the API server takes any ready one. A pod that is ready is
 * not yet an endpoint of its Service: one without endpoints is asked again.
 *
 * @example
 * const answer = await send(client, { namespace, name: 'iris', port: 'http' }, '/predict', { method: 'POST', body });
 */
export async function send(
  client: Client,
  target: Target,
  path: string,
  request: ProxyRequest = {},
): Promise<ProxyAnswer> {
  const { namespace, kind = 'services', name, port } = target;
  const proxied = `/api/v1/namespaces/${namespace}/${kind}/${name}:${port}/proxy${path}`;
  const end = Date.now() + ENDPOINTS_KNOWN_AFTER;
  for (;;) {
    const answer = await sendOnce(client, proxied, request);
    const isWithout = answer.status === 503 && answer.text.includes('no endpoints available for service');
    if (!isWithout || Date.now() > end) return answer;
    await sleep(250);
  }
}

async function sendOnce(client: Client, path: string, request: ProxyRequest): Promise<ProxyAnswer> {
  const { method = 'GET', body, headers = {}, timeout = 30 } = request;
  const server = client.config.getCurrentCluster()?.server;
  if (server === undefined) throw new Error('the kubeconfig has no current cluster');
  const url = new URL(path, server);
  const options: RequestOptions = { method, headers: { 'content-type': 'application/json', ...headers } };
  await client.config.applyToHTTPSOptions(options);
  const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = httpsRequest(url, { ...options, timeout: timeout * 1000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, text, json: () => JSON.parse(text) });
      });
    });
    sent.on('timeout', () => sent.destroy(new Error(`${url.pathname} did not answer within ${timeout} s`)));
    sent.on('error', reject);
    sent.end(payload);
  });
}
