/** Podman with a store, networks and settings of its own, so that the user's containers are neither seen nor touched. */
import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { writeFileIfChanged } from '../../../scripts/lib/atomic.ts';
import { execa } from '../../../scripts/lib/execa.ts';
import { cacheFolder } from '../../../scripts/lib/paths.ts';
import { ensureSystemPackages, type SystemPackage } from '../../../scripts/lib/system-packages.ts';
import { limits } from './limits.ts';

/** Podman's network is two programs that are on no PATH. */
const networkFolders = ['/usr/lib/podman', '/usr/libexec/podman'];
const networkPackages = ['netavark', 'aardvark-dns'];

function packages(): SystemPackage[] {
  const network = networkPackages.filter((name) => !networkFolders.some((folder) => existsSync(join(folder, name))));
  return [
    ...['podman', 'runc', 'conmon', 'iptables'].map((name) => ({ name })),
    ...network.map((name) => ({ name, command: false as const })),
  ];
}

/** Folder of what runs now; gone after a restart of the machine, like the containers. */
export function runFolder(...parts: string[]): string {
  return join(tmpdir(), `ml-platform-${userInfo().uid}`, ...parts);
}

/** Installs Podman if need be, writes its settings, and answers the environment that makes it use them. */
export async function preparePodman(): Promise<NodeJS.ProcessEnv> {
  await ensureSystemPackages(packages());
  const config = cacheFolder('podman');
  const modules = join(config, 'no-modules');
  await mkdir(modules, { recursive: true });
  await mkdir(runFolder(), { recursive: true, mode: 0o700 });
  const podman = await which('podman', join(config, 'bin'));
  await writeFileIfChanged(join(config, 'containers.conf'), containersConf(config));
  await writeFileIfChanged(join(config, 'storage.conf'), storageConf(config));
  const wrapper = join(config, 'bin', 'podman');
  await writeFileIfChanged(wrapper, wrapperScript(podman, modules));
  await chmod(wrapper, 0o755);
  return {
    PATH: [join(config, 'bin'), process.env.PATH].join(delimiter),
    CONTAINERS_CONF: join(config, 'containers.conf'),
    CONTAINERS_STORAGE_CONF: join(config, 'storage.conf'),
  };
}

async function which(program: string, ignored: string): Promise<string> {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ignored);
  const { stdout } = await execa('sh', ['-c', `command -v ${program}`], { env: { PATH: path.join(delimiter) } });
  return stdout;
}

function containersConf(config: string): string {
  const { lowersOomScore, fixed, hybridCgroups } = limits();
  // Podman asks for more than the machine's hard limits, which only CAP_SYS_RESOURCE may raise.
  const bound = lowersOomScore ? [] : Object.entries(fixed).filter(([, limit]) => limit !== 'unlimited');
  const ulimits = bound.map(([name, limit]) => `"${name}=${limit}:${limit}"`);
  return `[containers]
${ulimits.length > 0 ? `default_ulimits = [${ulimits.join(', ')}]` : ''}
[engine]
${hybridCgroups ? 'runtime = "runc"' : ''}
stop_timeout = 2
static_dir = "${join(config, 'static')}"
volume_path = "${join(config, 'volumes')}"
tmp_dir = "${runFolder('podman')}"
[network]
network_backend = "netavark"
network_config_dir = "${join(config, 'networks')}"
`;
}

function storageConf(config: string): string {
  return `[storage]
driver = "overlay"
graphroot = "${join(config, 'storage')}"
runroot = "${runFolder('storage')}"
`;
}

/** kind mounts the machine's /lib/modules, which a machine whose kernel has no modules lacks. */
function wrapperScript(podman: string, modules: string): string {
  return `#!/bin/bash
arguments=()
for argument in "$@"; do
  if [[ $argument == /lib/modules:* && ! -d /lib/modules ]]; then argument="${modules}:/lib/modules:ro"; fi
  arguments+=("$argument")
done
exec "${podman}" "\${arguments[@]}"
`;
}
