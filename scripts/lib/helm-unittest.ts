// Runs helm-unittest suites, which lie outside the chart, against a chart, and reads its XUnit report.

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { temporaryFolder } from './cleanup.ts';
import { execa } from './execa.ts';
import { inRoot } from './paths.ts';
import { tool } from './tools.ts';

/** A test that failed. */
export interface UnittestFailure {
  /** File of the suite, from the root of the checkout. */
  readonly file: string;
  readonly suite: string;
  readonly test: string;
  readonly message: string;
}

/** What the suites said. */
export interface UnittestResult {
  readonly suites: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly UnittestFailure[];
  /** What helm-unittest printed. */
  readonly output: string;
}

/**
 * Run every `*_test.yaml` of a folder, its subfolders included.
 *
 * @param suites folder of the suites
 * @param chart folder of the chart. @default generated/ml-platform
 * @throws if helm-unittest found no suite or could not run
 */
export async function helmUnittest(
  suites: string,
  chart: string = inRoot('generated/ml-platform'),
): Promise<UnittestResult> {
  const report = join(temporaryFolder('helm-unittest-'), 'report.xml');
  // globs are expanded here: helm-unittest takes one that matches nothing for the name of a file
  const files = globSync('**/*_test.yaml', { cwd: suites }).sort();
  if (files.length === 0) throw new Error(`no suite (*_test.yaml) in ${suites}`);
  const paths = files.flatMap((file) => ['--file', resolve(suites, file)]);
  const args = ['--strict', '--output-type', 'XUnit', '--output-file', report, ...paths];
  const run = await execa(await tool('helm-unittest'), [...args, resolve(chart)], { reject: false, all: true });
  const xml = await readFile(report, 'utf8').catch(() => '');
  const assemblies = elements(xml, 'assembly');
  if (assemblies.length === 0) throw new Error(`helm-unittest ran no suite of ${suites}:\n${run.all}`);

  const tests = assemblies.flatMap(({ attributes, content }) =>
    elements(content, 'test').map((test) => ({ ...test, file: attributes.name ?? '' })),
  );
  const count = (result: string): number => tests.filter(({ attributes }) => attributes.result === result).length;
  const failures = tests
    .filter(({ attributes }) => attributes.result !== 'Pass' && attributes.result !== 'Skip')
    .map(({ file, attributes, content }) => ({
      file: relative(inRoot(), resolve(file)),
      suite: attributes.type ?? '',
      test: attributes.name ?? '',
      message: text(content, 'stack-trace') || text(content, 'message'),
    }));
  // a suite that can't be read is an error of its assembly and no test
  for (const { attributes, content } of assemblies) {
    if (Number(attributes.errors ?? 0) === 0) continue;
    const file = relative(inRoot(), resolve(attributes.name ?? ''));
    failures.push({ file, suite: file, test: 'the suite itself', message: text(content, 'message') });
  }
  if (run.failed && failures.length === 0) throw new Error(`helm-unittest failed without a failing test:\n${run.all}`);
  return {
    suites: assemblies.length,
    passed: count('Pass'),
    failed: failures.length,
    skipped: count('Skip'),
    failures,
    output: run.all,
  };
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Elements of one name in the report, which never nest. CDATA sections are skipped over as a whole. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(
    `<${name}(?=[\\s>])([^>]*)>((?:<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|[\\s\\S])*?)</${name}>`,
    'g',
  );
  return [...xml.matchAll(pattern)].map(([, head = '', content = '']) => ({
    attributes: Object.fromEntries(
      [...head.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
    ),
    content,
  }));
}

function text(xml: string, name: string): string {
  const inside = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? '';
  return inside.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1').trim();
}

function unescaped(value: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return value.replace(/&(#?)(\w+);/g, (whole, hash: string, code: string) =>
    hash ? String.fromCodePoint(Number(code.replace(/^x/, '0x'))) : (named[code] ?? whole),
  );
}
