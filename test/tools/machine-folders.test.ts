// At the end of a cluster the folders that it made for the whole machine go as far as they are empty: what is in them is others'.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { removeEmpty, removeIfAlone } from '../cluster/machine/folders.ts';

test('a folder with empty folders goes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  await mkdir(join(folder, 'runc', 'container'), { recursive: true });
  await removeEmpty(folder);
  assert.not(existsSync(folder));
});

test('a file of others stays, with what is around it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  try {
    await mkdir(join(folder, 'theirs'));
    await mkdir(join(folder, 'ours'));
    await writeFile(join(folder, 'theirs', 'state.json'), '{}');
    await removeEmpty(folder);
    assert.ok(existsSync(join(folder, 'theirs', 'state.json')));
    assert.not(existsSync(join(folder, 'ours')));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file that the cluster made goes where it is the only one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  try {
    await mkdir(join(folder, 'cache'));
    await mkdir(join(folder, 'storage', 'theirs'), { recursive: true });
    await writeFile(join(folder, 'cache', 'ours'), '');
    await writeFile(join(folder, 'storage', 'theirs', 'layer'), '');
    await removeIfAlone(folder, 'cache/ours');
    assert.ok(existsSync(join(folder, 'cache', 'ours')));
    await rm(join(folder, 'storage', 'theirs', 'layer'));
    await removeIfAlone(folder, 'cache/ours');
    assert.not(existsSync(join(folder, 'cache', 'ours')));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a folder that is not there is no mistake', () => removeEmpty(join(tmpdir(), 'machine-nowhere')));

test.run();
