/** A Kubernetes API on loopback without nodes: etcd, API server and controllers as processes. Enough for Argo CD to sync to. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { Client } from '../cluster/client/client.ts';
import { eventually } from '../cluster/client/eventually.ts';
import { type Process, startProcess } from './process.ts';

/** A control plane that runs. Take it by `await using`. */
export interface ControlPlane extends AsyncDisposable {
  readonly kubeconfig: string;
  readonly client: Client;
}

/** Starts a control plane of its own on free ports, with its data in a temporary folder. */
export async function startControlPlane(): Promise<ControlPlane> {
  const folder = temporaryFolder('ml-platform-control-plane-');
  const [clients, peers, secure] = (await freePorts(3)) as [number, number, number];
  const processes: Process[] = [];
  const start = async (name: Parameters<typeof tool>[0], args: readonly string[]): Promise<void> => {
    processes.push(startProcess(name, await tool(name), args, join(folder, `${name}.log`)));
  };

  const { kubeconfig, serviceAccountKey, serviceAccountPublicKey, tokens } = await writeCredentials(folder, secure);
  const etcdUrl = `http://127.0.0.1:${clients}`;
  await start('etcd', [
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=${etcdUrl}`,
    `--advertise-client-urls=${etcdUrl}`,
    `--listen-peer-urls=http://127.0.0.1:${peers}`,
    // Nothing here outlives the test, so that waiting for the disk buys nothing.
    '--unsafe-no-fsync',
  ]);
  await start('kube-apiserver', [
    `--etcd-servers=${etcdUrl}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${secure}`,
    `--cert-dir=${join(folder, 'certificates')}`,
    `--token-auth-file=${tokens}`,
    '--authorization-mode=RBAC',
    '--service-cluster-ip-range=10.99.0.0/16',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${serviceAccountPublicKey}`,
    `--service-account-signing-key-file=${serviceAccountKey}`,
  ]);
  const client = new Client(kubeconfig);
  await eventually('the API server', async () => {
    await client.core.listNamespace();
    return { done: true };
  });
  await start('kube-controller-manager', [
    `--kubeconfig=${kubeconfig}`,
    `--service-account-private-key-file=${serviceAccountKey}`,
    '--use-service-account-credentials',
    '--leader-elect=false',
    '--secure-port=0',
  ]);
  return {
    kubeconfig,
    client,
    [Symbol.asyncDispose]: async () => {
      for (const process of processes.reverse()) await process.stop();
    },
  };
}

interface Credentials {
  readonly kubeconfig: string;
  readonly serviceAccountKey: string;
  readonly serviceAccountPublicKey: string;
  readonly tokens: string;
}

async function writeCredentials(folder: string, port: number): Promise<Credentials> {
  const token = randomBytes(24).toString('hex');
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const write = async (name: string, text: string | Buffer): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text, { mode: 0o600 });
    return path;
  };
  return {
    serviceAccountKey: await write('service-account.key', privateKey.export({ type: 'pkcs8', format: 'pem' })),
    serviceAccountPublicKey: await write('service-account.pub', publicKey.export({ type: 'spki', format: 'pem' })),
    tokens: await write('tokens.csv', `${token},admin,admin,system:masters\n`),
    kubeconfig: await write(
      'kubeconfig',
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [
          { name: 'test', cluster: { server: `https://127.0.0.1:${port}`, 'insecure-skip-tls-verify': true } },
        ],
        users: [{ name: 'admin', user: { token } }],
        contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
        'current-context': 'test',
      }),
    ),
  };
}

/** Ports that are free now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
