// Test files: where they are, and what their first comment lines ask of the runner.

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inRoot } from '../paths.ts';
import type { ToolName } from '../tool-registry.ts';
import { isToolName } from '../tool-registry.ts';

/** A test file and its wishes. */
export interface TestFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  /** `// @needs helm4 kubeconform`: tools that must be there before it starts. */
  readonly needs: readonly ToolName[];
  /** `// @group cluster`: such files share something big. They run in a few lanes, begun in order of their names. */
  readonly group: string | undefined;
  /** `// @uses gpus`: things of the group that one file at a time can have. */
  readonly uses: readonly string[];
  /** `// @alone`: it needs all that the group shares. It runs after the files before it, and beside none of its group. */
  readonly alone: boolean;
  /** `// @minutes 10`: about how long it takes. Long ones start first, and may be silent for longer. */
  readonly minutes: number;
  /** What makes it a failure before it starts. */
  readonly fault: string | undefined;
}

/**
 * All test files, in order of their paths.
 *
 * @param filters parts of paths; a file is taken if it contains one of them. @default all files
 */
export async function findTests(filters: readonly string[] = []): Promise<TestFile[]> {
  const wanted = filters.map((filter) => filter.replaceAll('\\', '/').replace(/^\.\//, ''));
  const paths = globSync('test/**/*.test.ts', { cwd: inRoot() })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('test/fixtures/'))
    .filter((path) => wanted.length === 0 || wanted.some((filter) => path.includes(filter)))
    .sort();
  return Promise.all(paths.map(async (path) => readTest(path, await readFile(inRoot(path), 'utf8'))));
}

/** Read the wishes of one file. */
export function readTest(path: string, text: string): TestFile {
  const head = /^(?:\s*\/\/.*\n|\s*\n)*/.exec(text)?.[0] ?? '';
  const words = (tag: string): string[] =>
    [...head.matchAll(new RegExp(`^\\s*//\\s*@${tag}\\s+(.+)$`, 'gm'))].flatMap(([, list = '']) =>
      list.trim().split(/\s+/),
    );
  const needs = words('needs');
  const unknown = needs.filter((name) => !isToolName(name));
  return {
    path,
    needs: needs.filter(isToolName),
    group: words('group')[0],
    uses: words('uses'),
    alone: /^\s*\/\/\s*@alone\s*$/m.test(head),
    minutes: Number(words('minutes')[0] ?? 1) || 1,
    fault: faultOf(text, unknown),
  };
}

function faultOf(text: string, unknown: readonly string[]): string | undefined {
  if (unknown.length > 0) return `@needs names no tool: ${unknown.join(', ')} (see scripts/lib/tool-registry.ts)`;
  if (/^\s*[\w.]+\.only\(/m.test(text)) return 'a test.only() was left in: it hides all other tests of the file';
  return undefined;
}
