/** Chains that Podman's network leaves in the machine's packet filter after its last network is gone. */
import { execa } from '../../../scripts/lib/execa.ts';

const families = ['iptables', 'ip6tables'] as const;
const tables = ['nat', 'filter'] as const;
const ofPodman = /^NETAVARK/;
const ofNetwork = /^NETAVARK-(DN-)?[0-9A-F]{8,}$/;

/** Whether there is a chain of one network, which goes with its network, among chains as they are listed. */
export const serveNetwork = (chains: readonly string[]): boolean =>
  chains.some((chain) => ofNetwork.test(chain.split(' ').at(-1) ?? ''));

/** The chains there are now, each as `family table chain`. */
export async function listChains(): Promise<string[]> {
  const found: string[] = [];
  for (const family of families) {
    for (const table of tables) {
      for (const rule of await rules(family, table)) {
        const [command, chain = ''] = rule;
        if (command === '-N' && ofPodman.test(chain)) found.push([family, table, chain].join(' '));
      }
    }
  }
  return found;
}

/** Removes the chains that Podman's networks share, and the jumps to them, unless another network was there before, or has come meanwhile. */
export async function removeChains(before: readonly string[]): Promise<void> {
  if (before.length > 0 || serveNetwork(await listChains())) return;
  for (const family of families) {
    for (const table of tables) {
      const all = await rules(family, table);
      const chains = all.filter(([command, chain = '']) => command === '-N' && ofPodman.test(chain));
      const jumps = all.filter((rule) => rule[0] === '-A' && ofPodman.test(rule[rule.indexOf('-j') + 1] ?? ''));
      for (const [, ...rule] of jumps) await execa(family, ['-t', table, '-D', ...rule]);
      for (const [, chain = ''] of chains) await execa(family, ['-t', table, '-F', chain]);
      for (const [, chain = ''] of chains) await execa(family, ['-t', table, '-X', chain]);
    }
  }
}

/** The table's rules as arguments; none where the machine has no such table. */
async function rules(family: string, table: string): Promise<string[][]> {
  const { stdout, failed } = await execa(family, ['-t', table, '-S'], { reject: false });
  if (failed) return [];
  return stdout.split('\n').map((line) => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')));
}
