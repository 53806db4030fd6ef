// `npm run cluster:test`: runs the tests that need a cluster. A cluster that was up before stays up.
//
//   npm run cluster:test                 all of them
//   npm run cluster:test -- 00-cluster   files of test/cluster whose names begin like that
//   ML_PLATFORM_KEEP_CLUSTER=1 npm run cluster:test -- 00-cluster   leaves the cluster up for a look at it

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { down, isUp } from '../test/cluster/lifecycle.ts';
import { onSignal } from './lib/cleanup.ts';
import { inRoot } from './lib/paths.ts';

const keeps = (await isUp()) || Boolean(process.env.ML_PLATFORM_KEEP_CLUSTER);
const names = process.argv.slice(2);
const filters = names.length > 0 ? names.map((name) => `test/cluster/${name}`) : ['test/cluster/'];
const runner = spawn(process.execPath, [inRoot('scripts/test.ts'), ...filters], {
  cwd: inRoot(),
  env: { ...process.env, ...(keeps && { ML_PLATFORM_KEEP_CLUSTER: '1' }) },
  stdio: 'inherit',
});
const ended = once(runner, 'exit');
onSignal(async () => {
  runner.kill('SIGTERM');
  await ended;
});
const [code] = (await ended) as [number | null];
if (!keeps) await down();
process.exitCode = code ?? 1;
