// Renders a chart with Helm's own packages, thousands of times in one process: the client of tools/helm/harness.

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { parse } from 'yaml';
import { endWithUs } from './cleanup.ts';
import type { HarnessAnswer, HarnessReading, HarnessRequest, HarnessResult } from './helm-harness-types.ts';
import { tool } from './tools.ts';

export type * from './helm-harness-types.ts';

/** Which Helm. */
export type HelmName = 'helm3' | 'helm4';

/** One chart in one Helm. Requests may overlap: they are answered in order. */
export interface HelmHarness extends AsyncDisposable {
  readonly name: HelmName;
  /** For example `v4.3.1`. */
  readonly version: string;
  /** Render, as `helm template` does. What Helm refuses is an answer with `ok: false`, not an exception. */
  render(request: HarnessRequest): Promise<HarnessResult>;
  /** How Helm reads the text of a values file. */
  parseValues(text: string): Promise<HarnessReading>;
  /** What `--set` arguments make, without any file. */
  setValues(set: readonly string[]): Promise<HarnessReading>;
  /** End the process. */
  close(): Promise<void>;
}

/**
 * Load a chart into a Helm.
 *
 * @param chart folder of the chart
 * @throws Error with Helm's own text if the chart can't be loaded
 * @example
 * await using helm = await startHarness('helm4', 'generated/ml-platform');
 * const { ok, error, objects } = await helm.render({ values: { serving: { enabled: true } } });
 */
export async function startHarness(name: HelmName, chart: string): Promise<HelmHarness> {
  const path = await tool(`${name}-harness`);
  const child = endWithUs(spawn(path, [chart], { stdio: ['pipe', 'pipe', 'pipe'] }));
  const waiting: { resolve: (answer: HarnessAnswer) => void; reject: (error: Error) => void }[] = [];
  const next = (): Promise<HarnessAnswer> => new Promise((resolve, reject) => waiting.push({ resolve, reject }));

  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-8000);
  });
  child.stdin.on('error', () => {}); // the end of the process is told below
  onLine(child.stdout, (line) => {
    const asker = waiting.shift();
    try {
      asker?.resolve(parseJson(line) as HarnessAnswer);
    } catch (error) {
      asker?.reject(new Error(`${name} harness: not JSON: ${line.slice(0, 200)}`, { cause: error }));
    }
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => fail(error.message));
    child.once('close', (code, signal) => {
      fail(`ended with ${signal ?? code}. ${complaints}`);
      resolve();
    });
  });
  function fail(reason: string): void {
    for (const { reject } of waiting.splice(0)) reject(new Error(`${name} harness: ${reason}`));
  }

  const ask = async <Answer>(request: object): Promise<Answer> => {
    if (child.exitCode !== null || child.signalCode !== null || child.stdin.writableEnded) {
      throw new Error(`${name} harness: closed`);
    }
    const answer = next();
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return (await answer) as Answer;
  };
  const close = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };

  const hello = await next();
  if (!hello.ok) {
    await close();
    throw new Error(`${name} can't load ${chart}: ${hello.error}`);
  }
  return {
    name,
    version: hello.version ?? '',
    render: (request) => ask(request),
    parseValues: (parseValues) => ask({ parseValues }),
    setValues: (setValues) => ask({ setValues }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const ESCAPED_KEY = /[{,]"[^"\\]*\\.(?:[^"\\]|\\.)*":/;

/** V8 may read a key with an escape as another that ends in a backslash (nodejs/node issue 63785), which would look like Helm's doing. */
function parseJson(line: string): unknown {
  return ESCAPED_KEY.test(line) ? parse(line, { schema: 'json', uniqueKeys: false }) : JSON.parse(line);
}

/** Cuts at line feeds only: node:readline also cuts at U+2028, which JSON may hold as it is. */
function onLine(stream: Readable, take: (line: string) => void): void {
  let pieces: string[] = [];
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const [first = '', ...more] = chunk.split('\n');
    pieces.push(first);
    for (const piece of more) {
      take(pieces.join(''));
      pieces = [piece];
    }
  });
}
