// Finds the real tools: helm, kubeconform, kind and others. In this order: an environment variable, the PATH where its
// copy is of exactly the pinned version, the cache of built tools, a build with the user's Go.

import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { execa } from './execa.ts';
import { goVersion, requiredModuleSource } from './go.ts';
import { inRoot } from './paths.ts';
import { build, findBuilt } from './tool-build.ts';
import type { ToolIdentity } from './tool-key.ts';
import { identify } from './tool-key.ts';
import type { ToolName, ToolSpec } from './tool-registry.ts';
import { toolRegistry } from './tool-registry.ts';

export type { ToolName } from './tool-registry.ts';

/** A tool is neither there nor can it be built. */
export class ToolMissingError extends Error {
  override readonly name = 'ToolMissingError';
  readonly tool: ToolName;

  constructor(tool: ToolName, message: string) {
    super(message);
    this.tool = tool;
  }
}

const pending = new Map<ToolName, Promise<string>>();

/**
 * The absolute path of a tool's binary. The first call may build it, which takes minutes; calls at the same time, also
 * from other processes, share one build.
 *
 * @throws ToolMissingError if it is not there and can't be built
 * @example const helm = await tool('helm4');
 */
export function tool(name: ToolName): Promise<string> {
  let path = pending.get(name);
  if (path === undefined) {
    path = find(name, true).then((found) => found ?? Promise.reject(new Error(`no ${name}`)));
    path.catch(() => pending.delete(name)); // the next call may have more luck
    pending.set(name, path);
  }
  return path;
}

/** The path of a tool if no build is needed for it, else undefined. */
export function toolIfBuilt(name: ToolName): Promise<string | undefined> {
  return find(name, false);
}

/**
 * Several tools, built one after another: go uses all cores for one build anyway.
 *
 * @param atOnce how many builds run at a time. @default 1
 */
export async function tools<Name extends ToolName>(names: readonly Name[], atOnce = 1): Promise<Record<Name, string>> {
  const paths: Partial<Record<Name, string>> = {};
  const queue = [...names];
  const worker = async (): Promise<void> => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) paths[name] = await tool(name);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return paths as Record<Name, string>; // every name went through the queue
}

/**
 * Folder with a tool's sources as Go downloaded them, read-only: kind's node image files and many CRDs lie there.
 *
 * @param module another module that the tool requires. @default the tool's own
 */
export function toolSource(name: ToolName, module?: string): Promise<string> {
  const spec = toolRegistry[name];
  return requiredModuleSource(inRoot('tools', spec.folder), module ?? spec.module);
}

/** The pinned version of a tool, for example `v4.3.1`. */
export async function toolVersion(name: ToolName): Promise<string> {
  return (await identify(toolRegistry[name])).version;
}

/** The environment variable that points to a tool: `ML_PLATFORM_HELM4` for helm4. */
export function toolVariable(name: ToolName): string {
  return `ML_PLATFORM_${name.toUpperCase().replaceAll('-', '_')}`;
}

async function find(name: ToolName, mayBuild: boolean): Promise<string | undefined> {
  const spec = toolRegistry[name];
  const identity = await identify(spec);
  const found =
    (await fromVariable(name)) ?? (await fromPath(spec, identity)) ?? (await findBuilt(name, spec, identity));
  if (found !== undefined || !mayBuild) return found;
  const how = `set ${toolVariable(name)} to the path of a ${name} ${identity.version}`;
  if ((await goVersion()) === undefined) {
    throw new ToolMissingError(
      name,
      `${name} ${identity.version} is not there, and there is no Go to build it with.\n` +
        `  Install Go 1.26 or later (https://go.dev/dl), or ${how}.`,
    );
  }
  try {
    return await build(name, spec);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ToolMissingError(name, `${name} ${identity.version} can't be built: ${reason}\n  Mend that, or ${how}.`);
  }
}

async function fromVariable(name: ToolName): Promise<string | undefined> {
  const variable = toolVariable(name);
  const value = process.env[variable];
  if (value === undefined || value === '') return undefined;
  const path = isAbsolute(value) ? value : resolve(value);
  await access(path).catch(() => {
    throw new ToolMissingError(name, `${variable} names ${value}, which is not there.\n  Unset it: unset ${variable}`);
  });
  return path;
}

/** Only the pinned version is accepted: tests compare with what exactly this version does. */
async function fromPath(spec: ToolSpec, identity: ToolIdentity): Promise<string | undefined> {
  if (spec.printVersion === undefined) return undefined;
  const exact = new RegExp(`(^|[^\\d.])${identity.version.slice(1).replaceAll('.', '\\.')}($|[^\\d.+-])`, 'm');
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)) {
    const path = join(folder, spec.binary);
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    const answer = await execa(path, spec.printVersion, { reject: false, timeout: 10_000 });
    if (!answer.failed && exact.test(answer.stdout)) return path;
  }
  return undefined;
}
