/** Whether every operation is whole: the types ask for it, but generation strips types and checks none. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CompileError, type Position } from '../errors.ts';
import type { Operation } from './operation.ts';

/** What an operation cannot be without, and what to write. */
const PARTS = {
  result: 'result: the type of what it yields, such as stringType',
  evaluate: 'evaluate: the function that computes it, for the evaluator',
  emit: "emit: its form in a chart, such as calls('the function of Helm'); see emission.ts",
} satisfies { readonly [Part in keyof Operation]?: string };

/** The operations of one file of this folder. */
export interface Topic {
  /** The file's name without its ending. */
  readonly file: string;
  readonly operations: readonly Operation[];
}

/** T022 for operations that lack a part, T023 for two of one name. */
export function faultsOf(topics: readonly Topic[]): CompileError[] {
  const seen = new Map<string, string>();
  return topics.flatMap(({ file, operations }) =>
    operations.flatMap((operation) => {
      const { name } = operation;
      const other = seen.get(name);
      seen.set(name, file);
      return [...lacking(operation, file), ...(other === undefined ? [] : [twice(name, file, other)])];
    }),
  );
}

function lacking(operation: Operation, file: string): CompileError[] {
  const parts = Object.entries(PARTS).filter(([part]) => typeof operation[part as keyof typeof PARTS] !== 'function');
  if (parts.length === 0) return [];
  const names = parts.map(([part]) => part).join(', ');
  const help = ['Write into its entry:', ...parts.map(([, what]) => what)].join('\n    ');
  return [
    new CompileError('T022', `the operation ${operation.name} lacks ${names}`, entryOf(operation.name, file), help),
  ];
}

function twice(name: string, file: string, other: string): CompileError {
  const message = `there are two operations ${name}, the other in ${other}.ts`;
  return new CompileError('T023', message, entryOf(name, file, true), 'Give one of them another name, or remove it.');
}

/** Where an entry is: the table is plain data, so its name is looked for in the text. @param last whether it is the last of the file */
function entryOf(name: string, topic: string, last = false): Position | undefined {
  const file = fileURLToPath(new URL(`./${topic}.ts`, import.meta.url));
  const text = textOf(file);
  const table = text.indexOf('operations: readonly Operation[]');
  const quoted = `'${name}'`;
  const inTable = text.slice(Math.max(0, table));
  const found = last ? inTable.lastIndexOf(quoted) : inTable.indexOf(quoted);
  const before = text.slice(0, Math.max(0, table) + Math.max(0, found)).split('\n');
  return text === '' ? undefined : { file, line: before.length, column: (before.at(-1) as string).length + 1 };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
