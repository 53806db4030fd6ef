/**
 * The editor's schema: values as a user writes them, before the chart's defaults are merged in.
 *
 * Nothing with a default is demanded, and all is described: in Markdown for yaml-language-server, in plain text for other editors.
 */

import { buildFlavour, type Flavour } from './flavour/build.ts';
import type { JsonSchema } from './flavour/json-schema.ts';
import { ownValue, type Place } from './flavour/place.ts';
import { requiredWords, snippetsFor } from './flavour/snippets.ts';
import type { SchemaNode, ValuesModel } from './model.ts';

/** What the editor's schema depends on beside the types. */
export interface AuthorFlavourOptions {
  /** The defaults of all areas, as values.yaml has them. */
  readonly defaults: Record<string, unknown>;
}

/** The schema that editors complete and check values files with. */
export function authorFlavour(model: ValuesModel, options: AuthorFlavourOptions): JsonSchema {
  return buildFlavour(model, authorRules(model), options.defaults);
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
    finish: (schema, node, place) => ({ ...schema, ...snippetsFor(model, node, place) }),
  };
}

function isRequired(key: string, object: SchemaNode, place: Place): boolean {
  const node = object.properties?.[key];
  if (!object.required?.includes(key) || node?.default !== undefined || node?.renamedFrom) return false;
  return ownValue(place.defaults, key) === undefined;
}

function annotate(node: SchemaNode, place: Place): JsonSchema {
  const byDefault = node.default ?? (isShort(place.defaults) ? place.defaults : undefined);
  const hint = node.patternHint ?? node.propertyNames?.patternHint;
  return {
    ...describe(descriptionOf(node)),
    ...(byDefault !== undefined && { default: byDefault }),
    ...(node.examples && { examples: node.examples }),
    ...(hint && { patternErrorMessage: `Must be ${hint}.` }),
    ...(node.enumDescriptions && {
      enumDescriptions: node.enumDescriptions,
      markdownEnumDescriptions: node.enumDescriptions,
    }),
    // yaml-language-server makes an error of `deprecationMessage`; a deprecated key is legal to the end of the major.
    ...(node.deprecated && { deprecated: true, doNotSuggest: true }),
  };
}

function describe(description: string | undefined): JsonSchema {
  return description === undefined ? {} : { description, markdownDescription: description };
}

function descriptionOf({ description, deprecated, unit, since, keyOf }: SchemaNode): string | undefined {
  const parts = [
    deprecated ? `**Deprecated.** ${typeof deprecated === 'string' ? deprecated : ''}`.trim() : undefined,
    description,
    unit && `Unit: ${unit}.`,
    keyOf && !keyOf.startsWith('..') && `One of the names under \`${keyOf}\`.`,
    since && `Since ${since}.`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

/** Editors write a default out at completion: good for a word, not for a page. */
function isShort(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value !== undefined && typeof value !== 'object';
}
