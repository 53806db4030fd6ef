/** Runs the command line as a user does, in a folder of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from '../../scripts/lib/execa.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

/** What a run came to. */
export interface Ran {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with files, and the command in it. */
export interface Workplace extends AsyncDisposable {
  readonly folder: string;
  /** Runs `ml-platform`. @param input the standard input */
  run(args: readonly string[], input?: string): Promise<Ran>;
}

/** Makes a folder with files by name. */
export async function workplace(files: Readonly<Record<string, string>>): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'ml-platform-cli-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return {
    folder,
    run: async (args, input = '') => {
      const { exitCode, stdout, stderr } = await execa(process.execPath, [inRoot('sdk/cli/main.ts'), ...args], {
        cwd: folder,
        input,
        reject: false,
        env: { NO_COLOR: '1' },
      });
      return { code: exitCode, stdout, stderr };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Values with one pool and one model, good as they are. */
export const GOOD = `gpuPools:
  a100:
    nodeSelector:
      node.example.com/pool: a100
serving:
  models:
    fraud:
      pool: a100
      image:
        registry: ghcr.io
        repository: acme/fraud
        tag: v1
      versions:
        v1: {}
`;
