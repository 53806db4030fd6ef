/** Packs layers as a container image, in the archive form that containerd, Docker and Podman import. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Member, packTar } from './tar.ts';
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

/** A layer on disk. Images with the same lower layers share them on a node. */
export interface Layer {
  file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  digest: string;
}

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Writes a tree as a layer. */
export function writeLayer(file: string, tree: Tree): Layer {
  return { file, digest: writeTar(file, tree.members()) };
}

/**
 * Writes the archive of an image.
 *
 * @param name `registry/repository:tag`
 * @param layers the lowest first
 */
export function writeImage(archive: string, name: string, layers: readonly Layer[], config: ImageConfig): void {
  const digests = layers.map(({ digest }) => digest);
  const description = Buffer.from(JSON.stringify(describe(config, digests)));
  const configFile = `${createHash('sha256').update(description).digest('hex')}.json`;
  const manifest = [{ Config: configFile, RepoTags: [name], Layers: digests.map((digest) => `${digest}/layer.tar`) }];
  writeTar(archive, [
    { path: configFile, kind: 'file', mode: 0o644, content: description },
    ...layers.flatMap(({ file, digest }): Member[] => [
      { path: digest, kind: 'folder', mode: 0o755 },
      { path: `${digest}/layer.tar`, kind: 'file', mode: 0o644, content: { file } },
    ]),
    { path: 'manifest.json', kind: 'file', mode: 0o644, content: Buffer.from(JSON.stringify(manifest)) },
  ]);
}

/** Writes an archive and answers the hash of its bytes. */
function writeTar(archive: string, members: Iterable<Member>): string {
  mkdirSync(dirname(archive), { recursive: true });
  // Written beside and renamed: a run that is stopped half-way must not leave a broken archive in the cache.
  const part = `${archive}.${process.pid}.part`;
  const file = openSync(part, 'w');
  const hash = createHash('sha256');
  try {
    for (const bytes of packTar(members)) {
      hash.update(bytes);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
  } finally {
    closeSync(file);
  }
  renameSync(part, archive);
  return hash.digest('hex');
}

function describe(config: ImageConfig, digests: readonly string[]): object {
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
    rootfs: { type: 'layers', diff_ids: digests.map((digest) => `sha256:${digest}`) },
  };
}
