/** Folders, mounts and cgroups that Podman makes for the whole machine and leaves there. Others may use them meanwhile: nothing goes that may be theirs. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from '../../../scripts/lib/execa.ts';
import { cacheFolder } from '../../../scripts/lib/paths.ts';
import { listNamespaces, namespaceFolder } from './namespaces.ts';
import { runFolder } from './podman.ts';

const folders = ['/run/containers', '/run/libpod', '/run/runc', '/var/lib/containers'];
/** What Podman's network keeps for all of the machine's networks together. */
const networkFolder = '/run/containers/networks';
const networkFiles = ['ipam.db', 'aardvark.lock', 'aardvark-dns/aardvark.pid'];
/** Where Podman remembers layers of images, though its store is elsewhere; a store that is there would be beside it. */
const layersFolder = '/var/lib/containers';
const layersFile = 'cache/blob-info-cache-v1.boltdb';
const cgroups = '/sys/fs/cgroup';
const podmanCgroup = 'libpod_parent';

/** Which of the folders are there: what is there before the first cluster is somebody else's, and so is one with network namespaces in it. */
export async function listFolders(): Promise<string[]> {
  const hasNamespaces = (await listNamespaces()).length > 0;
  return [...folders, ...(hasNamespaces ? [] : [namespaceFolder]), ...(await podmanCgroups())].filter(existsSync);
}

/** Unmounts and removes what is there now and was not before, except where others have put something into it. */
export async function removeFolders(before: readonly string[]): Promise<void> {
  const ours = (await listFolders()).filter((folder) => !before.includes(folder));
  await unmountBelow([cacheFolder('podman'), runFolder(), ...ours.filter((folder) => folder === namespaceFolder)]);
  await removeNetworkFiles(ours);
  if (ours.includes(layersFolder)) await removeIfAlone(layersFolder, layersFile);
  for (const folder of ours) await removeEmpty(folder);
}

/** Whoever has a network has a namespace: where there is none, the files of the networks are about none. */
async function removeNetworkFiles(ours: readonly string[]): Promise<void> {
  if (!ours.some((folder) => networkFolder.startsWith(folder)) || (await listNamespaces()).length > 0) return;
  for (const file of networkFiles) await rm(join(networkFolder, file), { force: true });
}

/** Removes a file of a folder in which there is no other, at whatever depth. */
export async function removeIfAlone(folder: string, file: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name, parentPath }) => join(parentPath, name));
  if (files.every((path) => path === join(folder, file))) await rm(join(folder, file), { force: true });
}

/** Removes a folder, or a cgroup, as far as it is empty. The kernel removes a cgroup's files with it, unless a process is in it. */
export async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  }
  await rmdir(folder).catch(() => undefined);
}

/** Podman mounts its store's folder, and that of the network namespaces, on itself. */
async function unmountBelow(places: readonly string[]): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  const ours = mounts.filter((mount) => places.some((place) => mount === place || mount.startsWith(`${place}/`)));
  for (const mount of ours.reverse()) await execa('umount', [mount]);
}

/** Where cgroup v1 is in use there is one for each controller. */
async function podmanCgroups(): Promise<string[]> {
  const controllers = await readdir(cgroups).catch(() => []);
  return ['', ...controllers].map((controller) => join(cgroups, controller, podmanCgroup)).filter(existsSync);
}
