/**
 * The editor's schema: values as a user writes them, before the chart's defaults are merged in.
 *
 * Nothing with a default is demanded, and all is described: in Markdown for yaml-language-server, in plain text for other editors.
 */

import { buildFlavour, type Flavour } from './flavour/build.ts';
import { describe, descriptionOf, proposalOf } from './flavour/descriptions.ts';
import type { JsonSchema } from './flavour/json-schema.ts';
import { ownValue, type Place } from './flavour/place.ts';
import { plainNames } from './flavour/plain-names.ts';
import { shareScalars } from './flavour/share.ts';
import { requiredWords, snippetsFor } from './flavour/snippets.ts';
import type { SchemaNode, ValuesModel } from './model.ts';

/** What the editor's schema depends on beside the types. */
export interface AuthorFlavourOptions {
  /** The defaults of all areas, as values.yaml has them. */
  readonly defaults: Record<string, unknown>;
}

/** The schema that editors complete and check values files with. */
export function authorFlavour(model: ValuesModel, options: AuthorFlavourOptions): JsonSchema {
  return forEditors(buildFlavour(model, authorRules(model), options.defaults));
}

/** What is left to do with a schema that only editors read. */
export function forEditors(schema: JsonSchema): JsonSchema {
  return shareScalars(plainNames(schema));
}

/** The author flavour's part of the walk; the values-aware flavour changes some of it. */
export function authorRules(model: ValuesModel): Flavour {
  return {
    isRequired,
    // A chosen mode completes its own object, where that has something to say that no default says.
    isModeObjectRequired: (key, object, place, strict) =>
      ownValue(place.defaults, key) === undefined &&
      object.properties?.[key]?.default === undefined &&
      requiredWords(strict).length > 0,
    annotate,
    annotateDefinition: (node) => describe(node.description),
    isGuided: true,
    finish: (schema, node, place) => finish(model, schema, node, place),
  };
}

function isRequired(key: string, object: SchemaNode, place: Place): boolean {
  const node = object.properties?.[key];
  if (!object.required?.includes(key) || node?.default !== undefined || node?.renamedFrom) return false;
  return ownValue(place.defaults, key) === undefined;
}

function annotate(node: SchemaNode, place: Place): JsonSchema {
  const byDefault = node.default ?? place.defaults;
  return {
    ...describe(descriptionOf(node, byDefault)),
    ...proposalOf(node, byDefault),
    ...(node.examples && { examples: node.examples }),
    ...(node.patternHint && { patternErrorMessage: `Must be ${node.patternHint}.` }),
    ...(node.enum && { errorMessage: `Must be ${oneOf(node.enum)}.` }),
    ...(node.enumDescriptions && enumDescriptions(node.enumDescriptions)),
    // yaml-language-server makes an error of `deprecationMessage`; a deprecated key is legal to the end of the major.
    ...(node.deprecated && { deprecated: true, doNotSuggest: true }),
  };
}

/** `a, b or c`. */
export function oneOf(words: readonly unknown[]): string {
  const [last, ...others] = words.map(String).reverse();
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

function finish(model: ValuesModel, schema: JsonSchema, node: SchemaNode, place: Place): JsonSchema {
  const hint = node.propertyNames?.patternHint;
  // The names' own completion shows their pattern and writes `property: `; a snippet does better.
  const names = schema.propertyNames as JsonSchema | undefined;
  const propertyNames = names && {
    ...names,
    ...(hint && { patternErrorMessage: `Must be ${hint}.` }),
    doNotSuggest: true,
  };
  return { ...schema, ...(propertyNames && { propertyNames }), ...snippetsFor(model, node, place) };
}
