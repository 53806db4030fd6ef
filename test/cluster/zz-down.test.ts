// The end of the cluster: what runs, is mounted or is set on the machine afterwards is what was before.
// @group cluster
// @alone
// @needs kind kubectl

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cacheFolder } from '../../scripts/lib/paths.ts';
import { skipFile } from '../../scripts/lib/testing/skip.ts';
import { engine } from './engine.ts';
import { down } from './lifecycle.ts';
import { runFolder } from './machine/podman.ts';
import { readMachine, rememberedMachine } from './machine/state.ts';
import { networkName } from './settings.ts';
import { keepsCluster } from './use.ts';

if (keepsCluster()) skipFile('ML_PLATFORM_KEEP_CLUSTER is set, so the cluster goes on running');

/** Command lines of processes that work with this project's containers. */
function containerProcesses(): string[] {
  const ours = [cacheFolder('podman'), runFolder()];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return ''; // it has ended meanwhile
      }
    })
    .filter((command) => ours.some((folder) => command.includes(folder)));
}

test('after the last cluster the machine is as it was before the first', async () => {
  const before = await rememberedMachine();
  await down();
  assert.not(existsSync(runFolder()));
  if ((await engine()).name === 'docker') return;
  assert.equal(containerProcesses(), []);
  assert.not(existsSync(cacheFolder('podman', 'networks', `${networkName}.json`)));
  assert.not.match(readFileSync('/proc/self/mounts', 'utf8'), cacheFolder('podman'));
  if (before !== undefined) assert.equal(await readMachine(), before);
});

test('a cluster that is not there can be taken down', async () => {
  await down();
  assert.not(existsSync(runFolder()));
});

test.run();
