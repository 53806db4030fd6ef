/** Packs a file tree as a container image of one layer, in the archive form that containerd, Docker and Podman import. */
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { packTar } from './tar.ts';
import type { Tree } from './tree.ts';

/** What the image says about its container. */
export interface ImageConfig {
  entrypoint: string[];
  command?: string[];
  /** user and group id, such as `65532:65532`. @default root */
  user?: string;
  env?: Record<string, string>;
  workingDir?: string;
}

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Writes the archive of an image under the given name (`registry/repository:tag`). */
export async function writeImage(archive: string, name: string, tree: Tree, config: ImageConfig): Promise<void> {
  const layer = packTar(tree.members());
  const layerDigest = sha256(layer);
  const description = Buffer.from(JSON.stringify(describe(config, layerDigest)));
  const configFile = `${sha256(description)}.json`;
  const manifest = [{ Config: configFile, RepoTags: [name], Layers: [`${layerDigest}/layer.tar`] }];
  const bytes = packTar([
    { path: configFile, kind: 'file', mode: 0o644, content: description },
    { path: layerDigest, kind: 'folder', mode: 0o755 },
    { path: `${layerDigest}/layer.tar`, kind: 'file', mode: 0o644, content: layer },
    { path: 'manifest.json', kind: 'file', mode: 0o644, content: Buffer.from(JSON.stringify(manifest)) },
  ]);
  await mkdir(dirname(archive), { recursive: true });
  // Written beside and renamed: a run that is stopped half-way must not leave a broken archive in the cache.
  const part = `${archive}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, archive);
}

function describe(config: ImageConfig, layerDigest: string): object {
  const env = { PATH: path, ...config.env };
  return {
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    os: 'linux',
    created: '1970-01-01T00:00:00Z',
    config: {
      Entrypoint: config.entrypoint,
      Cmd: config.command,
      User: config.user,
      WorkingDir: config.workingDir,
      Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
    },
    rootfs: { type: 'layers', diff_ids: [`sha256:${layerDigest}`] },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
