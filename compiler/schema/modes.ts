/** Choices: a `mode` beside one object for each mode that has settings. */

import { resolve, type SchemaNode, type ValuesModel } from './model.ts';

/** One legal word of a `mode`. */
export interface Mode {
  readonly word: string;
  /** Whether an object of that name stands beside `mode`. */
  readonly hasObject: boolean;
}

/** What can be chosen in an object. */
export interface ModeChoice {
  readonly modes: readonly Mode[];
  /** The mode of an object that names none, by `@default`. */
  readonly defaultMode: string | undefined;
}

/** Recognises a choice by its shape: a required `mode` of words, and objects named by some of these words. */
export function modeChoice(model: Pick<ValuesModel, 'definitions'>, object: SchemaNode): ModeChoice | undefined {
  const { mode, ...others } = object.properties ?? {};
  const words = mode?.enum ?? (mode?.const === undefined ? [] : [mode.const]);
  if (!mode || !object.required?.includes('mode') || !words.every((word) => typeof word === 'string')) return undefined;
  const modes = words.map((word) => ({
    word,
    hasObject: isSettings(model, others[word]) && !object.required?.includes(word),
  }));
  return { modes, defaultMode: typeof mode.default === 'string' ? mode.default : undefined };
}

function isSettings(model: Pick<ValuesModel, 'definitions'>, node: SchemaNode | undefined): boolean {
  return node !== undefined && resolve(model, node).type === 'object';
}
