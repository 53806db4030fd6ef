/** The real Argo CD, outside a cluster: repo server and application controller as processes, with redis and a Helm of choice. */
import { mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { ensureSystemPackages } from '../../scripts/lib/system-packages.ts';
import { tool } from '../../scripts/lib/tools.ts';
import { type ControlPlane, freePorts } from './control-plane.ts';
import { type Process, startProcess } from './process.ts';

export interface Argo extends AsyncDisposable {
  /** The last lines of the controller's and the repo server's output, for failures. */
  log: () => string;
}

/** Starts Argo CD against a control plane that has its definitions, rendering with the given Helm. */
export async function startArgo({ kubeconfig, client }: ControlPlane, helm: 'helm3' | 'helm317'): Promise<Argo> {
  await ensureSystemPackages(['redis-server', 'git']);
  const folder = temporaryFolder('ml-platform-argocd-');
  await configure(client);
  const binary = await tool('argocd');
  const programs = join(folder, 'bin');
  await mkdir(programs);
  await symlink(await tool(helm), join(programs, 'helm'));
  const [redis, repo, repoMetrics, metrics] = (await freePorts(4)) as [number, number, number, number];
  const empty = async (name: string): Promise<string> => {
    await mkdir(join(folder, name));
    return join(folder, name);
  };
  const environment = {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env.PATH}`,
    KUBECONFIG: kubeconfig,
    HOME: await empty('home'),
    ARGOCD_FAKE_IN_CLUSTER: 'true',
    ARGOCD_GPG_ENABLED: 'false',
    ARGOCD_TLS_DATA_PATH: await empty('tls'),
    ARGOCD_SSH_DATA_PATH: await empty('ssh'),
    ARGOCD_SYNC_WAVE_DELAY: '0',
    TMPDIR: await empty('tmp'),
  };
  const start = (name: string, args: readonly string[]): Process =>
    startProcess(name, binary, args, join(folder, `${name}.log`), { ...environment, ARGOCD_BINARY_NAME: name });

  const cache = startProcess(
    'redis-server',
    'redis-server',
    ['--port', `${redis}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    join(folder, 'redis.log'),
  );
  const server = start('argocd-repo-server', [
    '--redis',
    `127.0.0.1:${redis}`,
    '--port',
    `${repo}`,
    '--metrics-port',
    `${repoMetrics}`,
    '--address',
    '127.0.0.1',
    '--metrics-address',
    '127.0.0.1',
    '--disable-tls',
  ]);
  const controller = start('argocd-application-controller', [
    '--namespace',
    'argocd',
    '--redis',
    `127.0.0.1:${redis}`,
    '--repo-server',
    `127.0.0.1:${repo}`,
    '--repo-server-plaintext',
    '--metrics-port',
    `${metrics}`,
    '--kubeconfig',
    kubeconfig,
  ]);
  const processes = [controller, server, cache];
  return {
    log: () => `controller:\n${controller.log(15)}\nrepo server:\n${server.log(15)}`,
    [Symbol.asyncDispose]: async () => {
      for (const process of processes) await process.stop();
    },
  };
}

/** The namespace and settings that an installation of Argo CD has; there already if Argo CD ran here before. */
async function configure({ core, custom }: ControlPlane['client']): Promise<void> {
  const labels = { 'app.kubernetes.io/part-of': 'argocd' };
  const namespace = 'argocd';
  const known = await core.listNamespace();
  if (known.items.some(({ metadata }) => metadata?.name === namespace)) return;
  await core.createNamespace({ body: { metadata: { name: namespace } } });
  for (const name of ['argocd-cm', 'argocd-rbac-cm']) {
    await core.createNamespacedConfigMap({ namespace, body: { metadata: { name, labels } } });
  }
  await core.createNamespacedSecret({
    namespace,
    body: { metadata: { name: 'argocd-secret', labels }, stringData: { 'server.secretkey': 'only for tests' } },
  });
  await custom.createNamespacedCustomObject({
    group: 'argoproj.io',
    version: 'v1alpha1',
    namespace,
    plural: 'appprojects',
    body: {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'default', namespace },
      spec: {
        sourceRepos: ['*'],
        destinations: [{ server: '*', namespace: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    },
  });
}
