/** What this process may do on this machine: containers in a container or a sandboxed machine have fewer rights. */
import { existsSync, readFileSync } from 'node:fs';

/** Rights and limits that container engines assume and some machines lack. */
export interface Limits {
  /** May lower the OOM score of a process (CAP_SYS_RESOURCE). */
  lowersOomScore: boolean;
  /** Hard limits that can't be raised, by their name in containers.conf. */
  fixed: { nofile: string; nproc: string };
  /** A cgroup v1 machine with an empty v2 hierarchy beside it: crun refuses it, runc doesn't. */
  hybridCgroups: boolean;
}

const capSysResource = 24n;

export function limits(): Limits {
  return {
    lowersOomScore: hasCapability(capSysResource),
    fixed: { nofile: hardLimit('Max open files'), nproc: processLimit() },
    hybridCgroups: existsSync('/sys/fs/cgroup/unified'),
  };
}

function hasCapability(bit: bigint): boolean {
  const mask = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  return ((BigInt(`0x${mask}`) >> bit) & 1n) === 1n;
}

/** Podman lowers its own limit of processes to the kernel's highest process id first. */
function processLimit(): string {
  const highest = Number(readFileSync('/proc/sys/kernel/pid_max', 'utf8'));
  const hard = hardLimit('Max processes');
  return String(Math.min(highest, hard === 'unlimited' ? highest : Number(hard)));
}

function hardLimit(name: string): string {
  const line = readFileSync('/proc/self/limits', 'utf8')
    .split('\n')
    .find((text) => text.startsWith(name));
  return line?.slice(name.length).trim().split(/\s+/)[1] ?? 'unlimited';
}
