/** `--set`, `--set-string`, `--set-json` and `--set-file`, in Helm's order and with Helm's types. */

import { ValuesError } from './error.ts';
import { cloneJson, type JsonObject } from './json.ts';
import { mergeOverlays } from './merge.ts';
import { parseJson } from './setJson.ts';
import { parseSet, type SetKind } from './setParser.ts';

/** The settings of a command line, as its options give them. */
export interface Settings {
  readonly setJson?: readonly string[];
  readonly set?: readonly string[];
  readonly setString?: readonly string[];
  readonly setFile?: readonly string[];
}

/**
 * Writes settings into values: first all of `--set-json`, then `--set`, `--set-string`, `--set-file`, whatever their order on
 * the command line.
 *
 * @param base what the values files say together, see {@link mergeOverlays}; Helm's settings reach into them (`list[0].a=1`)
 * @param readFile the content for a path in `--set-file`
 * @returns new values; the base stays as it is
 * @throws ValuesError that quotes the argument
 */
export function applySettings(base: JsonObject, settings: Settings, readFile?: (path: string) => string): JsonObject {
  let values = cloneJson(base);
  for (const argument of settings.setJson ?? []) {
    // A whole object is merged; Helm 3 doesn't know this form and refuses it.
    if (argument.trim().startsWith('{')) values = mergeOverlays([values, parseObject(argument)]);
    else parseSet(argument, 'json', values);
  }
  const each = (kind: SetKind, list: readonly string[] = []): void => {
    for (const argument of list) parseSet(argument, kind, values, readFile);
  };
  each('typed', settings.set);
  each('string', settings.setString);
  each('file', settings.setFile);
  return values;
}

function parseObject(argument: string): JsonObject {
  try {
    return parseJson(argument.trim()) as JsonObject;
  } catch (error) {
    throw new ValuesError(
      `--set-json ${argument}: ${(error as Error).message}`,
      'Write a JSON object or `key=<JSON>`.',
    );
  }
}
