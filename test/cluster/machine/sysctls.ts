/** Kernel settings that a cluster changes for the whole machine: remembered before, put back after. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * By whom they are changed: systemd in the nodes (file-max), kubelet (overcommit, panic, keys), Podman's network
 * (forwarding).
 */
const names = [
  'fs/file-max',
  'fs/nr_open',
  'kernel/keys/root_maxbytes',
  'kernel/keys/root_maxkeys',
  'kernel/panic',
  'kernel/panic_on_oops',
  'net/ipv4/ip_forward', // before the next three, which the kernel changes with it
  'net/ipv4/conf/all/accept_redirects',
  'net/ipv4/conf/all/forwarding',
  'net/ipv4/conf/default/forwarding',
  'net/ipv6/conf/all/forwarding',
  'net/ipv6/conf/default/forwarding',
  'vm/overcommit_memory',
  'vm/panic_on_oom',
] as const;

/** Values by name, as the kernel prints them. */
export type Sysctls = Record<string, string>;

export function readSysctls(): Sysctls {
  const values: Sysctls = {};
  for (const name of names) {
    if (existsSync(path(name))) values[name] = readFileSync(path(name), 'utf8').trim();
  }
  return values;
}

/** Puts back what differs; needs root, as the change did. */
export function restoreSysctls(before: Sysctls): void {
  for (const [name, value] of Object.entries(before)) {
    if (readFileSync(path(name), 'utf8').trim() !== value) writeFileSync(path(name), value);
  }
}

function path(name: string): string {
  return `/proc/sys/${name}`;
}
