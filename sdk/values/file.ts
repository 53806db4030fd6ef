/** Values files: YAML, JSON, and TypeScript or JavaScript with a default export. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ValuesError } from '../../compiler/values/error.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { plainValues } from './plain.ts';
import type { ValuesSource } from './source.ts';

/** A mistake on the command line, not in the values: a file that isn't there, a setting without a key. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const MODULE = /\.[cm]?[jt]s$/;

/**
 * Reads one values file; `-` is the standard input.
 *
 * @throws ValuesError for what is in it, UsageError if there is no such file
 */
export async function readValuesFile(file: string): Promise<ValuesSource> {
  if (MODULE.test(file)) return { name: file, values: plainValues(await defaultExport(file), file) };
  const name = file === '-' ? '(standard input)' : file;
  return { name, ...loadValues(await readText(file), name) };
}

async function readText(file: string): Promise<string> {
  if (file !== '-') return readFile(file, 'utf8').catch((error: unknown) => refuse(file, error));
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Runs the file, as `node file.ts` would: Node takes the types away and does not check them. */
async function defaultExport(file: string): Promise<unknown> {
  await readFile(file).catch((error: unknown) => refuse(file, error));
  const module = await import(pathToFileURL(resolve(file)).href).catch((error: unknown) => {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new ValuesError(`${file}: ${firstLine(message)}`, helpFor(file, message, code));
  });
  const { default: values } = module as { default?: unknown };
  if (values !== undefined) return values;
  throw new ValuesError(`${file} has no default export`, 'Write `export default defineValues({ ... });`.');
}

function helpFor(file: string, message: string, code: string | undefined): string {
  if (code === 'ERR_MODULE_NOT_FOUND')
    return 'Imports need the whole name of a file (`./base.ts`), or of an installed package.';
  // What `npm init` writes, `"type": "commonjs"`, has Node read the file as what it is not.
  if (/\bimport statement outside a module|Unexpected token 'export'/.test(message))
    return 'Write `"type": "module"` into the package.json of the folder, or call the file `.mts`.';
  return `\`node ${file}\` shows more.`;
}

function firstLine(message: unknown): string {
  return String(message).split('\n')[0] ?? '';
}

function refuse(file: string, error: unknown): never {
  throw new UsageError(`${file}: ${fileProblem(error)}`);
}

/** Why a file could not be read, in words. */
export function fileProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
  };
  return known[code ?? ''] ?? message;
}
