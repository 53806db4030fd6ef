/**
 * The editor's schema: values as a user writes them, before the chart's defaults are merged in.
 *
 * Nothing with a default is demanded, and all is described: in Markdown for yaml-language-server, in plain text for other editors.
 */

import { yamlScalar } from '../values/yamlString.ts';
import { type DefaultsAt, defaultsAt } from './defaults-at.ts';
import { buildFlavour, type Flavour } from './flavour/build.ts';
import { describe, descriptionOf, proposalOf } from './flavour/descriptions.ts';
import type { JsonSchema } from './flavour/json-schema.ts';
import { plainNames } from './flavour/plain-names.ts';
import { shareScalars } from './flavour/share.ts';
import { requiredWords, snippetsFor } from './flavour/snippets.ts';
import type { SchemaNode, ValuesModel } from './model.ts';
import type { Value } from './value.ts';

/** What the editor's schema depends on beside the types. */
export interface AuthorFlavourOptions {
  /** The defaults of all areas, as values.yaml has them. */
  readonly defaults: Record<string, unknown>;
}

/** The schema that editors complete and check values files with. */
export function authorFlavour(model: ValuesModel, options: AuthorFlavourOptions): JsonSchema {
  return forEditors(buildFlavour(model, authorRules(defaultsAt(options.defaults))));
}

/** What is left to do with a schema that only editors read. */
export function forEditors(schema: JsonSchema): JsonSchema {
  return shareScalars(plainNames(schema));
}

/** The author flavour's part of the walk; the values-aware flavour changes some of it. */
export function authorRules(defaultAt: DefaultsAt): Flavour {
  return {
    defaultAt,
    isRequired: (value) => {
      const { default: byDefault, renamedFrom } = value.written;
      return value.isRequired && byDefault === undefined && !renamedFrom && defaultAt(value) === undefined;
    },
    // A chosen mode completes its own object, where that has something to say that no default says.
    isModeObjectRequired: (settings, strict) =>
      defaultAt(settings) === undefined && settings.written.default === undefined && requiredWords(strict).length > 0,
    annotate: (written, value) => annotate(written, written.default ?? defaultAt(value)),
    annotateDefinition: (node) => describe(node.description),
    isGuided: true,
    finish: (schema, value) => finish(schema, value, defaultAt),
  };
}

function annotate(node: SchemaNode, byDefault: unknown): JsonSchema {
  return {
    ...describe(descriptionOf(node, byDefault)),
    ...proposalOf(node, byDefault),
    ...(node.examples && { examples: node.examples }),
    ...(node.patternHint && { patternErrorMessage: `Must be ${node.patternHint}.` }),
    ...((node.enum || (node.not && node.patternHint)) && {
      errorMessage: `Must be ${node.patternHint ?? oneOf(node.enum ?? [])}.`,
    }),
    ...(node.enumDescriptions && enumDescriptions(node.enumDescriptions)),
    // yaml-language-server makes an error of `deprecationMessage`; a deprecated key is legal to the end of the major.
    ...(node.deprecated && { deprecated: true, doNotSuggest: true }),
  };
}

/** `a, b or c`, each as YAML has it. */
export function oneOf(words: readonly unknown[]): string {
  const [last, ...others] = words.map(yamlScalar).reverse();
  return others.length === 0 ? `${last}` : `${others.reverse().join(', ')} or ${last}`;
}

function enumDescriptions(descriptions: readonly string[]): JsonSchema {
  const each = descriptions.map(describe);
  const isMarked = each.some(({ markdownDescription }) => markdownDescription !== undefined);
  return {
    enumDescriptions: each.map(({ description }) => description),
    ...(isMarked && { markdownEnumDescriptions: descriptions }),
  };
}

function finish(schema: JsonSchema, value: Value, defaultAt: DefaultsAt): JsonSchema {
  const hint = value.node.propertyNames?.patternHint;
  // The names' own completion shows their pattern and writes `property: `; a snippet does better.
  const names = schema.propertyNames as JsonSchema | undefined;
  const propertyNames = names && {
    ...names,
    ...(hint && { patternErrorMessage: `Must be ${hint}.` }),
    doNotSuggest: true,
  };
  return { ...schema, ...(propertyNames && { propertyNames }), ...snippetsFor(value, defaultAt) };
}
