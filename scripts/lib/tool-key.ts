// What identifies a build of a tool: its versions, its sources, its flags, the Go that builds it.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from './paths.ts';
import type { ToolSpec, VersionOf } from './tool-registry.ts';

/** What is known of a tool without building it. */
export interface ToolIdentity {
  /** For example `v4.3.1`. */
  readonly version: string;
  /** Everything after `-ldflags`. */
  readonly ldflags: string;
  /** Hash of versions, sources and flags; the version of Go is not in it. */
  readonly sources: string;
}

/** Read a tool's go.mod and sources. */
export async function identify(spec: ToolSpec): Promise<ToolIdentity> {
  const versionOf = await readVersions(spec);
  const ldflags = ['-s', '-w', ...(spec.ldflags?.(versionOf) ?? [])].join(' ');
  const hash = createHash('sha256').update(`${spec.package}\0${ldflags}\0`);
  if (spec.trim) hash.update(`${spec.trim}\0`); // its text
  for (const folder of [spec.folder, ...(spec.sources ?? [])]) {
    const names = await readdir(inRoot('tools', folder));
    for (const name of names.filter((name) => /^go\.(mod|sum)$|\.go$/.test(name)).sort()) {
      hash.update(`${folder}/${name}\0`).update(await readFile(inRoot('tools', folder, name)));
    }
  }
  return { version: versionOf(spec.module), ldflags, sources: hash.digest('hex').slice(0, 12) };
}

/** The versions that a tool's go.mod requires. */
async function readVersions(spec: ToolSpec): Promise<VersionOf> {
  const file = join('tools', spec.folder, 'go.mod');
  const text = await readFile(inRoot(file), 'utf8');
  return (module) => {
    for (const line of text.split('\n')) {
      const [path, version] = line.replace(/^\s*(require\s+)?/, '').split(/\s+/);
      if (path === module && version?.startsWith('v')) return version;
    }
    throw new Error(`${file} requires no ${module}. In its folder, run: go get ${module}@VERSION`);
  };
}
