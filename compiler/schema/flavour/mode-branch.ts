/** What an object's schema says of one of its modes, as `if`, `then` and `else`: of all forms the one that makes Helm print one line a mistake. */

import type { JsonSchema } from './json-schema.ts';

/** One mode of an object that has settings. */
export interface ModeBranch {
  readonly word: string;
  /** The settings where the mode is chosen. */
  readonly chosen: JsonSchema;
  /** The settings where it is not: an overlay may switch the mode and leave the rest. */
  readonly left: JsonSchema;
  /** Whether choosing the mode demands its settings. */
  readonly isDemanded: boolean;
  /** Whether the mode may be meant where none is named. */
  readonly mayBeAbsent: boolean;
}

/** The check of a mode, beside a property that has the settings' schema of a mode that isn't chosen. */
export function checkedBranch({ word, chosen, isDemanded, mayBeAbsent }: ModeBranch, isNarrower: boolean): JsonSchema {
  return {
    if: condition(word, mayBeAbsent),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { ...(isDemanded && { required: [word] }), ...(isNarrower && { properties: { [word]: bare(chosen) } }) },
  };
}

/**
 * The check of a mode, beside a property that says nothing (`SETTINGS_ELSEWHERE`): an editor offers the settings of the chosen mode
 * alone, and shows one message a mistake, since only one of both schemas applies.
 */
export function guidedBranch({ word, chosen, left, isDemanded, mayBeAbsent }: ModeBranch): JsonSchema {
  return {
    if: condition(word, mayBeAbsent),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: { [word]: chosen },
      // Beside the key itself, `required` makes yaml-language-server offer it twice.
      ...(isDemanded && { allOf: [{ required: [word] }] }),
    },
    else: { properties: { [word]: { allOf: [bare(left)], ...SETTINGS_ELSEWHERE } } },
  };
}

/** `doNotSuggest` is a keyword of yaml-language-server, which overlooks it beside a `$ref`. */
export const SETTINGS_ELSEWHERE: JsonSchema = { doNotSuggest: true };

function condition(word: string, mayBeAbsent: boolean): JsonSchema {
  return { ...(!mayBeAbsent && { required: ['mode'] }), properties: { mode: { const: word } } };
}

/** The schema without what only describes. */
function bare(schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : { $ref: schema.$ref };
}
