// The Go toolchain of the user, and the sources that it downloads.

import { execa } from './execa.ts';
import { inRoot } from './paths.ts';
import { stepBack } from './priority.ts';

/**
 * Environment of every build: static binaries, no workspace of the user's. A compiler lives for a second: below a gigabyte it
 * need not collect its garbage, which takes a seventh of a build.
 */
export const goEnvironment = { CGO_ENABLED: '0', GOWORK: 'off', GOGC: 'off', GOMEMLIMIT: '1GiB' } as const;

let version: Promise<string | undefined> | undefined;

/** For example `go1.26.8-linux-amd64`, or undefined where there is no Go. */
export function goVersion(): Promise<string | undefined> {
  version ??= execa('go', ['env', 'GOVERSION', 'GOOS', 'GOARCH'], { cwd: inRoot(), reject: false }).then((result) =>
    result.failed ? undefined : result.stdout.trim().split(/\s+/).join('-'),
  );
  return version;
}

/** What can pass by itself: the module proxy did not answer, or broke off. */
const passing = /timeout|connection (reset|refused)|unexpected EOF|TLS handshake|bad gateway|5\d\d [A-Z]|i\/o timeout/i;

/**
 * Run go in a folder of the checkout; a failure of the network is tried again twice.
 *
 * @throws with go's own last lines
 */
export async function go(folder: string, args: readonly string[]): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const child = execa('go', args, { cwd: folder, env: goEnvironment, reject: false });
    stepBack(child.pid);
    const result = await child;
    if (!result.failed) return result.stdout;
    const text = `${result.stderr}\n${result.stdout}`.trim();
    if (attempt < 3 && passing.test(text)) continue;
    const reason = text === '' ? result.shortMessage : text.split('\n').slice(-20).join('\n');
    throw new Error(`go ${args[0]} in ${folder} failed:\n${reason}`);
  }
}

/**
 * Folder with the sources of a module at a version, downloaded if need be and never built: for CRDs and other files
 * that lie in it. Read-only.
 *
 * @example await moduleSource('github.com/kedacore/keda/v2', 'v2.21.0')
 */
export async function moduleSource(module: string, moduleVersion: string): Promise<string> {
  return folderOf(await go(inRoot('tools'), ['mod', 'download', '-json', `${module}@${moduleVersion}`]));
}

/** Folder with the sources of a module that the go.mod in `folder` requires. */
export async function requiredModuleSource(folder: string, module: string): Promise<string> {
  return folderOf(await go(folder, ['mod', 'download', '-json', module]));
}

function folderOf(answer: string): string {
  const { Dir } = JSON.parse(answer) as { Dir?: string };
  if (Dir === undefined) throw new Error(`go mod download answered without a folder: ${answer}`);
  return Dir;
}
