/** Reads a values file exactly as Helm 3 and Helm 4 read it, and remembers where each value stands. */

import { parseAllDocuments, type YAMLError } from 'yaml';
import type { Position } from '../errors.ts';
import { type Decoded, decode, locate } from './decode.ts';
import { ValuesError } from './error.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { ValuesPath } from './paths.ts';
import { readPlainBlocks } from './plain-blocks.ts';
import { checkSyntax } from './syntax.ts';
import { checkText, positionAt } from './text.ts';
import { treeOf } from './tree.ts';

export interface LoadedValues {
  readonly values: JsonObject;
  /**
   * Where a value or its key stands in the file.
   *
   * @returns undefined if the file says nothing there; an item of a list has no key, its value is meant
   */
  positionOf(path: ValuesPath, what?: 'key' | 'value'): Position | undefined;
}

/**
 * Reads one values file.
 *
 * @param file name for messages
 * @throws ValuesError with the position: for all that Helm refuses, for duplicate keys and several documents, and for oddities
 * of layout that Helm's old parser takes but YAML 1.2 and every editor refuse
 */
export function loadValues(text: string, file: string): LoadedValues {
  const source = checkText(text, file);
  return loaded(readPlainBlocks(source) ?? readYaml(source, file), source, file);
}

/** The values of a file with anything in it that YAML knows. */
export function readYaml(source: string, file: string): Decoded {
  checkSyntax(source, file);
  const documents = parseAllDocuments(source, {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const [first, ...rest] = Array.isArray(documents) ? documents : [];
  if (!first) return { value: {}, located: { value: 0, children: new Map() } };

  const error = [first, ...rest].flatMap((document) => document.errors)[0];
  if (error) throw syntaxError(error, source, file);

  // What follows a last `---` may be a comment; Helm 3 and 4 agree on that, and hardly on more.
  const behind = rest[0]?.range[0] ?? source.length;
  const second = /^(?!(?:---)?[ \t]*(?:#|$))./m.exec(source.slice(behind));
  if (second) {
    throw new ValuesError(
      'several YAML documents in one values file',
      'Use one file each, or delete the line ---.',
      positionAt(source, behind, file),
    );
  }

  return decode(treeOf(first, source, file), source, file);
}

function loaded({ value, located }: Decoded, source: string, file: string): LoadedValues {
  if (value !== null && !isJsonObject(value)) {
    const is = Array.isArray(value) ? 'a list' : `a ${typeof value}`;
    throw new ValuesError(
      `values must be a map, this is ${is}`,
      'Write `key: value` lines.',
      positionAt(source, located.value, file),
    );
  }
  return {
    values: value ?? {},
    positionOf: (path, what = 'value') => {
      const at = locate(located, path);
      return at && positionAt(source, (what === 'key' ? at.key : undefined) ?? at.value, file);
    },
  };
}

function syntaxError(error: YAMLError, source: string, file: string): ValuesError {
  const help = error.message.startsWith('Missing closing')
    ? 'Close the quote; further lines of a quoted string must be indented more than their key.'
    : 'Quote strings that hold ": " or " #", or start with one of [ ] { } & * ! | > \' " % @ `.';
  return new ValuesError(`not valid YAML: ${error.message}`, help, positionAt(source, error.pos[0], file));
}
