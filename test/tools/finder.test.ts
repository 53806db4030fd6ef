// The finder of tools: order of places, its errors, and one build for many callers. A tool that takes no time to build
// stands in for the real ones.

import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { identify } from '../../scripts/lib/tool-key.ts';
import { toolRegistry } from '../../scripts/lib/tool-registry.ts';
import { toolVariable, toolVersion } from '../../scripts/lib/tools.ts';

const test = suite('finder of tools');
const nodeFolder = join(process.execPath, '..');

interface Outcome {
  readonly path: string;
  readonly said: string;
  readonly failed: boolean;
}

/** Ask for a tool in a process of its own, with nothing of the machine's environment but what is named. */
async function find(name: string, env: Record<string, string>): Promise<Outcome> {
  const result = await execa(process.execPath, [inRoot('scripts/tools.ts'), name], {
    env: { HOME: process.env.HOME ?? '', ...env },
    extendEnv: false,
    reject: false,
  });
  return { path: result.stdout, said: result.stderr, failed: result.failed };
}

async function fake(folder: string, name: string, script: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

/** A `go` that answers its version and "builds" by writing a file, slowly enough to be met at it. */
async function fakeGo(folder: string): Promise<void> {
  const build = `while [ $# -gt 0 ]; do [ "$1" = -o ] && out=$2; shift; done; /bin/sleep 1; echo built >> '${folder}/log'; echo x > "$out"`;
  await fake(folder, 'go', `case $1 in env) echo go9.9; echo linux; echo amd64;; build) ${build};; esac`);
}

test('takes the environment variable first, and refuses one that leads nowhere', async () => {
  assert.is(toolVariable('kube-apiserver'), 'ML_PLATFORM_KUBE_APISERVER');
  const path = await fake(temporaryFolder(), 'anything', 'true');
  assert.is((await find('kind', { PATH: nodeFolder, ML_PLATFORM_KIND: path })).path, path);
  const nowhere = await find('kind', { PATH: nodeFolder, ML_PLATFORM_KIND: '/nowhere/kind' });
  assert.ok(nowhere.failed);
  assert.match(nowhere.said, /ML_PLATFORM_KIND names \/nowhere\/kind, which is not there/);
});

test('takes a copy on the PATH only if it is of the pinned version', async () => {
  const folder = temporaryFolder();
  const version = await toolVersion('kind');
  const good = await fake(join(folder, 'good'), 'kind', `echo kind ${version} go1.26 linux/amd64`);
  await fake(join(folder, 'old'), 'kind', 'echo kind v0.1.0 go1.26 linux/amd64');
  await fake(join(folder, 'longer'), 'kind', `echo kind ${version}1 go1.26`);
  const env = { PATH: ['old', 'longer', 'good'].map((name) => join(folder, name)).join(':') };
  assert.is((await find('kind', { ...env, XDG_CACHE_HOME: folder })).path, good);
});

test('without Go, says what to install or to set', async () => {
  const { failed, said } = await find('kind', { PATH: '', XDG_CACHE_HOME: temporaryFolder() });
  assert.ok(failed);
  assert.match(said, /kind v\S+ is not there, and there is no Go to build it with\.\n\s+Install Go/);
  assert.match(said, /set ML_PLATFORM_KIND to the path of a kind v/);
});

test('builds once for callers in several processes, and later finds it also without Go', async () => {
  const folder = temporaryFolder();
  await fakeGo(join(folder, 'go'));
  const env = { PATH: join(folder, 'go'), XDG_CACHE_HOME: join(folder, 'cache') };
  const outcomes = await Promise.all([find('kind', env), find('kind', env), find('kind', env)]);
  assert.is(new Set(outcomes.map(({ path }) => path)).size, 1, outcomes.map(({ said }) => said).join('\n'));
  assert.is(outcomes.filter(({ said }) => /^building kind v\S+ \(about/m.test(said)).length, 1);
  assert.equal((await readdir(join(folder, 'cache/ml-platform/tools/.locks'))).length, 0);
  const later = await find('kind', { ...env, PATH: '' });
  assert.is(later.path, outcomes[0]?.path);
  assert.is(later.said, '');
});

test('takes over the lock of a process that died', async () => {
  const folder = temporaryFolder();
  await fakeGo(join(folder, 'go'));
  const { version, sources } = await identify(toolRegistry.kind);
  const lock = join(folder, `cache/ml-platform/tools/.locks/kind-${version}-${sources}-go9.9-linux-amd64`);
  await mkdir(lock, { recursive: true });
  const dead = await execa('/bin/sh', ['-c', 'echo $$']);
  await writeFile(join(lock, 'pid'), dead.stdout);
  const { failed, said } = await find('kind', { PATH: join(folder, 'go'), XDG_CACHE_HOME: join(folder, 'cache') });
  assert.not(failed, said);
});

test('every tool has a folder whose go.mod pins it, and go.sum beside it', async () => {
  for (const [name, spec] of Object.entries(toolRegistry)) {
    const identity = await identify(spec);
    assert.match(identity.version, /^v\d+\.\d+\.\d+/, name);
    const files = await readdir(inRoot('tools', spec.folder));
    assert.ok(files.includes('go.sum'), `${name}: no go.sum`);
  }
});

test('the key changes with sources, not with names', async () => {
  const helm = await identify(toolRegistry.helm4);
  const harness = await identify(toolRegistry['helm4-harness']);
  assert.is.not(helm.sources, harness.sources);
  assert.is((await identify(toolRegistry.kubectl)).version, (await identify(toolRegistry.kubelet)).version);
  assert.is.not((await identify(toolRegistry.kubectl)).sources, (await identify(toolRegistry.kubelet)).sources);
});

test.run();
