/** A client of tsserver, the language server that editors run for TypeScript. */
import { spawn } from 'node:child_process';
import { endWithUs } from '../../scripts/lib/cleanup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

/** A place that a request is about; line and offset count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

/** What tsserver answers to a request, as far as tests read it. */
interface Answer {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/** A running tsserver. */
export interface TsServer extends AsyncDisposable {
  /** Opens a file with a content, whatever is on disk. */
  open(file: string, fileContent: string): void;
  completions(at: Location): Promise<string[]>;
  errors(file: string): Promise<string[]>;
  /** The comment that a hover shows. */
  hover(at: Location): Promise<string>;
}

/** Starts tsserver. */
export function startTsServer(): TsServer {
  const child = endWithUs(
    spawn(
      process.execPath,
      [inRoot('node_modules/typescript/lib/tsserver.js'), '--disableAutomaticTypingAcquisition'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    ),
  );
  const waiting = new Map<number, (answer: Answer) => void>();
  let seq = 0;
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    // Each answer is one line of JSON behind a header; the header's length counts bytes, the line end is enough.
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('{')) take(JSON.parse(line) as Answer);
  });

  function take(answer: Answer): void {
    if (answer.type !== 'response' || answer.request_seq === undefined) return;
    waiting.get(answer.request_seq)?.(answer);
    waiting.delete(answer.request_seq);
  }

  function tell(command: string, args: object): number {
    seq += 1;
    child.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
    return seq;
  }

  async function ask<T>(command: string, args: object): Promise<T> {
    const { success, message, body } = await new Promise<Answer>((resolve) =>
      waiting.set(tell(command, args), resolve),
    );
    if (!success) throw new Error(`${command}: ${message}`);
    return body as T;
  }

  return {
    open: (file, fileContent) => {
      tell('open', { file, fileContent, scriptKindName: 'TS' });
    },
    completions: async (at) => {
      const { entries } = await ask<{ entries: { name: string }[] }>('completionInfo', at);
      return entries.map(({ name }) => name);
    },
    errors: async (file) => {
      const found = await ask<{ text: string }[]>('semanticDiagnosticsSync', { file });
      return found.map((error) => error.text);
    },
    hover: async (at) => {
      const { documentation, tags } = await ask<{ documentation: string; tags: { name: string; text?: string }[] }>(
        'quickinfo',
        at,
      );
      return [documentation, ...tags.map(({ name, text: words }) => `@${name} ${words ?? ''}`)].join('\n');
    },
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      tell('exit', {});
      await ended;
    },
  };
}
