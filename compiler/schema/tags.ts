/** The JSDoc tags that values.ts may use: how each is read, and into which keyword of a schema node. */

import type { SchemaNode } from './model.ts';

/** One tag: `parse` gives the keywords, or the reason why the text is wrong. */
export interface TagKind {
  readonly form: string;
  parse(text: string): SchemaNode | TagError;
}

/** Why a tag's text can't be read. */
export class TagError {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

type TextKey = 'pattern' | 'patternHint' | 'unit' | 'keyOf' | 'entryDefaults' | 'since';

function text(key: TextKey, form: string, legal = /\S/): TagKind {
  return {
    form,
    parse: (value) => (legal.test(value) ? { [key]: value } : new TagError(`"${value}" is not of that form`)),
  };
}

type NumberKey = 'minimum' | 'maximum';
type CountKey = 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';

function number(key: NumberKey | CountKey, form: string, accept: (value: number) => boolean): TagKind {
  return {
    form,
    parse: (value) => {
      const parsed = value === '' ? Number.NaN : Number(value);
      return accept(parsed) ? { [key]: parsed } : new TagError(`"${value}" is not such a number`);
    },
  };
}

const bound = (key: NumberKey): TagKind => number(key, `@${key} 1`, Number.isFinite);
const count = (key: CountKey): TagKind =>
  number(key, `@${key} 1`, (value) => Number.isSafeInteger(value) && value >= 0);

function json(form: string, use: (value: unknown) => SchemaNode | TagError): TagKind {
  return {
    form,
    parse: (value) => {
      const parsed = parseJson(value);
      return parsed instanceof TagError ? parsed : use(parsed);
    },
  };
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    return new TagError(`"${value}" is not JSON (${(error as Error).message})`);
  }
}

function flag(key: 'freeForm' | 'uniqueItems', form: string): TagKind {
  return { form, parse: (value) => (value === '' ? { [key]: true } : new TagError('it takes no text')) };
}

/** YAML makes booleans of these two when they are keys, and Helm turns the key back into these words: see Helm's tag table. */
const YAML_BOOLEANS = ['true', 'false'];

function propertyNames(value: unknown): SchemaNode | TagError {
  const rule = value as { pattern?: unknown; maxLength?: unknown } | null;
  if (typeof rule?.pattern !== 'string' || !Number.isSafeInteger(rule.maxLength)) {
    return new TagError('it needs a pattern and a maxLength, and takes nothing else but patternHint');
  }
  return { propertyNames: { ...rule, not: { enum: YAML_BOOLEANS } } as SchemaNode };
}

function listOf(key: 'examples' | 'enumDescriptions', value: unknown): SchemaNode | TagError {
  return Array.isArray(value) ? { [key]: value } : new TagError('it takes a JSON list');
}

function renamedFrom(value: string): SchemaNode | TagError {
  const [, old, former] = /^([A-Za-z][\w-]*)(?:\s+([\s\S]+))?$/.exec(value) ?? [];
  if (!old) return new TagError(`"${value}" does not begin with the name of the old key beside this one`);
  if (former === undefined) return { renamedFrom: old };
  const formerDefault = parseJson(former);
  return formerDefault instanceof TagError ? formerDefault : { renamedFrom: old, formerDefault };
}

const TYPES = new Set(['string', 'integer', 'number']);

/** Every tag that values.ts may use; the lint refuses any other. */
export const tagKinds: Readonly<Record<string, TagKind>> = {
  'TJS-type': {
    form: '@TJS-type integer',
    parse: (value) =>
      TYPES.has(value) ? { type: value } : new TagError(`"${value}" is not string, integer or number`),
  },
  minimum: bound('minimum'),
  maximum: bound('maximum'),
  minLength: count('minLength'),
  maxLength: count('maxLength'),
  minItems: count('minItems'),
  maxItems: count('maxItems'),
  minProperties: count('minProperties'),
  maxProperties: count('maxProperties'),
  uniqueItems: flag('uniqueItems', '@uniqueItems'),
  pattern: text('pattern', '@pattern ^[a-z]+$'),
  not: {
    form: '@not ^default$',
    parse: (value) => (value === '' ? new TagError('it needs a pattern') : { not: { pattern: value } }),
  },
  patternHint: text('patternHint', '@patternHint lower-case letters'),
  unit: text('unit', '@unit seconds'),
  default: json('@default "text" (JSON)', (value) => ({ default: value })),
  example: json('@example "text" (JSON)', (value) => ({ examples: [value] })),
  examples: json('@examples ["one", "two"] (JSON)', (value) => listOf('examples', value)),
  enumDescriptions: json('@enumDescriptions ["of the first", "of the second"]', (value) =>
    listOf('enumDescriptions', value),
  ),
  propertyNames: json('@propertyNames {"pattern": "^[a-z]+$", "maxLength": 40}', propertyNames),
  keyOf: text('keyOf', '@keyOf gpuPools, or @keyOf ../versions', /^(\.\.\/)*[\w-]+([./][\w-]+)*$/),
  entryDefaults: text('entryDefaults', '@entryDefaults modelDefaults, or @entryDefaults ..', /^(\.\.|[A-Za-z]\w*)$/),
  renamedFrom: { form: '@renamedFrom oldKey "its former default"', parse: renamedFrom },
  since: text('since', '@since 1.2.0', /^\d+\.\d+(\.\d+)?$/),
  deprecated: { form: '@deprecated Use x.', parse: (value) => ({ deprecated: value || true }) },
  freeForm: flag('freeForm', '@freeForm'),
};

/** Tags that narrow a value. They can't stand beside a `$ref`, where Helm would ignore them. */
export const constraintKeys = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'pattern',
  'not',
  'propertyNames',
] as const satisfies readonly (keyof SchemaNode)[];
