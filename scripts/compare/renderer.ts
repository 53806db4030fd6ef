/** Renders documents by one version of the chart, in a process of its own. */
import { type ForkOptions, fork } from 'node:child_process';
import { join } from 'node:path';
import { endWithUs } from '../lib/cleanup.ts';
import type { Outcome, Request } from './outcome.ts';
import type { Version } from './version.ts';

export interface Renderer extends AsyncDisposable {
  /** Requests may overlap: they are answered in order. */
  render(request: Request): Promise<Outcome>;
}

/** @throws Error with what the process said, if the version can't be loaded */
export async function startRenderer({ name, folder }: Version): Promise<Renderer> {
  // Not as JSON: V8 may read a key with an escape as another (nodejs/node issue 63785).
  const options: ForkOptions = { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] };
  const child = endWithUs(fork(join(import.meta.dirname, 'driver.ts'), [folder], options));
  const waiting: PromiseWithResolvers<unknown>[] = [];
  const next = (): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    waiting.push(answer);
    return answer.promise;
  };
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-4000);
  });
  child.on('message', (answer) => waiting.shift()?.resolve(answer));
  const ended = Promise.withResolvers<void>();
  child.once('close', (code, signal) => {
    for (const { reject } of waiting.splice(0)) {
      reject(new Error(`${name}: its renderer ended with ${signal ?? code}. ${complaints}`));
    }
    ended.resolve();
  });
  await next();
  return {
    async render(request) {
      const answer = next();
      child.send(request);
      return (await answer) as Outcome;
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended.promise;
    },
  };
}
