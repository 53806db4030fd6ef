/** An editor with yaml-language-server, as a user of the chart has it: texts with a cursor go in, what the editor shows comes out. */
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/paths.ts';
import { cursorIn, take } from './cursor.ts';
import { startYamlServer, type YamlServerOptions } from './lsp-client.ts';
import type { CompletionItem } from './lsp-types.ts';

/** A values file that is being written. `‸` in a text is the cursor. */
export interface YamlEditor {
  /** What is offered, by label. */
  offers(marked: string): Promise<string[]>;
  /** An item that is offered. @throws Error if it isn't */
  item(marked: string, label: string): Promise<CompletionItem>;
  /** The text after an item is taken. @param fill what the user types where the item leaves a place empty */
  takes(marked: string, label: string, fill?: readonly string[]): Promise<string>;
  /** What is wrong: `line: message`, lines from 1 and in their order, the first line of the user's own text being the first. */
  faults(text: string, name?: string): Promise<string[]>;
  /** What is shown over the cursor. */
  hover(marked: string): Promise<string>;
  /** When the server was there, and how long its first answers took. */
  readonly times: { start: number; firstFaults?: number; firstOffers?: number };
  close(): Promise<void>;
}

/** How an editor finds the schema. */
export type YamlEditorOptions = Partial<YamlServerOptions> & {
  /** The schema that the file's first line names; without it the file names none. */
  readonly schema?: string;
};

/** The link as users write it. */
export const AUTHOR_SCHEMA = 'schemas/values.schema.json';

/** Opens an editor, by default in the root of this repository and with the schema that it publishes. */
export async function openEditor(options: YamlEditorOptions = { schema: AUTHOR_SCHEMA }): Promise<YamlEditor> {
  const begun = performance.now();
  const server = await startYamlServer({ folder: pathToFileURL(root).href, ...options });
  const times: YamlEditor['times'] = { start: performance.now() - begun };
  const head = options.schema === undefined ? '' : `# yaml-language-server: $schema=${options.schema}\n`;
  const headLines = head === '' ? 0 : 1;
  const complete = async (marked: string): Promise<readonly CompletionItem[]> => {
    const { text, at } = cursorIn(head + marked);
    const asked = performance.now();
    const items = await server.complete(text, at);
    times.firstOffers ??= performance.now() - asked;
    return items;
  };
  const item = async (marked: string, label: string): Promise<CompletionItem> => {
    const items = await complete(marked);
    const found = items.find((candidate) => candidate.label === label);
    if (!found) throw new Error(`${label} is not offered, but ${items.map((other) => other.label).join(', ')}`);
    return found;
  };
  return {
    times,
    item,
    offers: async (marked) => (await complete(marked)).map(({ label }) => label),
    takes: async (marked, label, fill) => {
      const { text, at } = cursorIn(marked);
      const { textEdit, ...rest } = await item(marked, label);
      if (!textEdit) return take(text, at, rest, fill);
      const up = (place: typeof at): typeof at => ({ ...place, line: place.line - headLines });
      const range = { start: up(textEdit.range.start), end: up(textEdit.range.end) };
      return take(text, at, { ...rest, textEdit: { ...textEdit, range } }, fill);
    },
    faults: async (text, name) => {
      const asked = performance.now();
      const found = await server.diagnostics(head + text, name);
      times.firstFaults ??= performance.now() - asked;
      return [...found]
        .sort((a, b) => a.range.start.line - b.range.start.line)
        .map(({ range, message }) => `${range.start.line + 1 - headLines}: ${message}`);
    },
    hover: async (marked) => {
      const { text, at } = cursorIn(head + marked);
      return (await server.hover(text, at)) ?? '';
    },
    close: () => server.stop(),
  };
}
