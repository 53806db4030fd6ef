/** Network namespaces: those of the nodes go with them, and those of anybody else, which are in the same folder of the machine, stay. */
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { execa } from '../../../scripts/lib/execa.ts';
import { engine, runEngine } from '../engine.ts';

/** Where Podman keeps network namespaces, and so does `ip netns`. */
export const namespaceFolder = '/run/netns';

/** The namespaces that there are, by their names. */
export function listNamespaces(): Promise<string[]> {
  return readdir(namespaceFolder).catch(() => []);
}

/** Names of the namespaces of all containers in the project's own store, which has no others; Docker keeps its own house. */
export async function ownNamespaces(): Promise<string[]> {
  if ((await engine()).name !== 'podman') return [];
  const { stdout: ids } = await runEngine(['ps', '--all', '--quiet'], { reject: false });
  if (ids.trim() === '') return [];
  const format = '{{.NetworkSettings.SandboxKey}}';
  const { stdout } = await runEngine(['inspect', '--format', format, ...ids.trim().split(/\s+/)], { reject: false });
  return namesIn(stdout);
}

/** Names of namespaces in paths, one a line, of the folder; a container without a network has none. */
export function namesIn(paths: string): string[] {
  return paths
    .split('\n')
    .map((path) => path.trim().replace(/^\/var(?=\/run\/)/, ''))
    .filter((path) => dirname(path) === namespaceFolder)
    .map((path) => basename(path));
}

/** What is left of the project's own. */
export function leftOver(present: readonly string[], own: readonly string[]): string[] {
  return present.filter((name) => own.includes(name));
}

/** Takes away what is left of the project's own. */
export async function removeNamespaces(own: readonly string[]): Promise<void> {
  for (const name of leftOver(await listNamespaces(), own)) {
    await execa('umount', [join(namespaceFolder, name)], { reject: false });
    await rm(join(namespaceFolder, name), { force: true });
  }
}
