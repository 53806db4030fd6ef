/** What the machine was before the first cluster, and how it becomes that again after the last one. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { execa } from 'execa';
import { writeFileAtomic } from '../../../scripts/lib/atomic.ts';
import { cacheFolder } from '../../../scripts/lib/paths.ts';
import { engine, runEngine } from '../engine.ts';
import { networkName } from '../settings.ts';
import { listChains, removeChains } from './chains.ts';
import { runFolder } from './podman.ts';
import { readSysctls, restoreSysctls, type Sysctls } from './sysctls.ts';

interface MachineState {
  sysctls: Sysctls;
  /** Whether the packet filter had chains of Podman's networks already: then they are somebody else's. */
  chains: string[];
}

const file = (): string => runFolder('machine.json');

/** Remembers the machine, unless an earlier cluster has done so. */
export async function rememberMachine(): Promise<void> {
  if (existsSync(file())) return;
  const state: MachineState = { sysctls: readSysctls(), chains: await listChains() };
  await writeFileAtomic(file(), JSON.stringify(state, null, 2));
}

/** Takes away what a cluster leaves behind: network, packet filter chains, kernel settings, mounts. */
export async function restoreMachine(): Promise<void> {
  await runEngine(['network', 'rm', networkName], { reject: false });
  if ((await engine()).name === 'docker' || process.getuid?.() !== 0) return;
  const text = await readFile(file(), 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const state = JSON.parse(text) as MachineState;
    restoreSysctls(state.sysctls);
    await removeChains(state.chains);
  }
  await unmountBelow(cacheFolder('podman'), runFolder());
  await rm(runFolder(), { recursive: true, force: true });
}

/** Podman mounts its store's folder on itself and leaves that. */
async function unmountBelow(...folders: string[]): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  const ours = mounts.filter((mount) => folders.some((folder) => mount.startsWith(`${folder}/`)));
  for (const mount of ours.reverse()) await execa('umount', [mount]);
}
