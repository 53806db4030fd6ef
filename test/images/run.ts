/** Runs a command in an image's file system, without a container: enough to see that its programs start. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/lib/cleanup.ts';
import { execa, type Result } from '../../scripts/lib/execa.ts';
import { skipFile } from '../../scripts/lib/testing/skip.ts';
import type { TestImage } from './recipe.ts';

/** A test file that runs images calls this first: chroot needs root. */
export function needsRoot(): void {
  if (process.getuid?.() !== 0) skipFile('only root can enter the file system of an image');
}

/** Unpacks an image and answers a function that runs shell scripts in it. @param user id. @default 10001 */
export async function unpacked(image: TestImage): Promise<(script: string, user?: number) => Promise<Result>> {
  const folder = temporaryFolder();
  const root = join(folder, 'root');
  mkdirSync(root);
  await execa('tar', ['--extract', '--file', image.archive, '--directory', folder]);
  const [manifest] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as [Manifest];
  for (const layer of manifest.Layers)
    await execa('tar', ['--extract', '--file', join(folder, layer), '--directory', root]);
  writeFileSync(join(root, 'etc/hosts'), `127.0.0.1 localhost ${hostname()}\n`); // as every container has
  const { config } = JSON.parse(readFileSync(join(folder, manifest.Config), 'utf8')) as { config: { Env: string[] } };
  const env = Object.fromEntries(config.Env.map((entry) => entry.split(/=(.*)/s) as [string, string]));
  return (script, user = 10001) => {
    const enter = [`--userspec=${user}:${user}`, root, 'sh', '-ec', script];
    // Java finds its libraries by /proc; the mounts are seen by this command alone, and end with it.
    const mounts = 'for at in proc dev; do mount --rbind /$at "$0/$at"; done; exec chroot "$@"';
    const isolated = ['unshare', '--mount', '--pid', '--fork', '--kill-child', 'sh', '-ec', mounts, root, ...enter];
    return execa('timeout', ['--signal=KILL', '300', ...isolated], { env, extendEnv: false });
  };
}

interface Manifest {
  Config: string;
  Layers: string[];
}
