/** A client of yaml-language-server, in the part that tests ask: diagnostics, completion and hover. Nothing leaves the machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithUs } from '../../scripts/lib/cleanup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { frame, onMessage } from './framing.ts';
import type { CompletionItem, Diagnostic, Position } from './lsp-types.ts';

/** A running server. */
export interface YamlServer {
  /** What it finds wrong with a text. Each call opens a document of its own. */
  diagnostics(text: string, name?: string): Promise<readonly Diagnostic[]>;
  /** What it offers at a place. */
  complete(text: string, at: Position, name?: string): Promise<readonly CompletionItem[]>;
  /** The Markdown that it shows for a place; undefined if it shows nothing. */
  hover(text: string, at: Position, name?: string): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** How a server is set up. */
export interface YamlServerOptions {
  /** URIs of schemas, and the files that they are for, as users have it in their settings. */
  readonly schemas?: Readonly<Record<string, readonly string[]>>;
  /** URI of the folder in which the documents are said to lie: links in them are relative to it. */
  readonly folder: string;
}

/** Anything that goes over the wire. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const PATIENCE = 60_000;

/** Starts a server and shakes hands with it. */
export async function startYamlServer({ schemas = {}, folder }: YamlServerOptions): Promise<YamlServer> {
  const bin = inRoot('node_modules/yaml-language-server/bin/yaml-language-server');
  const child = endWithUs(spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] }));
  const ended = once(child, 'exit');
  const answers = new Map<number, (message: Message) => void>();
  const published = new Map<string, (found: readonly Diagnostic[]) => void>();
  let lastId = 0;
  let documents = 0;

  const send = (message: Message): void => {
    child.stdin.write(frame({ jsonrpc: '2.0', ...message }));
  };
  const notify = (method: string, params: unknown): void => send({ method, params });
  const request = async <T>(method: string, params?: unknown): Promise<T> => {
    lastId += 1;
    const id = lastId;
    const answer = await inTime<Message>(method, (resolve) => {
      answers.set(id, resolve);
      send({ id, method, ...(params !== undefined && { params }) });
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  };
  const settings: Record<string, unknown> = {
    yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas },
  };
  /** What the server asks of an editor: its settings, and leave to ask for more later. */
  const reply = (method: string, params: unknown): unknown => {
    if (method !== 'workspace/configuration') return null;
    return (params as { items: { section: string }[] }).items.map(({ section }) => settings[section] ?? null);
  };

  onMessage(child.stdout, (received) => {
    const message = received as Message;
    if (message.id !== undefined && message.method !== undefined) {
      send({ id: message.id, result: reply(message.method, message.params) });
    } else if (message.id !== undefined) {
      answers.get(message.id)?.(message);
      answers.delete(message.id);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: Diagnostic[] };
      published.get(uri)?.(diagnostics);
    }
  });

  const withDocument = async <T>(name: string, text: string, use: (uri: string) => Promise<T>): Promise<T> => {
    documents += 1;
    const uri = `${folder}/${documents}-${name}`;
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    const result = await use(uri);
    published.delete(uri);
    notify('textDocument/didClose', { textDocument: { uri } });
    return result;
  };

  await request('initialize', {
    processId: process.pid,
    rootUri: folder,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  notify('initialized', {});

  return {
    diagnostics: (text, name = 'values.yaml') =>
      withDocument(name, text, (uri) => inTime(`diagnostics of ${uri}`, (resolve) => published.set(uri, resolve))),
    complete: (text, position, name = 'values.yaml') =>
      withDocument(name, text, async (uri) => {
        const list = await request<{ items: CompletionItem[] }>('textDocument/completion', {
          textDocument: { uri },
          position,
        });
        return list.items;
      }),
    hover: (text, position, name = 'values.yaml') =>
      withDocument(name, text, async (uri) => {
        const found = await request<{ contents: { value: string } } | null>('textDocument/hover', {
          textDocument: { uri },
          position,
        });
        return found?.contents.value || undefined;
      }),
    stop: async () => {
      await request('shutdown');
      notify('exit', undefined);
      await ended;
    },
  };
}

function inTime<T>(what: string, start: (resolve: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE / 1000} s: ${what}`)), PATIENCE);
    start((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
