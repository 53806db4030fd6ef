/** Builds the node image where none can be pulled: Debian packages, kind's files, and binaries built from Go modules. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endWithUs } from '../../../scripts/lib/cleanup.ts';
import { execa } from '../../../scripts/lib/execa.ts';
import { go } from '../../../scripts/lib/go.ts';
import { withLock } from '../../../scripts/lib/lock.ts';
import { cacheFolder } from '../../../scripts/lib/paths.ts';
import { say, step } from '../../../scripts/lib/progress.ts';
import { ensureSystemPackages } from '../../../scripts/lib/system-packages.ts';
import { toolSource, tools, toolVersion } from '../../../scripts/lib/tools.ts';
import { runEngine } from '../engine.ts';
import { debianMirror } from '../machine/mirror.ts';
import { writeNodeImages } from './images.ts';
import { imageTools, nodeTools } from './key.ts';
import { storageManifest } from './storage.ts';

/** Builds the image and gives it to the engine under `name`, unless it is cancelled. Takes two minutes when all binaries are there. */
export async function buildNodeImage(name: string, cancelSignal: AbortSignal): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new Error(
      `The node image can't be pulled, and building it needs root (debootstrap and chroot).\n` +
        '  Pull it where the network allows it, then name it: ML_PLATFORM_NODE_IMAGE=kindest/node:... npm run cluster:up',
    );
  }
  const work = cacheFolder('node-image');
  await withLock(`${work}.lock`, async () => {
    if (await hasImage(name)) return; // another process built it meanwhile
    await rm(work, { recursive: true, force: true });
    try {
      await build(name, work, cancelSignal);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

/** Whether the engine has an image of that name. */
export async function hasImage(name: string): Promise<boolean> {
  return (await runEngine(['image', 'inspect', name], { reject: false })).exitCode === 0;
}

async function build(name: string, work: string, cancelSignal: AbortSignal): Promise<void> {
  const [rootfs, binaries, archives] = ['rootfs', 'binaries', 'archives'].map((folder) => join(work, folder)) as [
    string,
    string,
    string,
  ];
  await ensureSystemPackages(['debootstrap']);
  const version = await toolVersion('kubelet');
  const kind = await toolSource('kind');
  const mirror = await debianMirror();
  const paths: Record<string, string> = await tools([...nodeTools, ...imageTools]);
  await Promise.all([binaries, archives].map((folder) => mkdir(folder, { recursive: true })));
  for (const tool of nodeTools) await copyFile(paths[tool] ?? '', join(binaries, tool));
  await step('node image: Debian and kind (about 50 s)', () =>
    script('rootfs.sh', work, cancelSignal, {
      ROOTFS: rootfs,
      MIRROR: mirror,
      KIND: kind,
      BINARIES: binaries,
      VERSION: version,
    }),
  );
  const storage = await storageManifest(kind);
  await writeFile(join(rootfs, 'kind/manifests/default-storage.yaml'), storage);
  await step('node image: the images on it', async () => {
    const pause = join(binaries, 'pause');
    await go(join(import.meta.dirname, 'pause'), ['build', '-trimpath', '-ldflags', '-s -w', '-o', pause, '.']);
    const names = await imageNames(join(binaries, 'kubeadm'), version, rootfs, storage);
    const all = new Map([...Object.entries(paths), ['pause', pause]] as [string, string][]);
    await writeNodeImages(names, archives, { rootfs, binaries: all });
    cancelSignal.throwIfAborted();
    await script('preload.sh', work, cancelSignal, { ROOTFS: rootfs, ARCHIVES: archives });
  });
  await step('node image: import (about 20 s)', () => importImage(name, rootfs, cancelSignal));
  await removeOthers(name);
  say(`node image: ${name}`);
}

/** Runs one of the shell scripts beside this file; its output goes to a log that the error shows the end of. */
async function script(
  name: string,
  work: string,
  cancelSignal: AbortSignal,
  env: Record<string, string>,
): Promise<void> {
  const log = join(work, `${name}.log`);
  // A process group of its own, so that what the script has started ends with it when this process is stopped.
  const options = { env, all: true, reject: false, stdin: 'ignore', detached: true } as const;
  cancelSignal.throwIfAborted();
  const child = execa(join(import.meta.dirname, name), options);
  endWithUs(child.nodeChildProcess, { group: true, cancelSignal });
  const result = await child;
  cancelSignal.throwIfAborted();
  await writeFile(log, result.all);
  if (result.failed) {
    const end = result.all.trim().split('\n').slice(-20).join('\n');
    throw new Error(`${name} failed with exit code ${result.exitCode}:\n${end}`);
  }
}

/** What kubeadm wants, the sandbox image of containerd's settings, and what the storage manifest names. */
async function imageNames(kubeadm: string, version: string, rootfs: string, storage: string): Promise<string[]> {
  const listed = await execa(kubeadm, ['config', 'images', 'list', '--kubernetes-version', version]);
  const containerd = await readFile(join(rootfs, 'etc/containerd/config.toml'), 'utf8');
  const sandbox = /sandbox_image = "(.*)"/.exec(containerd)?.[1];
  if (sandbox === undefined) throw new Error("kind's containerd settings name no sandbox_image; adapt build.ts");
  const provisioner = storage.match(/docker\.io\/kindest\/\S+/g) ?? [];
  return [...new Set([...listed.stdout.split('\n'), sandbox, ...provisioner])];
}

async function importImage(name: string, rootfs: string, cancelSignal: AbortSignal): Promise<void> {
  const changes = [
    'ENTRYPOINT ["/usr/local/bin/entrypoint","/sbin/init"]',
    'ENV container=docker',
    'STOPSIGNAL SIGRTMIN+3',
  ];
  const options = changes.flatMap((change) => ['--change', change]);
  const pack = ['--directory', rootfs, '--xattrs', '--xattrs-include=*', '--create', '--file', '-', '.'];
  const tar = execa('tar', pack, { buffer: false, cancelSignal });
  await Promise.all([tar, runEngine(['import', ...options, '-', name], { input: tar.stdout, cancelSignal })]);
}

/** Earlier node images are of no more use, and a gigabyte each. One that a cluster runs from stays. */
async function removeOthers(name: string): Promise<void> {
  const repository = name.slice(0, name.lastIndexOf(':'));
  const { stdout } = await runEngine(['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', repository]);
  const others = stdout.split('\n').filter((other) => other !== name && other.startsWith(repository));
  for (const other of others) await runEngine(['image', 'rm', other], { reject: false });
}
