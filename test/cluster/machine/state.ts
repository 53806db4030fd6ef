/** What the machine was before the first cluster, and how it becomes that again after the last one. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { writeFileAtomic } from '../../../scripts/lib/atomic.ts';
import { engine, runEngine } from '../engine.ts';
import { networkName } from '../settings.ts';
import { listChains, removeChains } from './chains.ts';
import { listFolders, removeFolders } from './folders.ts';
import { removeNamespaces } from './namespaces.ts';
import { runFolder } from './podman.ts';
import { readSysctls, restoreSysctls, type Sysctls } from './sysctls.ts';

/** What a cluster changes on the machine outside of its containers. */
export interface MachineState {
  sysctls: Sysctls;
  /** Chains of the packet filter that belong to Podman's networks. */
  chains: string[];
  /** Folders and cgroups that Podman makes. */
  folders: string[];
}

const file = (): string => runFolder('machine.json');

/** Looks at the machine. */
export async function readMachine(): Promise<MachineState> {
  return { sysctls: readSysctls(), chains: await listChains(), folders: await listFolders() };
}

/** Remembers the machine, unless an earlier cluster has done so. */
export async function rememberMachine(): Promise<void> {
  if (existsSync(file())) return;
  await writeFileAtomic(file(), JSON.stringify(await readMachine(), null, 2));
}

/** The machine as it was before the first cluster that runs now. */
export async function rememberedMachine(): Promise<MachineState | undefined> {
  const text = await readFile(file(), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as MachineState);
}

/**
 * Takes away what a cluster leaves behind: network, packet filter chains, kernel settings, mounts, folders.
 *
 * @param namespaces names of the network namespaces that its nodes had
 */
export async function restoreMachine(namespaces: readonly string[]): Promise<void> {
  await runEngine(['network', 'rm', networkName], { reject: false });
  const before = await rememberedMachine();
  // Docker keeps its own house, and without root nothing was changed.
  if (before !== undefined && (await engine()).name === 'podman' && process.getuid?.() === 0) {
    await removeChains(before.chains);
    await removeNamespaces(namespaces);
    await removeFolders(before.folders);
    restoreSysctls(before.sysctls);
  }
  await rm(runFolder(), { recursive: true, force: true });
}
