/** The versions of the chart that are compared: a commit, another checkout, or the working tree. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endWithUs, temporaryFolder } from '../lib/cleanup.ts';
import { execa } from '../lib/execa.ts';
import { inRoot, root } from '../lib/paths.ts';

export interface Version {
  /** For people. */
  readonly name: string;
  /** Where its evaluator and its `generated/` are. */
  readonly folder: string;
}

/** What is needed to render by a commit. */
const PARTS = ['package.json', 'sdk', 'compiler', 'generated/sdk'];

export const workingTree: Version = { name: 'the working tree', folder: root };

/**
 * Another checkout, or else a commit, of which a temporary folder gets what renders. Its packages are those of the working tree.
 *
 * @throws Error if there is no such folder or commit
 */
export async function versionOf(given: string): Promise<Version> {
  if (existsSync(join(resolve(given), 'generated/sdk/chart.json'))) return { name: given, folder: resolve(given) };
  const found = await execa('git', ['log', '-1', '--format=%h %s', given, '--'], { cwd: root, reject: false });
  if (found.failed) throw new Error(`${given} is neither a commit nor the folder of a checkout`);
  const folder = temporaryFolder('compare-');
  await unpack(given, folder);
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'), 'dir');
  return { name: found.stdout, folder };
}

async function unpack(commit: string, folder: string): Promise<void> {
  const archive = endWithUs(
    spawn('git', ['archive', '--format=tar', commit, ...PARTS], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const tar = endWithUs(spawn('tar', ['-x', '-C', folder], { stdio: [archive.stdout, 'ignore', 'inherit'] }));
  const codes = await Promise.all([archive, tar].map(async (child) => (await once(child, 'exit'))[0] as number | null));
  if (codes.some((code) => code !== 0)) throw new Error(`${commit} can't be unpacked into ${folder}`);
}
